-- AlterTable
ALTER TABLE "Topic" ADD COLUMN "pinnedNoteId" INTEGER;
ALTER TABLE "Topic" ADD COLUMN "pinnedText" TEXT;

-- CreateTable
CREATE TABLE "MentionDismissal" (
    "noteId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("noteId", "topicId"),
    CONSTRAINT "MentionDismissal_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentionDismissal_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TermPair" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "chinese" TEXT NOT NULL,
    "english" TEXT NOT NULL,
    "normalizedChinese" TEXT NOT NULL,
    "normalizedEnglish" TEXT NOT NULL,
    "noteId" INTEGER,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SuggestionAnswer" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("kind", "key")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "title" TEXT,
    "capturedAt" DATETIME,
    "text" TEXT NOT NULL DEFAULT '',
    "problem" TEXT,
    "titleWords" TEXT NOT NULL DEFAULT '',
    "textWords" TEXT NOT NULL DEFAULT '',
    "recipe" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "trashedAt" DATETIME,
    CONSTRAINT "Snapshot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "sourceId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "checkedAt" DATETIME NOT NULL,
    "status" INTEGER,
    "outcome" TEXT NOT NULL,
    "location" TEXT,
    CONSTRAINT "LinkCheck_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FetchedAnswer" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "status" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "fetchedAt" DATETIME NOT NULL
);

-- Notes of a topic are counted from the index alone.
DROP INDEX "NoteTopic_topicId_by_idx";
CREATE INDEX "NoteTopic_topicId_by_noteId_idx" ON "NoteTopic"("topicId", "by", "noteId");

-- Added one by one: to make the tables anew would drop the triggers on them.
ALTER TABLE "Paper" ADD COLUMN "keyByHand" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Paper" ADD COLUMN "type" TEXT NOT NULL DEFAULT 'article';
ALTER TABLE "Paper" ADD COLUMN "csl" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "Source" ADD COLUMN "roleByHand" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Source" ADD COLUMN "paperByHand" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Source" ADD COLUMN "openedAt" DATETIME;
ALTER TABLE "TopicAlias" ADD COLUMN "quiet" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "MentionDismissal_topicId_idx" ON "MentionDismissal"("topicId");

-- CreateIndex
CREATE INDEX "TermPair_normalizedEnglish_idx" ON "TermPair"("normalizedEnglish");

-- CreateIndex
CREATE UNIQUE INDEX "TermPair_normalizedChinese_normalizedEnglish_key" ON "TermPair"("normalizedChinese", "normalizedEnglish");

-- CreateIndex
CREATE INDEX "Snapshot_hash_idx" ON "Snapshot"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_sourceId_hash_key" ON "Snapshot"("sourceId", "hash");

-- The words of snapshots, cut by lib/search/text as those of notes are.
CREATE VIRTUAL TABLE "SnapshotSearch" USING fts5(
    titleWords, textWords,
    content='Snapshot', content_rowid='id', prefix='1',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* S* P* M* Co'"
);
CREATE TRIGGER "Snapshot_insert" AFTER INSERT ON "Snapshot" BEGIN
    INSERT INTO "SnapshotSearch" (rowid, titleWords, textWords) VALUES (new.id, new."titleWords", new."textWords");
END;
CREATE TRIGGER "Snapshot_delete" AFTER DELETE ON "Snapshot" BEGIN
    INSERT INTO "SnapshotSearch" ("SnapshotSearch", rowid, titleWords, textWords)
    VALUES ('delete', old.id, old."titleWords", old."textWords");
END;
CREATE TRIGGER "Snapshot_update" AFTER UPDATE OF "titleWords", "textWords" ON "Snapshot" BEGIN
    INSERT INTO "SnapshotSearch" ("SnapshotSearch", rowid, titleWords, textWords)
    VALUES ('delete', old.id, old."titleWords", old."textWords");
    INSERT INTO "SnapshotSearch" (rowid, titleWords, textWords) VALUES (new.id, new."titleWords", new."textWords");
END;

-- CreateTable
CREATE TABLE "Note" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "zone" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "timed" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "importId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "trashedAt" DATETIME,
    CONSTRAINT "Note_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "noteId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "loggedAt" DATETIME NOT NULL,
    "zone" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "timed" BOOLEAN NOT NULL,
    "tags" TEXT NOT NULL,
    "sources" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Revision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "versionOfId" INTEGER,
    "importId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Topic_versionOfId_fkey" FOREIGN KEY ("versionOfId") REFERENCES "Topic" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "topicId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    CONSTRAINT "TopicAlias_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteTopic" (
    "noteId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "places" TEXT NOT NULL DEFAULT '[]',

    PRIMARY KEY ("noteId", "topicId", "by"),
    CONSTRAINT "NoteTopic_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoteTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "canonicalUrl" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT,
    "paperId" INTEGER,
    "copyOfId" INTEGER,
    "capturedAt" DATETIME,
    "importId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Source_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Source_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceSpelling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    CONSTRAINT "SourceSpelling_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteSource" (
    "noteId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "lead" TEXT,
    "inBody" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("noteId", "position"),
    CONSTRAINT "NoteSource_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoteSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "title" TEXT,
    "authors" TEXT,
    "year" INTEGER,
    "venue" TEXT,
    "importId" INTEGER,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PaperIdentifier" (
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "paperId" INTEGER NOT NULL,

    PRIMARY KEY ("scheme", "value"),
    CONSTRAINT "PaperIdentifier_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "edits" TEXT NOT NULL DEFAULT '[]',
    "report" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL,
    "committedAt" DATETIME,
    "undoneAt" DATETIME
);

-- CreateTable
CREATE TABLE "ImportPiece" (
    "importId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "noteId" INTEGER,
    "fingerprint" TEXT,
    "verbatim" BOOLEAN NOT NULL DEFAULT true,

    PRIMARY KEY ("importId", "position"),
    CONSTRAINT "ImportPiece_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportPiece_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Link" (
    "fromNoteId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "toNoteId" INTEGER,
    "toTopicId" INTEGER,

    PRIMARY KEY ("fromNoteId", "start"),
    CONSTRAINT "Link_fromNoteId_fkey" FOREIGN KEY ("fromNoteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_toNoteId_fkey" FOREIGN KEY ("toNoteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Link_toTopicId_fkey" FOREIGN KEY ("toTopicId") REFERENCES "Topic" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteRender" (
    "noteId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL,
    "recipe" INTEGER NOT NULL,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "html" TEXT NOT NULL,
    "excerptHtml" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "outline" TEXT NOT NULL,
    "plainText" TEXT NOT NULL,
    "formulas" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    CONSTRAINT "NoteRender_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteText" (
    "noteId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "sources" TEXT NOT NULL,
    CONSTRAINT "NoteText_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Note_slug_key" ON "Note"("slug");

-- CreateIndex
CREATE INDEX "Note_day_position_idx" ON "Note"("day", "position");

-- CreateIndex
CREATE INDEX "Note_trashedAt_day_position_revision_idx" ON "Note"("trashedAt", "day", "position", "revision");

-- CreateIndex
CREATE INDEX "Note_title_idx" ON "Note"("title");

-- CreateIndex
CREATE INDEX "Note_importId_idx" ON "Note"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_noteId_number_key" ON "Revision"("noteId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_versionOfId_idx" ON "Topic"("versionOfId");

-- CreateIndex
CREATE UNIQUE INDEX "TopicAlias_normalized_key" ON "TopicAlias"("normalized");

-- CreateIndex
CREATE INDEX "TopicAlias_topicId_idx" ON "TopicAlias"("topicId");

-- CreateIndex
CREATE INDEX "NoteTopic_topicId_by_idx" ON "NoteTopic"("topicId", "by");

-- CreateIndex
CREATE UNIQUE INDEX "Source_canonicalUrl_key" ON "Source"("canonicalUrl");

-- CreateIndex
CREATE INDEX "Source_paperId_idx" ON "Source"("paperId");

-- CreateIndex
CREATE INDEX "Source_copyOfId_idx" ON "Source"("copyOfId");

-- CreateIndex
CREATE INDEX "Source_host_idx" ON "Source"("host");

-- CreateIndex
CREATE UNIQUE INDEX "SourceSpelling_url_key" ON "SourceSpelling"("url");

-- CreateIndex
CREATE INDEX "SourceSpelling_sourceId_idx" ON "SourceSpelling"("sourceId");

-- CreateIndex
CREATE INDEX "NoteSource_sourceId_idx" ON "NoteSource"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_key_key" ON "Paper"("key");

-- CreateIndex
CREATE INDEX "PaperIdentifier_paperId_idx" ON "PaperIdentifier"("paperId");

-- CreateIndex
CREATE INDEX "ImportPiece_fingerprint_idx" ON "ImportPiece"("fingerprint");

-- CreateIndex
CREATE INDEX "ImportPiece_noteId_idx" ON "ImportPiece"("noteId");

-- CreateIndex
CREATE INDEX "Link_toNoteId_idx" ON "Link"("toNoteId");

-- CreateIndex
CREATE INDEX "Link_toTopicId_idx" ON "Link"("toTopicId");

-- CreateIndex
CREATE INDEX "NoteRender_noteId_revision_recipe_stale_idx" ON "NoteRender"("noteId", "revision", "recipe", "stale");

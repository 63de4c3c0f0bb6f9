-- The text that search scanned goes; the program makes the new one from the notes when it opens the notebook.
-- loses rows: NoteText
DROP TABLE "NoteText";

CREATE TABLE "NoteText" (
    "noteId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recipe" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "headings" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "marks" TEXT NOT NULL,
    "sources" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "joined" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    CONSTRAINT "NoteText_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "NoteText_recipe_idx" ON "NoteText"("recipe");

-- lib/search/text has cut the text: here every character that is not a space belongs to a token. The index of first
-- characters makes a single Chinese character as quick as a word.
CREATE VIRTUAL TABLE "NoteSearch" USING fts5(
    title, headings, topics, marks, sources, body, joined, variants,
    content='NoteText', content_rowid='noteId', prefix='1',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* S* P* M* Co'"
);
CREATE VIRTUAL TABLE "NoteSearchTerm" USING fts5vocab("NoteSearch", row);
CREATE TRIGGER "NoteText_insert" AFTER INSERT ON "NoteText" BEGIN
    INSERT INTO "NoteSearch" (rowid, title, headings, topics, marks, sources, body, joined, variants)
    VALUES (new."noteId", new.title, new.headings, new.topics, new.marks, new.sources, new.body, new.joined, new.variants);
END;
CREATE TRIGGER "NoteText_delete" AFTER DELETE ON "NoteText" BEGIN
    INSERT INTO "NoteSearch" ("NoteSearch", rowid, title, headings, topics, marks, sources, body, joined, variants)
    VALUES ('delete', old."noteId", old.title, old.headings, old.topics, old.marks, old.sources, old.body, old.joined, old.variants);
END;
CREATE TRIGGER "NoteText_update" AFTER UPDATE ON "NoteText" BEGIN
    INSERT INTO "NoteSearch" ("NoteSearch", rowid, title, headings, topics, marks, sources, body, joined, variants)
    VALUES ('delete', old."noteId", old.title, old.headings, old.topics, old.marks, old.sources, old.body, old.joined, old.variants);
    INSERT INTO "NoteSearch" (rowid, title, headings, topics, marks, sources, body, joined, variants)
    VALUES (new."noteId", new.title, new.headings, new.topics, new.marks, new.sources, new.body, new.joined, new.variants);
END;

CREATE TABLE "HanPair" (
    "initials" TEXT NOT NULL,
    "pair" TEXT NOT NULL,

    PRIMARY KEY ("initials", "pair")
) WITHOUT ROWID;

CREATE TABLE "NameChange" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "owner" TEXT NOT NULL,
    "ref" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "NameChange_owner_ref_key" ON "NameChange"("owner", "ref");

CREATE TRIGGER "Note_insert_names" AFTER INSERT ON "Note" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('note', new.id);
END;
CREATE TRIGGER "Note_update_names" AFTER UPDATE OF title, body, "trashedAt" ON "Note" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('note', new.id);
END;
CREATE TRIGGER "Note_delete_names" AFTER DELETE ON "Note" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('note', old.id);
END;
CREATE TRIGGER "Topic_update_names" AFTER UPDATE OF name ON "Topic" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('topic', new.id);
END;
CREATE TRIGGER "TopicAlias_insert_names" AFTER INSERT ON "TopicAlias" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('topic', new."topicId");
END;
CREATE TRIGGER "TopicAlias_update_names" AFTER UPDATE ON "TopicAlias" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('topic', new."topicId");
    INSERT OR REPLACE INTO "NameChange" (owner, ref) SELECT 'topic', old."topicId" WHERE old."topicId" <> new."topicId";
END;
CREATE TRIGGER "TopicAlias_delete_names" AFTER DELETE ON "TopicAlias" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('topic', old."topicId");
END;
CREATE TRIGGER "Source_insert_names" AFTER INSERT ON "Source" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('source', new.id);
END;
CREATE TRIGGER "Source_update_names" AFTER UPDATE OF label, title, "paperId" ON "Source" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('source', new.id);
END;
CREATE TRIGGER "Source_delete_names" AFTER DELETE ON "Source" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) VALUES ('source', old.id);
END;
CREATE TRIGGER "Paper_update_names" AFTER UPDATE OF title ON "Paper" BEGIN
    INSERT OR REPLACE INTO "NameChange" (owner, ref) SELECT 'source', id FROM "Source" WHERE "paperId" = new.id;
END;

CREATE TABLE "SavedSearch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL
);

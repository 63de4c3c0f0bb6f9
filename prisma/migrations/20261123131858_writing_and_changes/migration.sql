-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "saveKey" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "trashedAt" DATETIME;

-- CreateTable
CREATE TABLE "TopicDistinction" (
    "one" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("one", "other")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "undoneAt" DATETIME
);

-- AlterTable: in place, since making the table anew would drop the triggers that search hangs on it
ALTER TABLE "Topic" ADD COLUMN "parentId" INTEGER REFERENCES "Topic" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Topic" ADD COLUMN "colour" TEXT;
ALTER TABLE "Topic" ADD COLUMN "trashedAt" DATETIME;
CREATE INDEX "Topic_parentId_idx" ON "Topic"("parentId");

-- CreateIndex
CREATE INDEX "Change_createdAt_idx" ON "Change"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_saveKey_key" ON "Revision"("saveKey");

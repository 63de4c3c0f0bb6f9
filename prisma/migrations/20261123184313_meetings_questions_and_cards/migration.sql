-- CreateTable
CREATE TABLE "Meeting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "zone" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL DEFAULT 10,
    "weekly" BOOLEAN NOT NULL DEFAULT false,
    "followsId" INTEGER,
    "since" DATETIME,
    "until" DATETIME,
    "said" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "trashedAt" DATETIME,
    CONSTRAINT "Meeting_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "meetingId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'line',
    "content" TEXT NOT NULL DEFAULT '{}',
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER,
    "text" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("meetingId", "key"),
    CONSTRAINT "MeetingItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingNote" (
    "meetingId" INTEGER NOT NULL,
    "noteId" INTEGER NOT NULL,

    PRIMARY KEY ("meetingId", "noteId"),
    CONSTRAINT "MeetingNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingNote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingPromise" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "meetingId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "dueDay" TEXT,
    "keptAt" DATETIME,
    "keptNoteId" INTEGER,
    "droppedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "MeetingPromise_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingPromise_keptNoteId_fkey" FOREIGN KEY ("keptNoteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "noteId" INTEGER,
    "text" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "askedAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    "answerNoteId" INTEGER,
    "answer" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Question_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_answerNoteId_fkey" FOREIGN KEY ("answerNoteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteGist" (
    "noteId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "NoteGist_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SentenceLabel" (
    "noteId" INTEGER NOT NULL,
    "normalized" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("noteId", "normalized"),
    CONSTRAINT "SentenceLabel_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "noteId" INTEGER,
    "kind" TEXT NOT NULL,
    "front" TEXT NOT NULL,
    "back" TEXT NOT NULL,
    "key" TEXT,
    "find" TEXT NOT NULL DEFAULT '',
    "due" DATETIME NOT NULL,
    "stability" REAL NOT NULL DEFAULT 0,
    "difficulty" REAL NOT NULL DEFAULT 0,
    "elapsedDays" INTEGER NOT NULL DEFAULT 0,
    "scheduledDays" INTEGER NOT NULL DEFAULT 0,
    "learningSteps" INTEGER NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "state" INTEGER NOT NULL DEFAULT 0,
    "lastReview" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "suspendedAt" DATETIME,
    "trashedAt" DATETIME,
    CONSTRAINT "Card_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CardReview" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cardId" INTEGER NOT NULL,
    "rating" INTEGER NOT NULL,
    "reviewedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "took" INTEGER NOT NULL DEFAULT 0,
    "predicted" REAL,
    "before" TEXT NOT NULL,
    "meetingId" INTEGER,
    "undoneAt" DATETIME,
    CONSTRAINT "CardReview_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CardReview_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Meeting_trashedAt_at_idx" ON "Meeting"("trashedAt", "at");

-- CreateIndex
CREATE INDEX "Meeting_followsId_idx" ON "Meeting"("followsId");

-- CreateIndex
CREATE INDEX "MeetingNote_noteId_idx" ON "MeetingNote"("noteId");

-- CreateIndex
CREATE INDEX "MeetingPromise_meetingId_idx" ON "MeetingPromise"("meetingId");

-- CreateIndex
CREATE INDEX "MeetingPromise_keptNoteId_idx" ON "MeetingPromise"("keptNoteId");

-- CreateIndex
CREATE INDEX "Question_state_askedAt_idx" ON "Question"("state", "askedAt");

-- CreateIndex
CREATE INDEX "Question_noteId_idx" ON "Question"("noteId");

-- CreateIndex
CREATE INDEX "Question_answerNoteId_idx" ON "Question"("answerNoteId");

-- CreateIndex
CREATE INDEX "Card_trashedAt_suspendedAt_due_idx" ON "Card"("trashedAt", "suspendedAt", "due");

-- CreateIndex
CREATE UNIQUE INDEX "Card_noteId_key_key" ON "Card"("noteId", "key");

-- CreateIndex
CREATE INDEX "CardReview_cardId_idx" ON "CardReview"("cardId");

-- CreateIndex
CREATE INDEX "CardReview_reviewedAt_idx" ON "CardReview"("reviewedAt");

-- CreateIndex
CREATE INDEX "CardReview_meetingId_idx" ON "CardReview"("meetingId");

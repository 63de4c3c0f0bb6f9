import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { updateNoteAtRevision } from '../../db/note-writes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listRevisions } from '../read-note'
import { createNote, saveNote } from '../save-note'
import { inTransaction } from '../transaction'

/** A few by themselves; the promise is proved with DAYBOOK_EDITORS=20 DAYBOOK_SAVES=50. */
const EDITORS = Number(process.env.DAYBOOK_EDITORS ?? 4)
const SAVES = Number(process.env.DAYBOOK_SAVES ?? 8)
const LONG = 30_000 + EDITORS * SAVES * EDITORS * 100

let nb: Notebook
let slug: string
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  slug = (await createNote(nb, { title: 'Shared', body: '' })).slug
})
afterEach(() => nb.close())

const stored = () => nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })
const everybody = (edit: (editor: number) => Promise<void>) =>
  Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)))

/** Lines that were acknowledged and do not stand in the note. */
async function lost(): Promise<string[]> {
  const lines = new Set((await stored()).body.split('\n'))
  const written = Array.from(
    { length: EDITORS * SAVES },
    (_, n) => `${n % EDITORS}-${Math.floor(n / EDITORS)}`,
  )
  return written.filter((line) => !lines.has(line))
}

describe(`${EDITORS} editors, each adding ${SAVES} lines to one note`, () => {
  it('lose none', { timeout: LONG }, async () => {
    await everybody(async (editor) => {
      for (let done = 0; done < SAVES; ) {
        const { body, revision } = await stored()
        const saved = await saveNote(nb, slug, {
          title: 'Shared',
          body: `${body}${editor}-${done}\n`,
          baseRevision: revision,
        })
        if (saved?.ok) done += 1
      }
    })
    expect(await lost()).toEqual([])
    expect(await listRevisions(nb, slug)).toHaveLength(1 + EDITORS * SAVES)
  })

  it('lose most when nobody asks which revision was edited', { timeout: LONG }, async () => {
    await everybody(async (editor) => {
      for (let done = 0; done < SAVES; done += 1) {
        const note = await stored()
        const body = `${note.body}${editor}-${done}\n`
        await new Promise((resolve) => setImmediate(resolve))
        await inTransaction(nb, async (tx) => {
          const { revision } = await tx.note.findUniqueOrThrow({ where: { slug } })
          await updateNoteAtRevision(tx, { ...note, body }, revision, nb.now())
        })
      }
    })
    expect((await lost()).length).toBeGreaterThan((EDITORS * SAVES) / 2)
  })
})

describe(`${EDITORS * SAVES} saves whose answers are lost on the way`, () => {
  it('are one revision each when they are sent again', { timeout: LONG }, async () => {
    for (let number = 1; number <= EDITORS * SAVES; number += 1) {
      const change = {
        title: 'Shared',
        body: `text ${number}`,
        baseRevision: number,
        saveKey: `save-${number}-key`,
      }
      const answers = [await saveNote(nb, slug, change)]
      for (let again = 0; again < 1 + (number % 3); again += 1) answers.push(await saveNote(nb, slug, change))
      const revision = number + 1
      for (const answer of answers) expect(answer).toEqual({ ok: true, slug, revision, merged: null })
    }
    expect(await listRevisions(nb, slug)).toHaveLength(1 + EDITORS * SAVES)
  })
})

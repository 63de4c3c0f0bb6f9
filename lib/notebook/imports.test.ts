import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../domain/day'
import type { ImportReport } from '../domain/import'
import { SAMPLE_LOG } from '../formats/log/sample-log'
import { addAttachment } from './attachments'
import { exportAttachments, exportNotebook } from './export'
import {
  commitImport,
  dropImport,
  editImport,
  importFiles,
  listImports,
  readImport,
  startImport,
  undoEdit,
  undoImport,
} from './imports'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { readDay } from './read-days'
import { saveNote } from './save-note'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const file = (text: string, name = 'log.txt') => ({ name, bytes: new TextEncoder().encode(text) })

async function importText(text: string, dryRun = false): Promise<ImportReport> {
  const outcome = await importFiles(nb, { name: 'log', files: [file(text)], dryRun })
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
  return outcome.report
}

async function rows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of [
    'note',
    'revision',
    'topic',
    'topicAlias',
    'noteTopic',
    'source',
    'noteSource',
    'paper',
    'link',
    'noteText',
  ] as const) {
    counts[table] = await (nb.db.prisma[table] as { count(): Promise<number> }).count()
  }
  return counts
}

/** The smallest picture there is: one transparent point. */
const DOT = new Uint8Array(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'))

describe('importing a log', () => {
  it('accounts for every character and stores what the dry run said', async () => {
    const dry = await importText(SAMPLE_LOG, true)
    expect(dry.characters).toEqual({
      total: SAMPLE_LOG.length,
      placed: SAMPLE_LOG.length - dry.characters.discarded,
      discarded: dry.characters.discarded,
    })
    expect(dry.discarded.reduce((sum, { range }) => sum + range.end - range.start, 0)).toBe(
      dry.characters.discarded,
    )
    expect((await rows()).note).toBe(0)

    const real = await importText(SAMPLE_LOG)
    expect(real.created).toBe(dry.notes.length)
    expect((await rows()).note).toBe(dry.notes.length)
    expect(real.notes.every((note) => note.slug !== null)).toBe(true)
  })

  it('creates nothing the second time, and comes out byte for byte', async () => {
    await importText(SAMPLE_LOG)
    const before = await rows()
    const again = await importText(SAMPLE_LOG)
    expect([again.created, again.unchanged]).toEqual([0, before.note])
    expect(await rows()).toEqual(before)
    expect((await exportNotebook(nb, 'log'))[0]?.text).toBe(SAMPLE_LOG)
  })

  it('takes in only what is new of a log that has grown, and prints it once', async () => {
    const grown = `${SAMPLE_LOG.split('本文作者')[0]}2023-3-10 8:00\nSAM 初读\nhttps://github.com/facebookresearch/segment-anything\n提示即分割\n`
    await importText(SAMPLE_LOG)
    expect((await importText(grown)).created).toBe(1)
    expect((await exportNotebook(nb, 'log'))[0]?.text).toBe(grown)
  })

  it('keeps CRLF line ends and a NUL as they were', async () => {
    const text = '2023-3-6 9:00\r\nMAE\r\nhttps://arxiv.org/abs/2111.06377\r\nhalf\u0000way\r\n'
    await importText(text)
    expect((await exportNotebook(nb, 'log'))[0]?.text).toBe(text)
    const day = await readDay(nb, '2023-03-06' as Day)
    expect(day.notes.map((note) => note.body)).toEqual(['half\u0000way'])
  })

  it('renders a note that is read before its turn', async () => {
    await importText(SAMPLE_LOG)
    expect(await nb.db.prisma.noteRender.count()).toBe(0)
    const day = await readDay(nb, '2023-03-06' as Day)
    expect(day.notes.map(({ rendered }) => rendered?.html.includes('<p'))).toEqual(day.notes.map(() => true))
    expect(await nb.db.prisma.noteRender.count()).toBe(day.notes.length)
  })

  it('sets a note before the first stamp aside, says so, and prints it back', async () => {
    const text = `A thought\nof no day\n2023-3-6 9:00\nMAE\nhttps://arxiv.org/abs/2111.06377\nhalf\n`
    const report = await importText(text)
    expect(report.notes.map(({ title }) => title)).toEqual(['MAE'])
    expect(report.discarded.map(({ text, reason }) => [text, reason])).toEqual([
      ['A thought\nof no day', 'no day'],
    ])
    expect(report.characters).toEqual({ total: text.length, placed: text.length - 20, discarded: 20 })
    expect((await exportNotebook(nb, 'log'))[0]?.text).toBe(text)
  })

  it('leaves nothing behind when nothing has a day', async () => {
    expect((await importText('A thought\nof no day\n')).created).toBe(0)
    expect(await listImports(nb)).toEqual([])
  })

  it('tells a file that cannot be read from the rest, and keeps the rest', async () => {
    const outcome = await importFiles(nb, { name: 'two', files: [file('', 'empty.txt'), file(SAMPLE_LOG)] })
    expect('report' in outcome && outcome.report.created).toBeGreaterThan(10)
    expect('report' in outcome && outcome.report.findings[0]?.message).toContain('empty.txt')
  })
})

describe('undoing an import', () => {
  it('leaves an empty notebook as it was', async () => {
    const empty = await rows()
    await importText(SAMPLE_LOG)
    const undone = await undoImport(nb, 'last')
    expect(undone?.kept).toEqual([])
    expect(await rows()).toEqual(empty)
    expect(await undoImport(nb, 'last')).toBeNull()
  })

  it('keeps a note that was edited since, and says so', async () => {
    const { notes } = await importText(SAMPLE_LOG)
    const slug = notes[2]?.slug as string
    await saveNote(nb, slug, { title: 'Mine', body: 'my own words', baseRevision: 1 })
    const undone = await undoImport(nb, 'last')
    expect(undone?.kept).toEqual([{ slug, title: 'Mine' }])
    expect((await rows()).note).toBe(1)
  })

  it('leaves the notes that a later import also holds, and only those', async () => {
    await importText(SAMPLE_LOG)
    const later = await importText(SAMPLE_LOG.split('2023/3/8')[0] as string)
    expect(later.created).toBe(0)
    const grown = await importText(
      `${SAMPLE_LOG.split('2023/3/8')[0]}2023-3-11 8:00\nA later note\nhttps://example.com/later\n`,
    )
    await undoImport(nb, 1)
    expect((await rows()).note).toBe(grown.notes.length)
    expect((await readDay(nb, '2023-03-08' as Day)).notes).toEqual([])
  })
})

describe('the preview', () => {
  async function start(text = SAMPLE_LOG): Promise<number> {
    const { ids } = await startImport(nb, { name: 'pasted', files: [file(text)] })
    return ids[0] as number
  }

  it('changes nothing until it is committed, and is committed once', async () => {
    const id = await start()
    expect((await rows()).note).toBe(0)
    const [first, second] = await Promise.all([commitImport(nb, id), commitImport(nb, id)])
    expect(first?.status).toBe('done')
    expect(second?.status).toBe('done')
    expect((await rows()).note).toBe(first?.report.created)
  })

  it('splits, joins, retitles, re-dates and discards, and takes an edit back', async () => {
    const id = await start()
    const notes = (await readImport(nb, id))?.report.notes ?? []
    const [first, second, third] = notes as [(typeof notes)[0], (typeof notes)[0], (typeof notes)[0]]
    await editImport(nb, id, { kind: 'split', at: first.lines[4]?.at as number })
    await editImport(nb, id, { kind: 'retitle', at: second.at, title: 'Masked autoencoders' })
    await editImport(nb, id, {
      kind: 'redate',
      at: third.at,
      stamp: { day: '2023-04-01' as Day, time: '08:00:00', offset: null },
    })
    const edited = (await readImport(nb, id))?.report
    expect(edited?.notes).toHaveLength(notes.length + 1)
    expect(edited?.notes.map((note) => note.title)).toContain('Masked autoencoders')
    expect(edited?.notes.find((note) => note.at === third.at)?.day).toBe('2023-04-01')
    await editImport(nb, id, { kind: 'discard', at: third.at })
    expect((await readImport(nb, id))?.report.discarded.map(({ text }) => text).join('\n')).toContain(
      'TinyDraw',
    )
    await undoEdit(nb, id)
    expect((await readImport(nb, id))?.report.notes).toHaveLength(notes.length + 1)
    await commitImport(nb, id)
    expect((await readDay(nb, '2023-04-01' as Day)).notes.map((note) => note.title)).toEqual(['TinyDraw'])
  })

  it('asks for the day of a text without a stamp and leaves it out until it has one', async () => {
    const id = await start('A thought\nwithout any date\n')
    const before = (await readImport(nb, id))?.report
    expect(before?.notes.map((note) => note.day)).toEqual([null])
    expect(before?.created).toBe(0)
    await editImport(nb, id, {
      kind: 'redate',
      at: before?.notes[0]?.at ?? 0,
      stamp: { day: '2023-05-01' as Day, time: null, offset: null },
    })
    await commitImport(nb, id)
    expect((await readDay(nb, '2023-05-01' as Day)).notes.map(({ time }) => time)).toEqual([null])
  })

  it('can be thrown away, but not once it is made', async () => {
    const id = await start()
    expect(await dropImport(nb, id)).toBe(true)
    const made = await start()
    await commitImport(nb, made)
    expect(await dropImport(nb, made)).toBe(false)
  })
})

describe('a Markdown notebook', () => {
  it('may hold topics alone', async () => {
    const topic = file(
      '---\nname: FooNet\nkind: model\naliases: []\n---\nA model of ours.\n',
      'topics/foonet.md',
    )
    await importFiles(nb, { name: 'folder', files: [topic] })
    expect(await nb.db.prisma.topic.findMany({ select: { name: true, description: true } })).toEqual([
      { name: 'FooNet', description: 'A model of ours.' },
    ])
  })

  it('brings the pictures that its notes show', async () => {
    const picture = await addAttachment(nb, { name: 'dot.gif', bytes: DOT })
    if (!('hash' in picture)) throw new Error(picture.message)
    await importText(`2022-6-16 15:47\n一张图\n![点](${picture.url})\n`)
    const out = await exportNotebook(nb, 'markdown')
    const attached = await exportAttachments(nb, out)
    expect(attached).toEqual([{ path: `attachments/${picture.hash}.gif`, bytes: DOT }])
    const other = await openTemporaryNotebook()
    const files = [
      ...out.map(({ path, text }) => file(text, path)),
      ...attached.map(({ path, bytes }) => ({ name: path, bytes })),
    ]
    await importFiles(other, { name: 'folder', files })
    const again = await exportNotebook(other, 'markdown')
    expect(again).toEqual(out)
    expect(await exportAttachments(other, again)).toEqual(attached)
    await other.close()
  })

  it('keeps no file under a hash that is not its own', async () => {
    const name = `attachments/${'0'.repeat(64)}.gif`
    const outcome = await importFiles(nb, {
      name: 'folder',
      files: [
        file('---\nname: FooNet\nkind: model\naliases: []\n---\n', 'topics/foonet.md'),
        { name, bytes: DOT },
      ],
    })
    expect('report' in outcome && outcome.report.findings).toMatchObject([{ code: 'attachment-refused' }])
    expect(await nb.db.prisma.attachment.findMany({ select: { hash: true } })).not.toContainEqual({
      hash: '0'.repeat(64),
    })
  })

  it('comes out of another notebook and back the same, byte for byte', async () => {
    await importText(SAMPLE_LOG)
    const out = await exportNotebook(nb, 'markdown')
    const other = await openTemporaryNotebook()
    await importFiles(other, { name: 'folder', files: out.map(({ path, text }) => file(text, path)) })
    expect(await exportNotebook(other, 'markdown')).toEqual(out)
    await other.close()
  })
})

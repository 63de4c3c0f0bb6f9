import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { bodyOf } from './body'
import type { LogReading } from './log-reading'
import { type LogPart, logParts, type PrintedNote, printLog } from './print'
import { readLog } from './read'
import { SAMPLE_LOG } from './sample-log'

const SAMPLE_LINES = SAMPLE_LOG.split('\n')
const ODD_LINES = [
  '',
  ' ',
  '```',
  '```py',
  '~~~',
  '2023-3-6',
  '2022-13-45',
  '# 标题',
  '<!-- note: 1 links, 2 lines -->',
  '笔记 23-3-6 @a@b',
  'https://arxiv.org/abs/1 https://arxiv.org/abs/2',
  'https://zhuanlan.zhihu.com/p/1',
  '\0',
  '\uFEFF',
  '| a | b |',
]

/** Logs as they get damaged: lines lost, doubled, moved, with odd ones between and any line break. */
const damagedLog = fc
  .tuple(
    fc.array(fc.oneof(fc.nat(SAMPLE_LINES.length - 1), fc.constantFrom(...ODD_LINES)), { maxLength: 60 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, lineBreak, ended]) => {
    const words = lines.map((line) => (typeof line === 'number' ? SAMPLE_LINES[line]! : line))
    return words.join(lineBreak) + (ended ? lineBreak : '')
  })
const prunedLog = fc
  .array(fc.boolean(), { minLength: SAMPLE_LINES.length, maxLength: SAMPLE_LINES.length })
  .map((keep) => SAMPLE_LINES.filter((_, index) => keep[index] || index % 3 === 0).join('\n'))
const anyText = fc.oneof(
  damagedLog,
  prunedLog,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

function expectCovered(reading: LogReading): void {
  let at = 0
  const counts = { note: 0, discard: 0, stamp: 0, heading: 0, blank: 0 }
  for (const piece of reading.pieces) {
    expect(piece.range.start).toBe(at)
    expect(piece.range.end).toBeGreaterThan(at)
    at = piece.range.end
    counts[piece.kind]++
    if (piece.kind === 'note') expect(reading.notes[piece.note]?.range).toEqual(piece.range)
    if (piece.kind === 'discard') expect(reading.discards[piece.discard]?.range).toEqual(piece.range)
  }
  expect(at).toBe(reading.text.length)
  expect(counts).toMatchObject({
    note: reading.notes.length,
    discard: reading.discards.length,
    stamp: reading.sessions.length,
    heading: reading.headings.length,
  })
}

describe('any text', () => {
  it('is covered once and in order, and printed back byte for byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readLog(text)
        expectCovered(reading)
        expect(printLog(logParts(reading))).toBe(text)
        for (const note of reading.notes) {
          expect(note.bodyRange.start).toBeGreaterThanOrEqual(note.range.start)
          expect(note.bodyRange.end).toBe(note.range.end)
          for (const { range, url } of note.links) expect(text.slice(range.start, range.end)).toBe(url)
        }
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('reads the same with other line breaks', () => {
    const reading = readLog(SAMPLE_LOG)
    for (const lineBreak of ['\r\n', '\r']) {
      const other = readLog(SAMPLE_LOG.replaceAll('\n', lineBreak))
      const heads = ({ notes }: LogReading) =>
        notes.map(({ title, links }) => [
          title,
          links.map(({ url, role, lead, copyOf }) => ({ url, role, lead, copyOf })),
        ])
      expect(heads(other)).toEqual(heads(reading))
      expect(other.discards).toHaveLength(reading.discards.length)
    }
  })

  it('is read in time that grows with its length', () => {
    const awful = [
      '】【'.repeat(50_000),
      '@'.repeat(50_000),
      '- '.repeat(50_000),
      '```\n'.repeat(30_000),
      `${'a '.repeat(50_000)}.`,
    ]
    for (const text of [...awful, `2023-3-6\n${`${SAMPLE_LOG}\n`.repeat(600)}`]) {
      expect(readLog(text).text).toBe(text)
    }
  }, 30_000)
})

const line = fc.oneof(
  fc.constantFrom(...SAMPLE_LINES, ...ODD_LINES),
  fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[\r\n]/g, '')),
)
const stamp = fc.record({
  day: fc.integer({ min: 10, max: 28 }).map((date) => `2023-04-${date}` as Day),
  time: fc.constantFrom(null, '09:05', '21:40:59'),
  offset: fc.constant(null),
})
const newNote: fc.Arbitrary<PrintedNote> = fc.record({
  stamp,
  title: line.map((words) => words.trim()),
  urls: fc.array(
    fc.constantFrom(
      'https://example.com/a',
      'file:///D:/a b.html',
      'https://arxiv.org/abs/2111.06377',
      'odd:address',
    ),
    { maxLength: 3 },
  ),
  body: fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n').replace(/[\r\n]+$/, '')),
})

function contents(reading: LogReading): PrintedNote[] {
  return reading.notes.map((note) => ({
    stamp: note.session === null ? null : reading.sessions[note.session]!.stamp,
    title: note.title,
    urls: note.links.filter(({ inBody }) => !inBody).map(({ url }) => url),
    body: bodyOf(reading.text, note),
  }))
}

describe('notes printed afresh', () => {
  it('read back as they are, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(newNote, { maxLength: 5 }), (notes) => {
        const reading = readLog(printLog(notes.map((note) => ({ kind: 'new-note', ...note }))))
        expect(contents(reading)).toEqual(notes)
        expect(reading.discards).toEqual([])
      }),
      { numRuns: 400 },
    )
  }, 30_000)

  it('leave the notes between which they stand alone', () => {
    const parts = logParts(readLog(SAMPLE_LOG))
    const before = contents(readLog(SAMPLE_LOG))
    fc.assert(
      fc.property(newNote, fc.nat(before.length - 1), (note, index) => {
        let seen = -1
        const changed = parts.flatMap((part): LogPart[] => {
          if (part.kind === 'note') seen++
          return part.kind === 'note' && seen === index ? [part, { kind: 'new-note', ...note }] : [part]
        })
        const after = contents(readLog(printLog(changed)))
        expect(after).toEqual([...before.slice(0, index + 1), note, ...before.slice(index + 1)])
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('look like the student wrote them', () => {
    const note: PrintedNote = {
      stamp: { day: '2022-06-06' as Day, time: '15:47:31', offset: null },
      title: 'DETR 论文精读',
      urls: ['https://arxiv.org/abs/2005.12872'],
      body: '集合预测\n- 不要 NMS',
    }
    expect(
      printLog([
        { kind: 'verbatim', text: '读书笔记 @DETR' },
        { kind: 'new-note', ...note },
      ]),
    ).toBe(
      '读书笔记 @DETR\n2022-6-6 15:47:31\nDETR 论文精读\nhttps://arxiv.org/abs/2005.12872\n集合预测\n- 不要 NMS\n',
    )
  })

  it('lose no line when somebody has edited a marked note by hand', () => {
    const note: PrintedNote = { stamp: null, title: '2023-3-6', urls: [], body: '正文' }
    const printed = printLog([
      { kind: 'stamp', text: '2023-3-6\n', stamp: { day: '2023-03-06' as Day, time: null, offset: null } },
      { kind: 'new-note', ...note },
    ])
    expect(printed).toBe('2023-3-6\n<!-- note: 0 links, 1 lines -->\n2023-3-6\n正文\n')
    const reading = readLog(`${printed}还有一行\n`)
    expectCovered(reading)
    expect(reading.discards).toMatchObject([{ reason: 'mark of the printer that fits no more' }])
    expect(contents(reading).at(-1)).toMatchObject({ title: '正文', body: '还有一行' })
  })
})

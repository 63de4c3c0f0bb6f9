import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import type { LogEdit } from './log-reading'
import { logParts, printLog } from './print'
import { readLog } from './read'

const TEXT = `2023-3-6 9:05
甲的文章
https://zhuanlan.zhihu.com/p/1
甲的正文
乙的想法
乙的正文
2023-3-7
丙的文章
https://zhuanlan.zhihu.com/p/2
丙的正文
本文作者:某某
本文链接:https://example.com/p/1.html
`
const at = (words: string) => TEXT.indexOf(words)
const stamp = { day: '2023-03-09' as Day, time: '08:00', offset: null }

function outcome(...edits: LogEdit[]) {
  const reading = readLog(TEXT, { edits })
  const total = reading.pieces.reduce((sum, { range }) => sum + range.end - range.start, 0)
  expect(total).toBe(TEXT.length)
  return {
    notes: reading.notes.map(({ title, redated, session }) => `${redated?.day ?? session} ${title}`),
    discards: reading.discards.length,
    refused: reading.findings.filter(({ code }) => code === 'edit-not-applied').length,
    confidence: reading.notes.map(({ confidence }) => confidence),
    printed: printLog(logParts(reading)),
  }
}

describe('the edits of the preview', () => {
  it.each<[string, LogEdit[], string[], number]>([
    ['nothing', [], ['0 甲的文章', '1 丙的文章'], 2],
    ['split', [{ kind: 'split', at: at('乙的想法') }], ['0 甲的文章', '0 乙的想法', '1 丙的文章'], 2],
    ['join over a stamp', [{ kind: 'join', at: at('丙的文章') }], ['0 甲的文章'], 2],
    [
      'retitle',
      [{ kind: 'retitle', at: at('甲的文章'), title: ' 甲  改\n名 ' }],
      ['0 甲 改 名', '1 丙的文章'],
      2,
    ],
    ['redate', [{ kind: 'redate', at: at('丙的文章'), stamp }], ['0 甲的文章', '2023-03-09 丙的文章'], 2],
    ['discard', [{ kind: 'discard', at: at('甲的文章') }], ['1 丙的文章'], 3],
    ['keep part of a footer', [{ kind: 'keep', at: at('本文作者') }], ['0 甲的文章', '1 丙的文章'], 1],
    [
      'keep the lower part of a footer',
      [{ kind: 'keep', at: at('本文链接') }],
      ['0 甲的文章', '1 丙的文章', '1 本文链接:https://example.com/p/1.html'],
      1,
    ],
    [
      'discard and keep again',
      [
        { kind: 'discard', at: at('甲的文章') },
        { kind: 'keep', at: at('甲的文章') },
      ],
      ['0 甲的文章', '1 丙的文章'],
      2,
    ],
    [
      'split, then retitle and redate the second half',
      [
        { kind: 'split', at: at('乙的想法') },
        { kind: 'retitle', at: at('乙的想法'), title: '新' },
        { kind: 'redate', at: at('乙的想法'), stamp },
      ],
      ['0 甲的文章', '2023-03-09 新', '1 丙的文章'],
      2,
    ],
    [
      'split and join again',
      [
        { kind: 'split', at: at('乙的想法') },
        { kind: 'join', at: at('乙的想法') },
      ],
      ['0 甲的文章', '1 丙的文章'],
      2,
    ],
  ])('applies: %s', (_what, edits, notes, discards) => {
    expect(outcome(...edits)).toMatchObject({ notes, discards, refused: 0 })
  })

  it.each<[string, LogEdit]>([
    ['a split in the middle of a line', { kind: 'split', at: at('的正文') }],
    ['a split where a note begins', { kind: 'split', at: at('甲的文章') }],
    ['a join of the first note', { kind: 'join', at: at('甲的文章') }],
    ['a retitle between notes', { kind: 'retitle', at: at('乙的想法'), title: 'x' }],
    ['a keep of a note', { kind: 'keep', at: at('甲的文章') }],
    ['an offset outside', { kind: 'discard', at: 10_000 }],
    ['a negative offset', { kind: 'discard', at: -1 }],
  ])('refuses %s with a finding and changes nothing', (_what, edit) => {
    expect(outcome(edit)).toMatchObject({ notes: ['0 甲的文章', '1 丙的文章'], discards: 2, refused: 1 })
    expect(outcome(edit).printed).toBe(TEXT)
  })

  it('does not join over a stamp that holds other notes', () => {
    const text = '2023-3-6\n甲\n2023-3-7\n乙\n正文\n丙\nhttps://zhuanlan.zhihu.com/p/2\n'
    const reading = readLog(text, { edits: [{ kind: 'join', at: text.indexOf('乙') }] })
    expect(reading.notes).toHaveLength(3)
    expect(reading.findings.map(({ code }) => code)).toEqual(['edit-not-applied'])
  })

  it('asks no more about a note the writer has settled', () => {
    const text = '2023-3-6\n甲\n正文\nDDIM 论文精读\n去掉马尔可夫链\n'
    const start = text.indexOf('DDIM')
    expect(readLog(text).findings).toMatchObject([{ code: 'unsure-note', line: 4 }])
    expect(readLog(text, { edits: [{ kind: 'retitle', at: start, title: 'DDIM' }] }).findings).toEqual([])
  })

  it('prints edited notes so that they read back as edited', () => {
    const edits: LogEdit[] = [
      { kind: 'split', at: at('乙的想法') },
      { kind: 'redate', at: at('丙的文章'), stamp },
      { kind: 'keep', at: at('本文作者') },
    ]
    const again = readLog(outcome(...edits).printed)
    expect(again.notes.map(({ title, session }) => [title, again.sessions[session!]?.stamp.day])).toEqual([
      ['甲的文章', '2023-03-06'],
      ['乙的想法', '2023-03-06'],
      ['丙的文章', '2023-03-09'],
    ])
  })
})

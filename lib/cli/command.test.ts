import { describe, expect, it } from 'vitest'
import { parse, printJson, printTable, widthOf } from './command'
import { formatFor } from './export'
import { Misuse } from './outcome'

describe('parse', () => {
  it('gives options and positionals in any order', () => {
    const { values, positionals } = parse(['a.txt', '--json', 'b.txt'], { json: { type: 'boolean' } })
    expect([values.json, positionals]).toEqual([true, ['a.txt', 'b.txt']])
  })

  it.each([[['--jsn']], [['--json=yes']]])('calls %j misuse', (args) => {
    expect(() => parse(args, { json: { type: 'boolean' } })).toThrow(Misuse)
  })
})

describe('printTable', () => {
  it('aligns columns though Chinese characters are twice as wide', () => {
    expect(
      printTable([
        ['标签', 'tag', 'x'],
        ['DETR', '', 'y'],
      ]),
    ).toBe('标签  tag  x\nDETR       y\n')
    expect(widthOf('DETR 论文（二）')).toBe(15)
  })

  it('is empty for no rows', () => expect(printTable([])).toBe(''))
})

describe('printJson', () => {
  it('ends with a line break and keeps Chinese readable', () =>
    expect(printJson({ a: '笔记' })).toBe('{\n  "a": "笔记"\n}\n'))
})

describe('the format of an export', () => {
  it.each([
    ['-', undefined, 'log'],
    ['out', undefined, 'markdown'],
    ['out.zip', undefined, 'markdown'],
    ['log.txt', undefined, 'log'],
    ['all.json', undefined, 'json'],
    ['log.md', 'log', 'log'],
  ])('for %s asked as %s is %s', (target, asked, format) => expect(formatFor(target, asked)).toBe(format))

  it('must be a known one', () => expect(() => formatFor('out', 'docx')).toThrow(Misuse))
})

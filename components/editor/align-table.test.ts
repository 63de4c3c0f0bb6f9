import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTable } from './align-table'
import { cellsOf } from './table-cells'
import { textWidth } from './text-width'

const align = (text: string) => alignTable(text.split('\n')).join('\n')

test('bars stand under each other with Han characters two columns wide', () => {
  expect(align('|方法|FID|\n|---|--:|\n|StarGAN v2|9.8|\n|循环生成|12|')).toBe(
    ['| 方法       | FID |', '| ---------- | --: |', '| StarGAN v2 | 9.8 |', '| 循环生成   |  12 |'].join(
      '\n',
    ),
  )
})

test('alignment marks stay, and centred cells are centred', () => {
  expect(align('a | b\n:-: | :--\nxxxxx | y')).toBe('|   a   | b   |\n| :---: | :-- |\n| xxxxx | y   |')
})

test('a short row is filled and a long one keeps what it has', () => {
  expect(align('| a | b |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |')).toBe(
    '| a   | b   |\n| --- | --- |\n| 1   |     |\n| 1   | 2   | 3   |',
  )
})

test('bars of a formula, a link or an escape part no cells', () => {
  expect(cellsOf('| $|x|$ | [[a|b]] | c\\|d |').map(({ text }) => text)).toEqual([
    '$|x|$',
    '[[a|b]]',
    'c\\|d',
  ])
  expect(cellsOf('| $5 | $6 |').map(({ text }) => text)).toEqual(['$5', '$6'])
})

test('a table in a list keeps its indent', () => {
  expect(align('  | a |\n  |---|\n  | b |')).toBe('  | a   |\n  | --- |\n  | b   |')
})

const cell = fc.string({ unit: fc.constantFrom('a', '好', ' ', 'é', '`', '1', '，', '-'), maxLength: 12 })
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })

test('aligning keeps every cell, and a second time changes nothing', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const lines = rows.map((row) => `| ${row.join(' | ')} |`)
      lines.splice(1, 0, '| --- | :-: | --: |')
      const aligned = alignTable(lines)
      expect(aligned.map((line) => cellsOf(line).map(({ text }) => text)).toSpliced(1, 1)).toEqual(
        lines.map((line) => cellsOf(line).map(({ text }) => text)).toSpliced(1, 1),
      )
      expect(alignTable(aligned)).toEqual(aligned)
      expect(new Set(aligned.map(textWidth)).size).toBe(1)
    }),
  )
})

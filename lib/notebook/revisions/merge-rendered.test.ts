import { expect, it } from 'vitest'
import { renderNote } from '../../markdown/render'
import { mergeRendered } from './merge-rendered'

const merge = (before: string, after: string) => {
  const [old, fresh] = [before, after].map(
    (body) =>
      renderNote({ title: 'A', body, topics: [{ slug: 'detr', spellings: ['DETR'] }], links: {} }).html,
  ) as [string, string]
  return mergeRendered(old, fresh, { added: 'Added:', removed: 'Removed:' })
}
/** The texts of the marked places, formulas by their TeX. */
const marks = (html: string) =>
  Array.from(html.matchAll(/<(ins|del)>(.*?)<\/\1>/gs), ([, tag, inside = '']) => {
    const tex = /data-tex="([^"]*)"/.exec(inside)?.[1]
    return `${tag} ${
      tex ??
      inside
        .replace(/<[^>]*>/g, '')
        .replace(/^(Added|Removed): /, '')
        .trim()
    }`
  })

it('marks the lines of a paragraph and the items of a list one by one', () => {
  expect(marks(merge('一\n二\n三\n- a\n- b', '一\n二改\n三\n- a\n- c\n- b'))).toEqual([
    'del 二',
    'ins 二改',
    'ins c',
  ])
})

it('marks formulas, tables and code whole', () => {
  expect(marks(merge('同\n\n$$\nx^2\n$$', '同\n\n$$\nx^3\n$$'))).toEqual(['del x^2', 'ins x^3'])
  const table = (cell: string) => `| a |\n| - |\n| ${cell} |`
  expect(marks(merge(table('1'), table('2'))).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'del a 1',
    'ins a 2',
  ])
})

it('does not take a link that moved to the first mention, a line number or an id for a change', () => {
  expect(marks(merge('# 题\n说 DETR', '先说 DETR\n# 题\n说 DETR'))).toEqual(['ins 先说 DETR'])
})

it('says in words what is marked, and marks inside an item so that a list stays a list', () => {
  const html = merge('- a', '- a\n- b')
  expect(html).toContain('<li data-line="2"><ins><span class="visually-hidden">Added: </span>b</ins></li>')
})

it('shows one rendering unchanged as it is', () => {
  const body = '一\n二\n\n- a\n  - b\n\n`code`\n\n> 引\n\n$x$'
  expect(marks(merge(body, body))).toEqual([])
  expect(marks(merge('', '新'))).toEqual(['ins 新'])
})

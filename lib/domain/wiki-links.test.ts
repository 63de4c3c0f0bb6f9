import { expect, it } from 'vitest'
import { findWikiLinks } from './wiki-links'

it.each([
  ['见 [[DETR]]。', [{ start: 2, end: 10, target: 'DETR', label: null }]],
  ['[[2022-06-16-detr | 那篇 ]]', [{ start: 0, end: 25, target: '2022-06-16-detr', label: '那篇' }]],
  ['[[a|]]', [{ start: 0, end: 6, target: 'a', label: null }]],
  ['[[ ]] [[a\nb]] [a] [[[b', []],
  ['`[[a]]`\n```\n[[b]]\n```', []],
])('%j', (body, links) => {
  expect(findWikiLinks(body)).toEqual(links)
})

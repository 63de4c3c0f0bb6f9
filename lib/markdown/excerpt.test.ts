import { describe, expect, it } from 'vitest'
import { renderNote } from './render'

const topics = [{ slug: 'clip', spellings: ['CLIP'] }]
const render = (body: string) => renderNote({ title: '笔记', body, topics, links: {} })

describe('excerpt', () => {
  it('begins with prose: no link lines, headings, tables or code, formulas set', () => {
    const body =
      '论文:Learning Things\n代码:https://github.com/a/b\nhttps://a.example/x\n# 摘要\n用**CLIP**得\\(N^2\\)个，见[这里](https://a.example)\n\na | b\n---|---\n1 | 2\n\n- 好'
    const { excerpt, excerptHtml } = render(body)
    expect(excerpt).toBe('用CLIP得N^2个，见这里 好')
    expect(excerptHtml).toMatch(
      /^用<strong>CLIP<\/strong>得<span class="math" data-tex="N\^2"><span class="katex">/,
    )
    expect(excerptHtml).not.toMatch(/<(?:a|p|table|code) /)
  })

  it.each([
    ['Chinese after 160 characters', '字'.repeat(500), `${'字'.repeat(160)}…`],
    ['Latin after a word', 'word '.repeat(100), `${'word '.repeat(60).trim()}…`],
    ['not at all when short', '短 note', '短 note'],
  ])('is cut: %s', (_, body, expected) => {
    expect(render(body).excerpt).toBe(expected)
  })

  it('never cuts a character in half', () => {
    expect(render('👩‍👩‍👧‍👦'.repeat(400)).excerpt).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u)
  })
})

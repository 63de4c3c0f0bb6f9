import { describe, expect, it } from 'vitest'
import { findBodyLinks, findUrls } from './body-links'

describe('findUrls', () => {
  it.each([
    ['论文:https://arxiv.org/abs/2010.11929', ['https://arxiv.org/abs/2010.11929']],
    ['见https://a.org/x这里', ['https://a.org/x']],
    ['见https://a.org/x，还有https://b.org/y。', ['https://a.org/x', 'https://b.org/y']],
    ['(https://a.org/x_(y))', ['https://a.org/x_(y)']],
    ['(see https://a.org/x).', ['https://a.org/x']],
    ['https://a.org/x?b=1&c=2!', ['https://a.org/x?b=1&c=2']],
    ['<https://a.org/x>', ['https://a.org/x']],
    ['[https://a.org](https://a.org/b)', ['https://a.org', 'https://a.org/b']],
    ['| https://a.org/x | 1 |', ['https://a.org/x']],
    ['**https://a.org/x**', ['https://a.org/x']],
    ['去 www.a.org/x 看', ['www.a.org/x']],
    ['https://a.org/é/naïve 好', ['https://a.org/é/naïve']],
    [
      'file:///F:/b/%E8%AF%BB%20(2022_6_7%2021_32_42).html',
      ['file:///F:/b/%E8%AF%BB%20(2022_6_7%2021_32_42).html'],
    ],
    ['file:///F:/b/读 书 (2022_6_7 21_32_42).html', ['file:///F:/b/读 书 (2022_6_7 21_32_42).html']],
    ['https:// 和 http://。', []],
    ['awww.a.org', []],
  ])('%s', (text, urls) => {
    const found = findUrls(text)
    expect(found.map(({ url }) => url)).toEqual(urls)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(urls)
  })
})

describe('findBodyLinks', () => {
  const links = (body: string) => findBodyLinks(body).map(({ url, role, lead }) => [url, role, lead])

  it.each([
    ['论文:https://zhuanlan.zhihu.com/p/1', ['https://zhuanlan.zhihu.com/p/1', 'paper', '论文']],
    ['- 代码地址(Pytorch)：https://a.org/x', ['https://a.org/x', 'code', '代码地址(Pytorch)']],
    ['**论文**：[ViT](https://a.org/x "t")', ['https://a.org/x', 'paper', '论文']],
    ['[代码](https://a.org/x)', ['https://a.org/x', 'code', '代码']],
    ['1. code: <https://a.org/x>', ['https://a.org/x', 'code', 'code']],
    ['代码 https://a.org/x', ['https://a.org/x', 'code', '代码']],
    ['本文链接:https://a.org/x', ['https://a.org/x', 'other', '本文链接']],
    ['看了 https://github.com/a/b 很好', ['https://github.com/a/b', 'code', null]],
  ])('%s', (body, link) => {
    expect(links(body)).toEqual([link])
  })

  it('gives each link on a line its own lead', () => {
    expect(links('论文：https://a.org/x，代码：https://a.org/y')).toEqual([
      ['https://a.org/x', 'paper', '论文'],
      ['https://a.org/y', 'code', '代码'],
    ])
  })

  it('leaves out code, pictures and what is no source', () => {
    const body = [
      '`https://a.org/1`',
      '```',
      'https://a.org/2',
      '```',
      '![x](https://a.org/3.png)',
      'https://[',
    ].join('\n')
    expect(links(body)).toEqual([])
  })

  it('pairs a saved page with the address on the line above', () => {
    const body = 'https://a.org/x\nfile:///C:/s/X.html\n\nfile:///C:/s/Y.html'
    expect(findBodyLinks(body).map(({ role, copyOf }) => [role, copyOf])).toEqual([
      ['other', null],
      ['local', 'https://a.org/x'],
      ['local', null],
    ])
  })

  it('comes to an end on a line of brackets and spaces', () => {
    const body = `${'[(*_ '.repeat(20_000)}https://a.org `.repeat(5)
    expect(findBodyLinks(body).map(({ url }) => url)).toEqual(Array(5).fill('https://a.org'))
  })
})

import { createRequire } from 'node:module'
import type { ElementContent, Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { excerptSetting, setting } from './pipeline'
import { NOTE_SCHEMA } from './setting/note-schema'

const element = (tagName: string, properties: object, children: ElementContent[] = []): ElementContent => ({
  type: 'element',
  tagName,
  properties: { ...properties },
  children,
})

describe('the order of the steps', () => {
  it.each([
    [
      'a note',
      setting,
      [
        'toHtmlTree',
        'replaceEmbeds',
        'checkLinks',
        'rehypeSanitize',
        'setFormulas',
        'partLines',
        'highlightCode',
        'boxTables',
        'rehypeStringify',
      ],
    ],
    [
      'an excerpt',
      excerptSetting,
      ['toHtmlTree', 'replaceEmbeds', 'checkLinks', 'rehypeSanitize', 'setFormulas', 'rehypeStringify'],
    ],
  ])('%s is sanitised before anything of our own is added', (_, processor, order) => {
    expect(processor.attachers.map(([plugin]) => plugin.name)).toEqual(order)
  })
})

describe('KaTeX', () => {
  it('is one version: the markup a note stores is dressed by the style sheet the pages load', () => {
    const own = createRequire(import.meta.url)
    const ofThePlugin = createRequire(own.resolve('rehype-katex'))
    expect(ofThePlugin.resolve('katex')).toBe(own.resolve('katex'))
  })
})

describe('the sanitiser alone', () => {
  const clean = (node: ElementContent) => {
    const tree: Root = { type: 'root', children: [node] }
    return unified().use(rehypeSanitize, NOTE_SCHEMA).runSync(tree).children
  }

  it.each([
    ['a script', element('script', {}, [{ type: 'text', value: 'alert(1)' }])],
    ['a style sheet', element('style', {}, [{ type: 'text', value: '*{}' }])],
    ['a frame', element('iframe', { src: 'https://a.example' })],
    ['a control', element('input', { type: 'checkbox' })],
    ['raw markup', { type: 'raw', value: '<script>alert(1)</script>' } as ElementContent],
    ['a comment', { type: 'comment', value: 'x' } as ElementContent],
  ])('drops %s', (_, node) => {
    expect(clean(node)).toEqual([])
  })

  it.each([
    ['a style', 'p', { style: 'position:fixed' }],
    ['a handler', 'p', { onClick: 'alert(1)' }],
    ['a free class', 'span', { className: ['sidebar'] }],
    ['a free id', 'h2', { id: 'body' }],
    ['an id that looks like ours on the wrong element', 'p', { id: 'nabcd-x' }],
    ['the address of a picture elsewhere', 'img', { src: 'https://a.example/a.png' }],
    ['a path that leaves the attachments', 'img', { src: '/attachments/../api/v1/notes' }],
    ['a name', 'a', { name: 'body' }],
    ['a target', 'a', { target: '_blank' }],
    ['a foreign protocol', 'a', { href: 'javascript:alert(1)' }],
    ['a free data attribute', 'p', { dataAction: 'delete' }],
    ["TeX that is not KaTeX's", 'span', { dataTex: 'x' }],
  ])('strips %s', (_, tagName, properties) => {
    const [kept] = clean(element(tagName, properties))
    const left = kept?.type === 'element' ? Object.values(kept.properties).flat() : []
    expect(kept).toMatchObject({ tagName })
    expect(left).toEqual([])
  })
})

import type { Element, Nodes, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { attributeOf, classesOf, element, findWithin, hasClass } from './elements'

/** Gives every block of code the plain form `<pre><code class="language-x">text</code></pre>`. */
export function readCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'pre' || !parent || index === undefined) return
      const language = languageOf(node)
      const properties = language ? { className: [`language-${language}`] } : {}
      const code = element('code', properties, [{ type: 'text', value: linesOf(node) }])
      parent.children[index] = element('pre', {}, [code])
      return SKIP
    })
  }
}

/** WeChat gives every line a `<code>` of its own, CSDN a list item; both number them beside. */
function linesOf(pre: Element): string {
  const codes = pre.children.filter((child) => child.type === 'element' && child.tagName === 'code')
  const text = codes.length > 1 ? codes.map((code) => lineText(code)).join('\n') : codeText(pre)
  return text.replace(/\u00a0/g, ' ').replace(/^\n|\s+$/g, '')
}

function lineText(node: Nodes): string {
  return codeText(node).replace(/\n$/, '')
}

function codeText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  if (isBesideCode(node)) return ''
  const text = node.children.map((child) => codeText(child)).join('')
  const isLine = node.tagName === 'li' || (node.tagName === 'div' && !hasClass(node, /^hljs-ln-(code|line)$/))
  return isLine && !text.endsWith('\n') ? `${text}\n` : text
}

/** Line numbers, the button that copies, and what opens the rest. */
function isBesideCode(node: Element): boolean {
  return (
    hasClass(
      node,
      /line-?index|pre-numbering|hljs-ln-(numbers|n)$|^hljs-button|copy|^line-numbers-rows$|^gutter$/i,
    ) || ['button', 'script', 'style', 'svg'].includes(node.tagName)
  )
}

function languageOf(pre: Element): string | null {
  const own = attributeOf(pre, 'dataLang') || attributeOf(pre, 'lang')
  if (own) return plainLanguage(own)
  for (const node of [findWithin(pre, ({ tagName }) => tagName === 'code'), pre]) {
    for (const name of node ? classesOf(node) : []) {
      const found = /^(?:language|lang|brush:?|highlight-source)-?:?([\w+#.-]+)$/i.exec(name)?.[1]
      if (found) return plainLanguage(found)
    }
  }
  return null
}

function plainLanguage(name: string): string | null {
  const plain = name.toLowerCase()
  return /^[a-z][\w+#.-]{0,30}$/.test(plain) && !/^(text|plain|plaintext|none|undefined)$/.test(plain)
    ? plain
    : null
}

import type { Element, Root } from 'hast'
import { attributeOf, element, findWithin, hasClass, textWithin } from './elements'

type Formula = { tex: string; display: boolean }

/** Where a formula can stand by itself; within anything else, such as a cell or a heading, it stays in the line. */
const FLOW = new Set('p div section article main span ul ol li blockquote figure center font dd'.split(' '))

/**
 * Puts an element with `dataFormula` (the TeX) in place of every formula that a page shows, however it keeps its TeX:
 * a `div` for one that stands by itself, else a `span`. The handlers (handlers.ts) write them as `$…$`.
 */
export function findFormulas() {
  return (tree: Root): void => replaceIn(tree, [])
}

function replaceIn(parent: Root | Element, within: Element[]): void {
  const children = parent.children.flatMap((child): (typeof parent.children)[number][] => {
    if (child.type !== 'element') return [child]
    if (isDouble(child)) return []
    const formula = formulaOf(child)
    if (formula && formula.tex.trim() !== '') return [formulaElement(formula, within)]
    replaceIn(child, [...within, child])
    return [child]
  })
  parent.children = children as typeof parent.children
}

/** Its own text is never shown: an element without any would take the spaces around it along. */
function formulaElement({ tex, display }: Formula, within: Element[]): Element {
  const alone = display && within.every(({ tagName }) => FLOW.has(tagName))
  // A paragraph of Markdown cannot hold a block.
  if (alone) for (const around of within) if (around.tagName === 'p') around.tagName = 'div'
  return element(alone ? 'div' : 'span', { dataFormula: plainTex(tex) }, [{ type: 'text', value: 'x' }])
}

/** MathJax 2 shows a formula by elements of its own and keeps the TeX in a script behind them. */
function isDouble(node: Element): boolean {
  return hasClass(node, /^MathJax(_Preview|_Display|_SVG|_SVG_Display|_CHTML)?$/) && !texInAnnotation(node)
}

function formulaOf(node: Element): Formula | null {
  const { tagName } = node
  if (tagName === 'img') return zhihuImage(node)
  if (tagName === 'script') return mathJaxScript(node)
  if (tagName === 'math') return mathMl(node)
  if (tagName === 'mjx-container') return mathJaxContainer(node)
  const tex = attributeOf(node, 'dataTex') || attributeOf(node, 'dataFormula')
  if (tex) return zhihuTex(tex, hasClass(node, /display/) || attributeOf(node, 'dataEeimg') === '2')
  if (hasClass(node, /^katex(--inline|--display|-display)?$/) || hasClass(node, /^MathJax/))
    return katex(node)
  return null
}

function zhihuImage(node: Element): Formula | null {
  const isFormula =
    hasClass(node, /^(ztext-math|eeimg|ee_img)$/) ||
    node.properties.eeimg !== undefined ||
    /\/equation\?tex=/.test(attributeOf(node, 'src'))
  const tex = attributeOf(node, 'dataTex') || attributeOf(node, 'dataFormula') || attributeOf(node, 'alt')
  return isFormula && tex ? zhihuTex(tex, attributeOf(node, 'eeimg') === '2') : null
}

/** Zhihu ends a formula that stands by itself with a line break of TeX. */
function zhihuTex(tex: string, display: boolean): Formula {
  const plain = tex.replace(/\\\\\s*$/, '')
  return { tex: plain, display: display || plain !== tex }
}

function mathJaxScript(node: Element): Formula | null {
  const type = attributeOf(node, 'type')
  if (!/^math\/tex/i.test(type)) return null
  return { tex: textWithin(node), display: /mode\s*=\s*display/i.test(type) }
}

function katex(node: Element): Formula | null {
  const tex = texInAnnotation(node)
  if (tex === null) return null
  const isDisplay = (one: Element) =>
    hasClass(one, /display/i) || (one.tagName === 'math' && attributeOf(one, 'display') === 'block')
  return { tex, display: isDisplay(node) || findWithin(node, isDisplay) !== null }
}

function mathMl(node: Element): Formula | null {
  const tex = texInAnnotation(node) ?? attributeOf(node, 'alttext').replace(/^\\displaystyle\s*/, '')
  return tex ? { tex, display: attributeOf(node, 'display') === 'block' } : null
}

function mathJaxContainer(node: Element): Formula | null {
  const own = attributeOf(node, 'dataLatex') || attributeOf(node, 'dataTex')
  const within = findWithin(
    node,
    (one) => attributeOf(one, 'dataLatex') !== '' || attributeOf(one, 'alttext') !== '',
  )
  const tex =
    own ||
    texInAnnotation(node) ||
    (within ? attributeOf(within, 'dataLatex') || attributeOf(within, 'alttext') : '')
  if (!tex) return null
  return { tex, display: node.properties.display !== undefined && attributeOf(node, 'display') !== 'false' }
}

function texInAnnotation(node: Element): string | null {
  const annotation = findWithin(
    node,
    (one) => one.tagName === 'annotation' && attributeOf(one, 'encoding') === 'application/x-tex',
  )
  return annotation ? textWithin(annotation) : null
}

/** One line: an empty line would end the formula in Markdown, and a comment the rest of it. */
function plainTex(tex: string): string {
  return tex
    .replace(/^\s*(\\\(|\\\[|\$\$?)|(\\\)|\\\]|\$\$?)\s*$/g, '')
    .replace(/^%\s*<!\[CDATA\[|\s*%\s*\]\]>\s*$/g, '')
    .replace(/(^|[^\\])%[^\n]*\n/g, '$1 ')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

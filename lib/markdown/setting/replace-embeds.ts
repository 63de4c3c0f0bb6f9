import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A picture that is kept with the notebook, by the address paths.attachment makes. */
export const OWN_PICTURE = /^\/attachments\/[0-9a-f]{64}\.(?:png|jpg|gif|webp|avif)$/

/**
 * A note loads nothing from elsewhere: a picture that is not kept here becomes a link that says what and where it is.
 * A task's check box becomes a sign, since a control nobody can use would need a name in the reader's language.
 */
export function replaceEmbeds() {
  return (tree: Root): void => replaceIn(tree, false)
}

function replaceIn(node: Root | Element, insideLink: boolean): void {
  visit(node, 'element', (element, index, parent) => {
    if (!parent || index === undefined || element === node) return
    if (element.tagName === 'a') {
      replaceIn(element, true)
      return SKIP
    }
    const replacement = replacementFor(element, insideLink)
    if (replacement) parent.children[index] = replacement
  })
}

function replacementFor({ tagName, properties }: Element, insideLink: boolean): ElementContent | null {
  if (tagName === 'img') {
    const [src, alt] = [String(properties.src ?? ''), String(properties.alt ?? '')]
    return OWN_PICTURE.test(src) ? picture(src, alt) : pictureLink(src, alt, insideLink)
  }
  if (tagName !== 'input') return null
  return sign('task-box', properties.checked ? '☑' : '☐')
}

function picture(src: string, alt: string): Element {
  const properties = { src, alt: alt.trim(), loading: 'lazy', decoding: 'async' }
  return { type: 'element', tagName: 'img', properties, children: [] }
}

function pictureLink(src: string, alt: string, insideLink: boolean): ElementContent {
  const name = alt.trim() || fileNameOf(src)
  const shown = sign('external-image', name)
  if (insideLink || !/^https?:\/\//i.test(src)) return shown
  return { ...shown, tagName: 'a', properties: { className: ['external-image'], href: src } }
}

function fileNameOf(src: string): string {
  if (/^data:/i.test(src)) return 'data:'
  return src.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? src
}

function sign(className: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [className] },
    children: [{ type: 'text', value: text }],
  }
}

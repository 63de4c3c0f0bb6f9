import type { Element, ElementContent, Nodes } from 'hast'

export function classesOf({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : typeof className === 'string' ? [className] : []
}

export function hasClass(element: Element, form: RegExp): boolean {
  return classesOf(element).some((name) => form.test(name))
}

/** An attribute as text; empty when it is not there. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function textWithin(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textWithin).join('') : ''
}

/** The first element within that passes; depth first, the element itself left out. */
export function findWithin(element: Element, passes: (element: Element) => boolean): Element | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (passes(child)) return child
    const found = findWithin(child, passes)
    if (found) return found
  }
  return null
}

export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

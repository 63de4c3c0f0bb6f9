const LINE = / data-line="\d+"/g

/**
 * Makes the blocks inside `box` those of `html`, and touches only the ones that differ: a formula or picture that
 * stays is not drawn anew. `html` is the renderer's own, past its sanitiser.
 */
export function patchBlocks(box: HTMLElement, html: string): void {
  const template = document.createElement('template')
  template.innerHTML = html
  const before = Array.from(box.childNodes)
  const after = Array.from(template.content.childNodes)
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  for (let n = 0; n < head; n += 1) copyLines(after[n], before[n])
  for (let n = 1; n <= tail; n += 1) copyLines(after.at(-n), before.at(-n))
  for (const old of before.slice(head, before.length - tail)) old.remove()
  const next = tail > 0 ? (before.at(-tail) ?? null) : null
  for (const node of after.slice(head, after.length - tail)) box.insertBefore(node, next)
}

/** What a block is without the lines it stands on; written out once, since that of many formulas is long. */
const written = new WeakMap<Node, string>()

function isSame(one?: Node, other?: Node): boolean {
  return one !== undefined && other !== undefined && textOf(one) === textOf(other)
}

function textOf(node: Node): string {
  const known = written.get(node)
  if (known !== undefined) return known
  const text = node instanceof Element ? node.outerHTML.replace(LINE, '') : (node.nodeValue ?? '')
  written.set(node, text)
  return text
}

function copyLines(from?: Node, to?: Node): void {
  if (!(from instanceof Element) || !(to instanceof Element)) return
  const [given, own] = [anchorsOf(from), anchorsOf(to)]
  own.forEach((element, index) => {
    const line = given[index]?.dataset.line
    if (line !== undefined && element.dataset.line !== line) element.dataset.line = line
  })
}

/** The elements that say which line of the source they begin on. */
export function anchorsOf(box: Element): HTMLElement[] {
  const inside = Array.from(box.querySelectorAll<HTMLElement>('[data-line]'))
  return box instanceof HTMLElement && box.dataset.line !== undefined ? [box, ...inside] : inside
}

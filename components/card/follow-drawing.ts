import { paths } from '@/lib/paths'

type Says = Record<'made' | 'known' | 'absent' | 'bare' | 'failed' | 'edit', string>

/**
 * `r` on a note's page: with words selected a card that hides them, without any the cards that the note offers. Where
 * there are no keys, a button comes up with the selection.
 */
export function followDrawing(): void {
  const place = document.querySelector<HTMLElement>('[data-draw]')
  if (!place) return
  const button = place.querySelector<HTMLButtonElement>('[data-draw-selected]')
  document.addEventListener('selectionchange', () => {
    if (button) button.hidden = chosen() === null
  })
  // A press must not take the selection away before it is read.
  button?.addEventListener('pointerdown', (event) => event.preventDefault())
  button?.addEventListener('click', () => void draw(place, chosen()))
  document.addEventListener('keydown', (event) => {
    if (!document.querySelector('[data-keys]') || document.querySelector('dialog[open]')) return
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return
    const words = chosen()
    // With words selected nobody asks for the note before this one.
    if (event.key !== 'r' && !(event.key === 'k' && words)) return
    event.preventDefault()
    if (words) void draw(place, words)
    else place.querySelector<HTMLAnchorElement>('[data-command="cards"]')?.click()
  })
}

type Chosen = { words: string; before: string }

/** What is selected inside the note's text; a formula by its TeX. */
function chosen(): Chosen | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  // A formula is hidden whole or not at all.
  const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)]
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  const prose = elementOf(range.commonAncestorContainer)?.closest('article .prose')
  if (!prose) return null
  const words = textOf(range)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const lead = document.createRange()
  lead.setStart(prose, 0)
  lead.setEnd(range.startContainer, range.startOffset)
  return { words: words.slice(0, 2000), before: textOf(lead).slice(-200) }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

function formulaAt(node: Node): Element | null {
  return elementOf(node)?.closest('[data-tex]') ?? null
}

function textOf(range: Range): string {
  const part = range.cloneContents()
  for (const formula of part.querySelectorAll<HTMLElement>('[data-tex]')) {
    formula.replaceWith(` ${formula.dataset.tex ?? ''} `)
  }
  return part.textContent ?? ''
}

async function draw(place: HTMLElement, words: Chosen | null): Promise<void> {
  if (!words) return
  const says = JSON.parse(place.dataset.says ?? '{}') as Says
  const said = place.querySelector<HTMLElement>('[data-drawn]')
  const tell = (text: string, card?: number) => said && say(said, text, card && { card, text: says.edit })
  try {
    const body = JSON.stringify({ note: place.dataset.draw, ...words })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(paths.api('cards/cloze'), { method: 'POST', headers, body })
    if (answer.status === 404) return void tell(says.absent)
    if (answer.status === 409) return void tell(says.bare)
    if (!answer.ok) return void tell(says.failed)
    const { ids, made } = (await answer.json()) as { ids: number[]; made: number }
    document.getSelection()?.removeAllRanges()
    tell(made > 0 ? says.made : says.known, ids[0])
  } catch {
    tell(says.failed)
  }
}

const SAID_FOR_MS = 6000
let clearing: ReturnType<typeof setTimeout> | undefined

function say(said: HTMLElement, text: string, edit: { card: number; text: string } | 0 | undefined): void {
  said.textContent = text
  if (edit) {
    const link = document.createElement('a')
    link.href = paths.cards({ edit: String(edit.card) })
    link.textContent = edit.text
    said.append(' ', link)
  }
  clearTimeout(clearing)
  clearing = setTimeout(() => {
    said.textContent = ''
  }, SAID_FOR_MS)
}

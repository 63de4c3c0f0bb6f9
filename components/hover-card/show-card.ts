import type { HoverCard } from '@/lib/domain/hover-card'

type Words = Record<'notes' | 'mentions' | 'aliases' | 'versionOf' | 'terms' | 'citing' | 'comma', string> & {
  kindOf: Record<string, string>
}

const GAP = 6
const EDGE = 12

/** Answers by address: a page's links lead to few things, many times. */
const asked = new Map<string, Promise<HoverCard | null>>()
let described: HTMLAnchorElement | null = null

/** Shows the card when it is there and `wanted` still; false when there is nothing to show. */
export async function showCard(
  frameNow: () => HTMLElement | null,
  link: HTMLAnchorElement,
  address: string,
  wanted: () => boolean,
): Promise<boolean> {
  const card = await ask(address)
  if (!wanted()) return true
  const frame = frameNow()
  if (!card || !frame || !link.isConnected) return false
  hideCard(frame)
  frame.replaceChildren(...partsOf(card, JSON.parse(frame.dataset.words ?? '{}') as Words))
  frame.showPopover()
  place(frame, link)
  link.setAttribute('aria-describedby', frame.id)
  described = link
  return true
}

export function hideCard(frame: HTMLElement): void {
  described?.removeAttribute('aria-describedby')
  described = null
  if (frame.matches(':popover-open')) frame.hidePopover()
}

function ask(address: string): Promise<HoverCard | null> {
  const known = asked.get(address)
  if (known) return known
  const answer = fetch(address)
    .then((response) => (response.status === 200 ? (response.json() as Promise<HoverCard>) : null))
    .catch(() => null)
  asked.set(address, answer)
  return answer
}

/** Under the link's first line, or over it where there is no room below. */
function place(frame: HTMLElement, link: HTMLAnchorElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const { width, height } = frame.getBoundingClientRect()
  const below = line.bottom + GAP + height <= window.innerHeight - EDGE
  const top = below ? line.bottom + GAP : Math.max(EDGE, line.top - GAP - height)
  const left = Math.min(line.left, window.innerWidth - width - EDGE)
  frame.style.top = `${top}px`
  frame.style.left = `${Math.max(EDGE, left)}px`
}

function partsOf(card: HoverCard, words: Words): HTMLElement[] {
  const parts = [element('strong', card.title), ...factsOf(card, words).map((fact) => element('small', fact))]
  return card.text === null ? parts : [...parts, element('p', card.text)]
}

function factsOf(card: HoverCard, words: Words): string[] {
  const joined = (names: string[]) => names.join(words.comma)
  if (card.kind === 'note') return [[card.day, joined(card.topics)].filter(Boolean).join(' · ')]
  if (card.kind === 'paper') {
    const origin = [card.year, card.venue].filter(Boolean).join(' · ')
    return [joined(card.authors), origin, `${words.citing} ${card.notes}`].filter((fact) => fact !== '')
  }
  const counts = `${words.notes} ${card.notes} · ${words.mentions} ${card.mentions}`
  return [
    `${words.kindOf[card.topicKind] ?? card.topicKind} · ${counts}`,
    card.aliases.length > 0 ? `${words.aliases} ${joined(card.aliases)}` : '',
    card.versionOf ? `${words.versionOf} ${card.versionOf}` : '',
    card.terms.length > 0
      ? `${words.terms} ${joined(card.terms.map(({ chinese, english }) => `${chinese} = ${english}`))}`
      : '',
  ].filter((fact) => fact !== '')
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

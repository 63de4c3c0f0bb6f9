import { findNoteIds } from '../../db/compare-reads'
import { listLinkTargets } from '../../db/link-store'
import type { CardKind } from '../../domain/cards/card'
import { facesOf, markCloze } from '../../domain/cards/card-faces'
import { paths } from '../../paths'
import type { Notebook } from '../open-notebook'

type Sides = { kind: CardKind; front: string; back: string; note?: { slug: string } | null }
export type SetSides = { frontHtml: string; backHtml: string }

/** Set texts by their source: the same side is set once, whatever card shows it. */
const setBefore = new WeakMap<Notebook, Map<string, string>>()
const MOST_KEPT = 5_000

/** Signs that mean something to the renderer; a word or a plain sentence has none. */
const SIGNS = /[\\`*_[\]<>#|~$&!\n\ue0f0-\ue0f2]|^\s*(?:[-+]|\d+[.)])\s|https?:|www\.|@/

/** Both sides of each card as safe HTML, formulas set. What links in the note links on the card. */
export async function setSides(nb: Notebook, cards: readonly Sides[]): Promise<SetSides[]> {
  const links = await linksOf(nb, cards)
  return Promise.all(
    cards.map(async (card) => {
      const { front, back } = facesOf(card)
      const [frontHtml, backHtml] = await Promise.all([setText(nb, front, links), setText(nb, back, links)])
      return { frontHtml, backHtml }
    }),
  )
}

type Links = Record<string, { href: string; text: string } | null>

async function setText(nb: Notebook, text: string, links: Links): Promise<string> {
  if (text.trim() === '') return ''
  if (!SIGNS.test(text)) return `<p>${text}</p>`
  const kept = setBefore.get(nb) ?? new Map<string, string>()
  if (kept.size > MOST_KEPT) kept.clear()
  setBefore.set(nb, kept)
  const linking = text.includes('[[')
  const before = linking ? undefined : kept.get(text)
  if (before !== undefined) return before
  // The title gives the ids of what is set, which must not meet those of another card.
  const { html } = await nb.renderer.render({ title: `card ${text}`, body: text, topics: [], links })
  const marked = markCloze(html)
  if (!linking) kept.set(text, marked)
  return marked
}

async function linksOf(nb: Notebook, cards: readonly Sides[]): Promise<Links> {
  const linking = cards.filter(({ front, back }) => front.includes('[[') || back.includes('[['))
  const slugs = [...new Set(linking.flatMap(({ note }) => (note ? [note.slug] : [])))]
  if (slugs.length === 0) return {}
  const targets = await listLinkTargets(nb.db.prisma, await findNoteIds(nb.db.prisma, slugs))
  return Object.fromEntries(
    [...targets.values()].flat().map(({ target, note, topic }) => {
      if (note)
        return [target, { href: paths.note(note.slug), text: target === note.slug ? note.title : target }]
      return [target, topic ? { href: paths.topic(topic.slug), text: target } : null]
    }),
  )
}

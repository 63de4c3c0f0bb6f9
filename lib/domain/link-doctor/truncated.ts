import type { DoctorContext, DoctorLink, LinkSuggestion } from './link-finding'

/** Names of repositories that the notebook knows, by owner in lower case. */
export type Repositories = ReadonlyMap<string, readonly string[]>

const REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)$/
const ARXIV_PLACE = /^https:\/\/arxiv\.org\/(?:abs|pdf|html)\/([\w.-]*)$/
const ARXIV_WHOLE = /^https:\/\/arxiv\.org\/abs\/(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})$/i
const DOTS = /(?:\.{3}|%E2%80%A6)$/i

/**
 * What a link that stops too early may have meant: null when it looks whole, an empty list when nothing in the notebook
 * tells. A repository is cut where its owner has another one that goes on with the same letters, or where a topic of
 * the note does so in the middle of a word.
 */
export function completionsOf(
  link: DoctorLink,
  context: DoctorContext & { repositories: Repositories },
): LinkSuggestion[] | null {
  const [, owner = '', name = ''] = REPOSITORY.exec(link.canonicalUrl) ?? []
  if (name !== '') return completeRepository(link, owner, name.replace(DOTS, ''), context)
  if (DOTS.test(link.canonicalUrl)) return longerLinks(link.canonicalUrl.replace(DOTS, ''), context)
  const number = ARXIV_PLACE.exec(link.canonicalUrl)?.[1]
  if (number === undefined || ARXIV_WHOLE.test(link.canonicalUrl)) return null
  return number === '' ? [] : longerLinks(`https://arxiv.org/abs/${number}`, context)
}

function completeRepository(
  link: DoctorLink,
  owner: string,
  name: string,
  context: DoctorContext & { repositories: Repositories },
): LinkSuggestion[] | null {
  const names = context.topicsOf(link.id)
  const isWhole = names.some((topic) => fold(topic) === fold(name))
  const known = (context.repositories.get(owner.toLowerCase()) ?? []).filter((other) => goesOn(other, name))
  const meant = isWhole ? [] : names.filter((topic) => !/\s/.test(topic) && goesOnInAWord(topic, name))
  const guessed = meant.filter((topic) => !known.some((other) => fold(other) === fold(topic)))
  const cut = DOTS.test(link.canonicalUrl) || name.length < 2
  // Many owners keep `swin` beside `swin-video`: only a cut within a word is one, or one that the notes speak for.
  const told = known.filter((other) => goesOnInAWord(other, name) || guessed.length > 0 || cut)
  if (told.length === 0 && guessed.length === 0) return cut ? [] : null
  const unique = [...new Map(guessed.map((topic) => [topic.toLowerCase(), topic])).values()]
  const to = (repository: string, why: LinkSuggestion['why']) => ({
    url: `https://github.com/${owner}/${repository}`,
    why,
    corrects: true,
  })
  return [...told.map((other) => to(other, 'repository')), ...unique.map((topic) => to(topic, 'topic'))]
}

export function repositoriesOf(links: readonly DoctorLink[]): Repositories {
  const known = new Map<string, string[]>()
  for (const { canonicalUrl } of links) {
    const [, owner = '', name = ''] = REPOSITORY.exec(canonicalUrl) ?? []
    if (name === '' || DOTS.test(name)) continue
    const names = known.get(owner.toLowerCase()) ?? []
    names.push(name)
    known.set(owner.toLowerCase(), names)
  }
  return known
}

function longerLinks(start: string, { links }: DoctorContext): LinkSuggestion[] {
  return links
    .filter(({ canonicalUrl }) => canonicalUrl.length > start.length && canonicalUrl.startsWith(start))
    .filter(({ canonicalUrl }) => !DOTS.test(canonicalUrl))
    .slice(0, 3)
    .map(({ canonicalUrl }) => ({ url: canonicalUrl, why: 'paper' as const, corrects: true }))
}

const fold = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '')
const goesOn = (longer: string, start: string) =>
  longer.length > start.length && longer.toLowerCase().startsWith(start.toLowerCase())
const goesOnInAWord = (longer: string, start: string) =>
  goesOn(longer, start) && /[a-z0-9]/i.test(longer[start.length] ?? '') && /[a-z]$/i.test(start)

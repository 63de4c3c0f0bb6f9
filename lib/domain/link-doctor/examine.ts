import { archivedAt, blocksServers, closedSiteOf } from './closed-sites'
import { type DoctorContext, type DoctorLink, LINK_CODES, type LinkFinding } from './link-finding'
import { cleanSpelling, preferredOf, sameKey } from './spelling'
import { completionsOf, type Repositories, repositoriesOf } from './truncated'

type Rule = (link: DoctorLink, context: Context) => Omit<LinkFinding, 'sourceId'> | null
type Context = DoctorContext & { twins: ReadonlyMap<number, DoctorLink>; repositories: Repositories }

const isLocal = ({ canonicalUrl }: DoctorLink) => canonicalUrl.startsWith('file:')

const truncated: Rule = (link, context) => {
  const suggestions = completionsOf(link, context)
  return suggestions && { code: 'truncated', suggestions, site: null }
}

/** Said when it was checked; a page that answers again is found out by the next check. */
const gone: Rule = ({ check, canonicalUrl, day }) =>
  check?.outcome === 'gone'
    ? { code: 'gone', suggestions: [archivedAt(canonicalUrl, day)], site: null }
    : null

const closed: Rule = (link, { papersBeside }) => {
  const found = closedSiteOf(link)
  if (!found) return null
  const known = new Set(found.places.map(({ url }) => url))
  const beside = papersBeside(link.id)
    .filter((url) => !known.has(url))
    .slice(0, 3)
    .map((url) => ({ url, why: 'same-note' as const, corrects: false }))
  const suggestions = [...found.places, ...beside, archivedAt(link.canonicalUrl, link.day)]
  return { code: 'closed', suggestions, site: found.site }
}

const moved: Rule = ({ check }) =>
  check?.outcome === 'moved' && check.location
    ? { code: 'moved', suggestions: [{ url: check.location, why: 'checked', corrects: true }], site: null }
    : null

const unattached: Rule = (link) =>
  isLocal(link) && link.snapshots === 0 ? { code: 'unattached', suggestions: [], site: null } : null

const blocks: Rule = ({ host, snapshots }) =>
  blocksServers(host) && snapshots === 0 ? { code: 'blocks', suggestions: [], site: null } : null

const twin: Rule = (link, { twins }) => {
  const kept = twins.get(link.id)
  return kept
    ? { code: 'twin', suggestions: [{ url: kept.canonicalUrl, why: 'twin', corrects: true }], site: null }
    : null
}

const tracking: Rule = ({ spellings }) => {
  const clean = spellings.map(cleanSpelling).filter((found) => found !== null)
  const [first] = clean
  return first ? { code: 'tracking', suggestions: [first], site: null } : null
}

/** A twin that is secure already is the better thing to say. */
const insecure: Rule = (link, context) => {
  if (!link.canonicalUrl.startsWith('http:') || closedSiteOf(link) || twin(link, context)) return null
  const url = `https:${link.canonicalUrl.slice('http:'.length)}`
  return { code: 'insecure', suggestions: [{ url, why: 'secure', corrects: true }], site: null }
}

const RULES: Rule[] = [truncated, gone, closed, moved, unattached, blocks, twin, tracking, insecure]

/** What may be wrong with the links of a notebook, gravest first, each link in the order given. Nothing is asked. */
export function examineLinks(context: DoctorContext): LinkFinding[] {
  const all = { ...context, twins: twinsOf(context.links), repositories: repositoriesOf(context.links) }
  const findings = context.links.flatMap((link) =>
    RULES.flatMap((rule) => {
      const found = rule(link, all)
      return found ? [{ ...found, sourceId: link.id }] : []
    }),
  )
  const rank = ({ code }: LinkFinding) => LINK_CODES.indexOf(code)
  return findings.sort((a, b) => rank(a) - rank(b))
}

/** For each link that leads where another one does, by number, the one to keep. */
function twinsOf(links: readonly DoctorLink[]): ReadonlyMap<number, DoctorLink> {
  const groups = new Map<string, DoctorLink[]>()
  for (const link of links) {
    if (isLocal(link)) continue
    const key = sameKey(link.canonicalUrl)
    const group = groups.get(key)
    if (group) group.push(link)
    else groups.set(key, [link])
  }
  const twins = new Map<number, DoctorLink>()
  for (const group of groups.values()) {
    const kept = group.length > 1 ? preferredOf(group) : null
    for (const link of group) if (kept && link.id !== kept.id) twins.set(link.id, kept)
  }
  return twins
}

import { listCitedSources, listPaperAddresses } from '../../db/handout-reads'
import { listPaperRows, type PaperRow } from '../../db/paper-store'
import type { Handout, HandoutReference, HandoutStyle } from '../../domain/handout/handout'
import { formatGbt7714 } from '../../formats/references/gb-t-7714'
import { formatReference } from '../../formats/references/references'
import type { Notebook } from '../open-notebook'
import { factsOf } from '../papers/paper-rows'

type References = Pick<Handout, 'references' | 'links'> & {
  /** Numbers of the references of a note, by its slug. */
  citesOf: (slug: string) => number[]
}

/** The papers that these notes cite, numbered as they are first met, and the other pages they lead to. */
export async function makeReferences(
  nb: Notebook,
  slugs: readonly string[],
  style: HandoutStyle,
): Promise<References> {
  const db = nb.db.prisma
  const cited = await listCitedSources(db, [...new Set(slugs)])
  const ids = [...new Set(cited.flatMap(({ paperId }) => (paperId === null ? [] : [paperId])))]
  const rows = new Map((await listPaperRows(db, ids)).map((row) => [row.id, row]))
  const addresses = await listPaperAddresses(db, ids)
  const numbers = new Map(ids.filter((id) => rows.has(id)).map((id, at) => [id, at + 1]))
  const references = [...numbers].flatMap(([id, number]): HandoutReference[] => {
    const row = rows.get(id)
    if (!row) return []
    const address = addresses.get(id)
    const read = cited.find(({ paperId }) => paperId === id)?.day ?? null
    const text = referenceText(row, style, read)
    return [
      {
        number,
        key: row.key,
        url: address?.url ?? null,
        text: text ?? address?.label ?? row.key,
        named: text !== null,
      },
    ]
  })
  const links = new Map(
    cited
      .filter(({ paperId, role, url }) => paperId === null && role !== 'local' && /^https?:/.test(url))
      .map(({ url, title, label, role }) => [url, { title: title ?? label, url, role }]),
  )
  const bySlug = groupBySlug(cited)
  return {
    references,
    links: [...links.values()],
    citesOf: (slug) => [
      ...new Set((bySlug.get(slug) ?? []).flatMap(({ paperId }) => numbers.get(paperId ?? 0) ?? [])),
    ],
  }
}

function groupBySlug<T extends { slug: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(item.slug, [...(groups.get(item.slug) ?? []), item])
  return groups
}

/** Null while nobody has said what the paper is called: its identifier then stands for it. */
function referenceText(row: PaperRow, style: HandoutStyle, read: string | null): string | null {
  if (row.title === null) return null
  const facts = factsOf(row)
  return style === 'gbt7714' ? formatGbt7714(facts, read) : formatReference({ key: row.key, facts }, style)
}

import { listPaperRows } from '../../db/paper-store'
import { isUsableKey } from '../../domain/papers/citation-key'
import { factChanges, joinFacts } from '../../domain/papers/compare-facts'
import { paperName } from '../../domain/papers/paper'
import type { BibtexChoice, PaperWork } from '../../domain/papers/paper-work'
import { addPaper, writeFacts } from './edit-paper'
import { absorb } from './join-papers'
import { isPlaceholder, type PaperContext, type PaperOutcome, Refused } from './paper-context'
import { columnsOf, factsOf } from './paper-rows'
import { PaperFinder } from './plan-bibtex'

type Taken = { key: string; name: string; what: 'added' | 'changed' | 'same' }

/** Takes entries in one after another: one may say that two papers met before are one. */
export async function takeBibtex(
  context: PaperContext,
  { entries }: Extract<PaperWork, { do: 'bibtex' }>,
): Promise<PaperOutcome> {
  const taken: Taken[] = []
  const finder = await PaperFinder.open(context.tx)
  for (const entry of entries) taken.push(await takeEntry(context, entry, finder))
  const touched = taken.filter(({ what }) => what !== 'same')
  const [first] = touched
  if (!first) throw new Refused({ code: 'nothing-changes' })
  const count = (what: Taken['what']) => taken.filter((one) => one.what === what).length
  return {
    kind: 'take-bibtex',
    key: first.key,
    summary: { added: count('added'), changed: count('changed'), paper: first.name },
  }
}

async function takeEntry(context: PaperContext, entry: BibtexChoice, finder: PaperFinder): Promise<Taken> {
  const [found, ...others] = finder.find(entry.facts, entry.key)
  if (!found) {
    const paper = await addPaper(context, entry.facts, ownKey(context, entry))
    finder.put(paper)
    return { key: paper.key, name: paperName(paper), what: 'added' }
  }
  for (const other of others) {
    await absorb(context, other, found)
    finder.drop(other.id)
  }
  const [known] = await listPaperRows(context.tx, [found.id])
  if (!known) throw new Refused({ code: 'no-paper', key: found.key })
  const replace = new Set(
    entry.replace ? factChanges(factsOf(known), entry.facts).map(({ field }) => field) : [],
  )
  const facts = joinFacts(factsOf(known), entry.facts, replace)
  if (JSON.stringify(facts) === JSON.stringify(factsOf(known)) && others.length === 0)
    return { key: known.key, name: paperName(known), what: 'same' }
  const key = await writeFacts(
    context,
    known,
    facts,
    isPlaceholder(known) ? ownKey(context, entry) : undefined,
  )
  const after = { ...known, ...columnsOf(facts), key }
  finder.put(after)
  return { key, name: paperName(after), what: 'changed' }
}

/** The key of somebody's own bibliography is kept where it is free; else one is made. */
function ownKey(context: PaperContext, { key }: BibtexChoice): string | undefined {
  return isUsableKey(key) && !context.keys.has(key.toLowerCase()) ? key : undefined
}

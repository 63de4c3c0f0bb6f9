import { findSourceToAssign } from '../../db/paper-reads'
import {
  deletePaper,
  insertAnswer,
  movePaperTies,
  type PaperRow,
  setPaperOfSource,
  updatePaper,
} from '../../db/paper-store'
import { joinFacts } from '../../domain/papers/compare-facts'
import { paperName } from '../../domain/papers/paper'
import type { PaperWork } from '../../domain/papers/paper-work'
import { pairKey } from '../../domain/papers/same-paper'
import { parseSourceUrl } from '../../domain/source-url'
import {
  isPlaceholder,
  madeKey,
  type PaperContext,
  type PaperOutcome,
  paperByKey,
  Refused,
  withFormerKey,
} from './paper-context'
import { columnsOf, factsOf } from './paper-rows'

type Work<Do extends PaperWork['do']> = Extract<PaperWork, { do: Do }>

export const SAME_PAPER = 'same-paper'

/** One paper goes up in another: identifiers, sources, and the facts the other has not. */
export async function mergePapers(
  context: PaperContext,
  { key, into }: Work<'merge'>,
): Promise<PaperOutcome> {
  const [from, to] = [await paperByKey(context, key), await paperByKey(context, into)]
  if (from.id === to.id) throw new Refused({ code: 'same-paper' })
  const kept = await absorb(context, from, to)
  return { kind: 'merge-papers', key: kept, summary: { paper: paperName(from), into: paperName(to) } }
}

/** Returns the key the joined paper has. */
export async function absorb(context: PaperContext, from: PaperRow, to: PaperRow): Promise<string> {
  const facts = joinFacts(factsOf(to), factsOf(from), new Set())
  // Its entry as written is the one to print, not that of the paper which goes.
  const custom = { ...(from.csl.custom as object | undefined), ...(to.csl.custom as object | undefined) }
  const former = (from.csl.custom as { formerKeys?: string[] } | undefined)?.formerKeys ?? []
  await movePaperTies(context.tx, from.id, to.id)
  await deletePaper(context.tx, from.id)
  context.keys.delete(from.key.toLowerCase())
  const better = isPlaceholder(to) && !isPlaceholder(from)
  const key = better ? from.key : isPlaceholder(to) ? madeKey(context, facts, to.id) : to.key
  const keyByHand = better ? from.keyByHand : to.keyByHand
  const columns = columnsOf({ ...facts, csl: { ...facts.csl, custom } })
  const csl = withFormerKey(columns.csl, ...former, from.key, ...(key === to.key ? [] : [to.key]))
  await updatePaper(context.tx, { ...columns, csl, id: to.id, key, keyByHand })
  context.keys.delete(to.key.toLowerCase())
  context.keys.set(key.toLowerCase(), to.id)
  return key
}

/** They are two: not offered again. */
export async function distinguishPapers(
  context: PaperContext,
  { key, other }: Work<'distinguish'>,
): Promise<PaperOutcome> {
  const [one, two] = [await paperByKey(context, key), await paperByKey(context, other)]
  if (one.id === two.id) throw new Refused({ code: 'same-paper' })
  const answer = { kind: SAME_PAPER, key: pairKey(one.id, two.id), answer: 'dismissed' }
  await insertAnswer(context.tx, answer, context.now)
  return {
    kind: 'distinguish-papers',
    key: one.key,
    summary: { paper: paperName(one), other: paperName(two) },
  }
}

export async function assignSource(context: PaperContext, work: Work<'assign'>): Promise<PaperOutcome> {
  const paper = await paperByKey(context, work.key)
  const text = work.source.trim()
  const canonicalUrl = parseSourceUrl(text)?.canonicalUrl
  const wanted = /^\d+$/.test(text) ? { id: Number(text) } : canonicalUrl ? { canonicalUrl } : {}
  const source = await findSourceToAssign(context.tx, wanted)
  if (!source) throw new Refused({ code: 'no-source', source: text })
  if (source.paperId === paper.id) throw new Refused({ code: 'nothing-changes' })
  await setPaperOfSource(context.tx, source.id, paper.id)
  return {
    kind: 'assign-source',
    key: paper.key,
    summary: { source: source.label, paper: paperName(paper) },
  }
}

export async function releaseSource(context: PaperContext, work: Work<'release'>): Promise<PaperOutcome> {
  const paper = await paperByKey(context, work.key)
  const source = await findSourceToAssign(context.tx, { id: work.source })
  if (source?.paperId !== paper.id) throw new Refused({ code: 'no-source', source: String(work.source) })
  await setPaperOfSource(context.tx, source.id, null)
  return {
    kind: 'release-source',
    key: paper.key,
    summary: { source: source.label, paper: paperName(paper) },
  }
}

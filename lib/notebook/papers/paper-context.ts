import type { Tx } from '../../db/open'
import { listPaperKeys, listPaperRows, type PaperRow } from '../../db/paper-store'
import { freeKey, isUsableKey, keyFor } from '../../domain/papers/citation-key'
import { paperName } from '../../domain/papers/paper'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperProblem } from '../../domain/papers/paper-work'
import { findPaperRow } from './paper-rows'

/** Thrown inside the transaction, so that nothing of a refused piece of work stays. */
export class Refused extends Error {
  constructor(readonly problem: PaperProblem) {
    super(problem.code)
  }
}

/** What a piece of work may read and must say. */
export type PaperContext = {
  tx: Tx
  now: Date
  /** Ids by key in small letters; whoever gives a key away writes it down here. */
  keys: Map<string, number>
}

export type PaperOutcome = { kind: string; key: string; summary: Record<string, string | number> }

export async function openPaperContext(tx: Tx, now: Date): Promise<PaperContext> {
  return { tx, now, keys: await listPaperKeys(tx) }
}

export async function paperByKey({ tx }: PaperContext, key: string): Promise<PaperRow> {
  const found = await findPaperRow(tx, key)
  if (!found) throw new Refused({ code: 'no-paper', key })
  return found
}

/** A key chosen by hand, if nobody else has it. */
export async function chosenKey(context: PaperContext, key: string, ownerId: number | null): Promise<string> {
  if (!isUsableKey(key)) throw new Refused({ code: 'bad-key', key })
  const holder = context.keys.get(key.toLowerCase())
  if (holder !== undefined && holder !== ownerId) {
    const [paper] = await listPaperRows(context.tx, [holder])
    if (paper)
      throw new Refused({ code: 'key-taken', key, paper: { key: paper.key, name: paperName(paper) } })
  }
  return key
}

/** A key made from the facts; from an identifier while neither author nor title is known. */
export function madeKey(context: PaperContext, facts: PaperFacts, ownerId: number | null): string {
  const [identifier] = facts.identifiers
  const wanted = keyFor(facts) ?? (identifier ? `${identifier.scheme}:${identifier.value}` : null)
  if (wanted === null) throw new Refused({ code: 'nothing-known' })
  return freeKey(wanted, (key) => {
    const holder = context.keys.get(key.toLowerCase())
    return holder !== undefined && holder !== ownerId
  })
}

/** Whether the key was made of an identifier, for want of anything better. */
export function isPlaceholder({ key, keyByHand }: Pick<PaperRow, 'key' | 'keyByHand'>): boolean {
  return !keyByHand && /^(arxiv|doi|openreview|acl|cvf|pwc):/.test(key)
}

/** The old key goes on leading to the paper. */
export function withFormerKey(csl: Record<string, unknown>, ...keys: string[]): Record<string, unknown> {
  const custom = csl.custom as { formerKeys?: string[] } | undefined
  return { ...csl, custom: { ...custom, formerKeys: [...new Set([...(custom?.formerKeys ?? []), ...keys])] } }
}

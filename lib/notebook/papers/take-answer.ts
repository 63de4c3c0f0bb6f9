import { type FactChange, factChanges, joinFacts } from '../../domain/papers/compare-facts'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperWorkResult } from '../../domain/papers/paper-work'
import type { PaperIdentifier } from '../../domain/source'
import type { Outgoing } from '../../outgoing/outgoing'
import type { Notebook } from '../open-notebook'
import { askServices } from '../outgoing/ask-services'
import { readPaper } from './read-papers'
import { workOnPapers } from './work-on-papers'

/** Reads what was answered before; nobody is asked. */
const NOBODY: Outgoing = {
  ask: async () => ({ ok: false, problem: { code: 'off', host: null }, hops: [] }),
}

/** What a service answered about an identifier, if somebody pressed the button and the answer is kept. */
export type KeptAnswer = { identifier: string; host: string; facts: PaperFacts; changes: FactChange[] }

export async function readAnswer(
  nb: Notebook,
  paper: { identifiers: PaperIdentifier[]; facts: PaperFacts },
  identifier: string,
): Promise<KeptAnswer | null> {
  const known = paper.identifiers.find(({ scheme, value }) => `${scheme}:${value}` === identifier)
  const answer = known && (await askServices(nb, known, { outgoing: NOBODY }))
  if (!answer || 'problem' in answer) return null
  return {
    identifier,
    host: answer.host,
    facts: answer.paper,
    changes: factChanges(paper.facts, answer.paper),
  }
}

/** Fills in what the paper lacks; of what it has only the fields in `replace` are taken over. Null without an answer. */
export async function takeAnswer(
  nb: Notebook,
  key: string,
  identifier: string,
  replace: string[],
): Promise<PaperWorkResult | null> {
  const paper = await readPaper(nb, key)
  const answer = paper && (await readAnswer(nb, paper, identifier))
  if (!paper || !answer) return null
  const facts = joinFacts(paper.facts, answer.facts, new Set(replace))
  return workOnPapers(nb, { do: 'edit', key: paper.key, facts })
}

import {
  deleteIdentifiers,
  deletePaper,
  findPapersByIdentifier,
  followIdentifiers,
  insertIdentifiers,
  insertPaper,
  listNotesOfPapers,
  listPaperRows,
  type PaperRow,
  updatePaper,
} from '../../db/paper-store'
import { identifierLabel, identifierUrl, paperName } from '../../domain/papers/paper'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperWork } from '../../domain/papers/paper-work'
import type { PaperIdentifier } from '../../domain/source'
import {
  chosenKey,
  isPlaceholder,
  madeKey,
  type PaperContext,
  type PaperOutcome,
  paperByKey,
  Refused,
  withFormerKey,
} from './paper-context'
import { columnsOf } from './paper-rows'

type Work<Do extends PaperWork['do']> = Extract<PaperWork, { do: Do }>

export async function createPaper(
  context: PaperContext,
  { facts, key }: Work<'create'>,
): Promise<PaperOutcome> {
  const made = await addPaper(context, facts, key)
  return { kind: 'add-paper', key: made.key, summary: { paper: paperName(made) } }
}

/** `key`: chosen by hand. */
export async function addPaper(context: PaperContext, facts: PaperFacts, key?: string): Promise<PaperRow> {
  await refuseTaken(context, facts.identifiers, null)
  const own = key === undefined ? madeKey(context, facts, null) : await chosenKey(context, key, null)
  const row = { ...columnsOf(facts), key: own, keyByHand: key !== undefined }
  const id = await insertPaper(context.tx, row, context.now)
  context.keys.set(own.toLowerCase(), id)
  await followIdentifiers(context.tx, id, urlsOf(facts.identifiers))
  return { id, ...row }
}

export async function editPaper(context: PaperContext, work: Work<'edit'>): Promise<PaperOutcome> {
  const paper = await paperByKey(context, work.key)
  const key = await writeFacts(context, paper, work.facts, work.newKey)
  const [after] = await listPaperRows(context.tx, [paper.id])
  return { kind: 'edit-paper', key, summary: { paper: paperName(after ?? paper) } }
}

/** Gives a paper these facts, with all that follows; a key made of an identifier gives way to a better one. */
export async function writeFacts(
  context: PaperContext,
  paper: PaperRow,
  facts: PaperFacts,
  newKey?: string,
): Promise<string> {
  const { tx } = context
  const [gone, come] = [
    missingIn(paper.identifiers, facts.identifiers),
    missingIn(facts.identifiers, paper.identifiers),
  ]
  await refuseTaken(context, come, paper.id)
  const { key, keyByHand } = await keyAfter(context, paper, facts, newKey)
  const columns = columnsOf(facts)
  const csl = key === paper.key ? columns.csl : withFormerKey(columns.csl, paper.key)
  await updatePaper(tx, { ...columns, csl, id: paper.id, key, keyByHand })
  context.keys.delete(paper.key.toLowerCase())
  context.keys.set(key.toLowerCase(), paper.id)
  await deleteIdentifiers(tx, paper.id, gone)
  await insertIdentifiers(tx, paper.id, come)
  await followIdentifiers(tx, paper.id, urlsOf(come))
  return key
}

async function keyAfter(context: PaperContext, paper: PaperRow, facts: PaperFacts, newKey?: string) {
  const typed = newKey?.trim()
  if (typed === '') return { key: madeKey(context, facts, paper.id), keyByHand: false }
  if (typed !== undefined && typed !== paper.key)
    return { key: await chosenKey(context, typed, paper.id), keyByHand: true }
  if (isPlaceholder(paper)) return { key: madeKey(context, facts, paper.id), keyByHand: false }
  return { key: paper.key, keyByHand: paper.keyByHand }
}

/** Takes a paper away that no note cites. */
export async function removePaper(context: PaperContext, { key }: Work<'remove'>): Promise<PaperOutcome> {
  const paper = await paperByKey(context, key)
  const citing = await listNotesOfPapers(context.tx, { paperIds: [paper.id], sourceIds: [] })
  if (citing.length > 0) throw new Refused({ code: 'has-notes', key: paper.key })
  await deletePaper(context.tx, paper.id)
  return { kind: 'remove-paper', key: paper.key, summary: { paper: paperName(paper) } }
}

async function refuseTaken(
  context: PaperContext,
  identifiers: readonly PaperIdentifier[],
  ownerId: number | null,
) {
  const found = await findPapersByIdentifier(context.tx, identifiers)
  for (const identifier of identifiers) {
    const holder = found.get(`${identifier.scheme}:${identifier.value}`)
    if (holder === undefined || holder === ownerId) continue
    const [paper] = await listPaperRows(context.tx, [holder])
    if (!paper) continue
    throw new Refused({
      code: 'identifier-taken',
      identifier: identifierLabel(identifier),
      paper: { key: paper.key, name: paperName(paper) },
    })
  }
}

function missingIn(all: readonly PaperIdentifier[], other: readonly PaperIdentifier[]): PaperIdentifier[] {
  return all.filter((one) => !other.some(({ scheme, value }) => scheme === one.scheme && value === one.value))
}

function urlsOf(identifiers: readonly PaperIdentifier[]): string[] {
  return identifiers.flatMap((identifier) => identifierUrl(identifier) ?? [])
}

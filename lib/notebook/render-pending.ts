import { listLinkTargets } from '../db/link-store'
import { listStoredNotes, type StoredNote } from '../db/note-writes'
import { countRenders, listPendingRenders, type RenderRow, replaceRenders } from '../db/render-store'
import { listMentionedTopics } from '../db/topic-store'
import { RENDER_RECIPE } from '../markdown/recipe'
import type { RenderInput } from '../markdown/render'
import { paths } from '../paths'
import type { Notebook } from './open-notebook'

/** Notes per write: enough to make a commit cheap, few enough that pages fill in as one watches. */
const BATCH = 50
/** Notes looked up at a time: looking costs a walk through all of them. */
const ROUND = 2_000

export type RenderProgress = { rendered: number; total: number }

/** The loops of each notebook, one after the other: a second caller waits for the one under way, then looks again. */
const underWay = new WeakMap<Notebook, Promise<void>>()
const stopped = new WeakSet<Notebook>()

/** Renders every note whose stored rendering is missing or out of date, newest first. */
export async function renderPending(
  nb: Notebook,
  onProgress?: (progress: RenderProgress) => void,
): Promise<void> {
  const previous = underWay.get(nb) ?? Promise.resolve()
  const mine = previous.catch(() => undefined).then(() => renderAll(nb, onProgress))
  underWay.set(nb, mine)
  await mine
}

/** The same without anybody waiting: what fails is reported, and tried again at the next start or save. */
export function renderBehind(nb: Notebook): void {
  renderPending(nb).catch((cause) => {
    if (!stopped.has(nb)) console.error('Rendering stopped:', cause)
  })
}

/** Single notes being rendered without anybody waiting. */
const soon = new WeakMap<Notebook, Set<Promise<void>>>()

/** For the one who is about to look at these few notes again; a failure shows there. */
export async function renderAtOnce(nb: Notebook, ids: number[]): Promise<void> {
  await renderNotes(nb, ids).catch((cause: unknown) => console.error('Rendering failed:', cause))
}

/** Renders notes just saved without keeping their writer waiting; whoever reads one sooner has it rendered then. */
export function renderSoon(nb: Notebook, ids: number[]): void {
  // A new name may stand in every note: those wait in line, a batch at a time.
  if (ids.length > BATCH) {
    renderBehind(nb)
    return
  }
  const works = soon.get(nb) ?? new Set()
  soon.set(nb, works)
  const work = renderNotes(nb, ids)
    .catch((cause) => console.error('Rendering failed:', cause))
    .finally(() => works.delete(work))
  works.add(work)
}

/** Ends the loop under way after its batch; to be awaited before the database is closed. */
export async function stopRendering(nb: Notebook): Promise<void> {
  stopped.add(nb)
  await underWay.get(nb)?.catch(() => undefined)
  await Promise.all(soon.get(nb) ?? [])
}

async function renderAll(nb: Notebook, onProgress?: (progress: RenderProgress) => void): Promise<void> {
  let storing = Promise.resolve()
  for (;;) {
    const ids = await listPendingRenders(nb.db.prisma, RENDER_RECIPE, ROUND)
    if (ids.length === 0 || stopped.has(nb)) return
    for (let at = 0; at < ids.length && !stopped.has(nb); at += BATCH) {
      const rows = await setNotes(nb, ids.slice(at, at + BATCH))
      await storing
      // The worker has the next batch while this one is written.
      storing = storeRows(nb, rows, onProgress)
    }
    await storing
  }
}

async function storeRows(
  nb: Notebook,
  rows: RenderRow[],
  onProgress?: (progress: RenderProgress) => void,
): Promise<void> {
  await replaceRenders(nb.db.prisma, rows)
  onProgress?.(await countRenders(nb.db.prisma, RENDER_RECIPE))
}

/** Renders these notes now. */
export async function renderNotes(nb: Notebook, ids: number[]): Promise<void> {
  await replaceRenders(nb.db.prisma, await setNotes(nb, ids))
}

/** A note that changes meanwhile is rendered again: the row carries the revision it was made from. */
async function setNotes(nb: Notebook, ids: number[]): Promise<RenderRow[]> {
  const notes = await listStoredNotes(nb.db.prisma, ids)
  const inputs = await renderInputs(nb, notes)
  return Promise.all(
    notes.map(async (note, index): Promise<RenderRow> => {
      const rendered = await nb.renderer.render(inputs[index] as RenderInput)
      return { noteId: note.id, revision: note.revision, recipe: RENDER_RECIPE, rendered }
    }),
  )
}

async function renderInputs(nb: Notebook, notes: StoredNote[]): Promise<RenderInput[]> {
  const ids = notes.map((note) => note.id)
  const topics = await listMentionedTopics(nb.db.prisma, ids)
  const targets = await listLinkTargets(nb.db.prisma, ids)
  return notes.map((note) => ({
    title: note.title,
    body: note.body,
    topics: topics.get(note.id) ?? [],
    links: Object.fromEntries(
      (targets.get(note.id) ?? []).map(({ target, note: linked, topic }) => {
        if (linked)
          return [
            target,
            { href: paths.note(linked.slug), text: target === linked.slug ? linked.title : target },
          ]
        return [target, topic ? { href: paths.topic(topic.slug), text: target } : null]
      }),
    ),
  }))
}

export function renderProgress(nb: Notebook): Promise<RenderProgress> {
  return countRenders(nb.db.prisma, RENDER_RECIPE)
}

import { paths } from '@/lib/paths'
import { titleOf } from './note-text'
import type { Outcome, Save } from './save-machine'

/** Browsers let a request outlive its page up to 64 kB in all. */
const LONGEST_OUTLIVING = 60_000
const NO_ANSWER_MS = 15_000

/** `clock`: what follows the day in `loggedAt`, `T15:47:31+08:00`: the day is the writer's, whatever the zone. */
export type SaveWords = { untitled: string; clock: string; words: { tooLong: string; gone: string } }

/** Asks the server to take one text. Never throws: no answer is an outcome too. */
export async function sendSave(
  slug: string | null,
  save: Save,
  { untitled, clock, words }: SaveWords,
): Promise<Outcome> {
  const { text, changed } = save
  const isNew = slug === null
  const body = JSON.stringify({
    title: titleOf(text, untitled),
    body: text.body,
    saveKey: save.saveKey,
    ...(isNew || changed.topics ? { topics: text.topics } : {}),
    ...(isNew || changed.sources ? { sources: text.sources.map(asInput) } : {}),
    ...(isNew || changed.day ? { loggedAt: `${text.day}${clock}` } : {}),
    ...(isNew ? {} : { baseRevision: save.baseRevision }),
  })
  try {
    const answer = await fetch(paths.api(isNew ? 'notes' : `notes/${encodeURIComponent(slug)}`), {
      method: isNew ? 'POST' : 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: new Blob([body]).size < LONGEST_OUTLIVING,
      signal: AbortSignal.timeout(NO_ANSWER_MS),
    })
    return await outcomeOf(answer, words)
  } catch {
    return { kind: 'unanswered' }
  }
}

async function outcomeOf(answer: Response, words: SaveWords['words']): Promise<Outcome> {
  if (answer.ok) {
    const { slug, revision, merged = null } = await answer.json()
    return { kind: 'saved', slug, revision, merged }
  }
  if (answer.status === 409) {
    const { base = null, theirs } = await answer.json()
    if (theirs) return { kind: 'conflict', base, theirs }
  }
  // The server is there but cannot now: full, busy or starting.
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return { kind: 'unanswered' }
  if (answer.status === 413) return { kind: 'refused', message: words.tooLong }
  if (answer.status === 404) return { kind: 'refused', message: words.gone }
  const problem = await answer.json().catch(() => ({}))
  return { kind: 'refused', message: problem.detail ?? `${answer.status} ${answer.statusText}` }
}

function asInput({ url, role, copyOf }: Save['text']['sources'][number]) {
  return { url, ...(role ? { role } : {}), ...(copyOf ? { copyOf } : {}) }
}

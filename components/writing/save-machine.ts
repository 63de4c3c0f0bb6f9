import { mergeKeepingBoth } from './merge-texts'
import { isBlank, type NoteText, sameSources, sameText, sameTopics } from './note-text'

/** How long the writer pauses before the text goes to the server. */
export const PAUSE_MS = 1200
const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 30_000

/** One request as it goes out, and out again if it was not answered: an unanswered one may have arrived. */
export type Save = {
  saveKey: string
  baseRevision: number
  text: NoteText
  /** What of it differs from the server's; the rest is left as it stands there. */
  changed: { topics: boolean; sources: boolean; day: boolean }
}
export type Words = { title: string; body: string }
export type Conflict = { base: Words | null; theirs: Words & { revision: number }; yours: NoteText }

export type SaveState = {
  /** Null until the server has made the note. */
  slug: string | null
  /** The revision that `stored` is the text of; 0 for a note not made yet. */
  revision: number
  stored: NoteText
  text: NoteText
  /** Belongs to `text` and to no other text. */
  saveKey: string
  /** Asked for and not answered. */
  sent: Save | null
  waiting: boolean
  /** Requests in a row that nobody answered. */
  misses: number
  savedAt: number | null
  conflict: Conflict | null
  /** Why the server will not take the text as it is. */
  refused: string | null
}

export type Outcome =
  | { kind: 'saved'; slug: string; revision: number; merged: Words | null }
  | { kind: 'conflict'; base: Words | null; theirs: Words & { revision: number } }
  | { kind: 'refused'; message: string }
  | { kind: 'unanswered' }

export type SaveEvent =
  | { kind: 'typed'; text: NoteText; saveKey: string }
  /** The pause is over, the writer left the field, the machine is online again; `asked` where the writer wants it as it stands. */
  | { kind: 'due'; asked?: boolean }
  /** `freshKey` is for a text that nobody has typed: newer typing put together with a merge. */
  | { kind: 'answered'; saveKey: string; outcome: Outcome; at: number; freshKey: string }
  /** Another tab or person saved. */
  | { kind: 'elsewhere'; text: NoteText; revision: number }
  /** What an earlier page of this writer had under way has arrived: what is typed here goes on from there. */
  | { kind: 'landed'; text: NoteText; revision: number; saveKey: string }
  | { kind: 'recovered'; text: NoteText; revision: number; saveKey: string; sent: Save | null }
  | { kind: 'resolved'; saveKey: string }

export type Effect =
  | { kind: 'keep' }
  /** The server has exactly this text: the copy kept here may go. */
  | { kind: 'forget' }
  | { kind: 'send'; slug: string | null; save: Save }
  | { kind: 'wait'; ms: number }
  /** The text changed under the writer's hands: the editor must take it. */
  | { kind: 'show' }
  | { kind: 'created'; slug: string }
  | { kind: 'tell' }

export type Step = { state: SaveState; effects: Effect[] }
type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'

export function beginSaving(
  slug: string | null,
  revision: number,
  text: NoteText,
  saveKey: string,
): SaveState {
  return {
    slug,
    revision,
    stored: text,
    text,
    saveKey,
    sent: null,
    waiting: false,
    misses: 0,
    savedAt: null,
    conflict: null,
    refused: null,
  }
}

export function statusOf(state: SaveState): SaveStatus {
  if (state.conflict) return 'conflict'
  if (state.refused !== null) return 'refused'
  if (state.misses > 0) return 'offline'
  if (state.waiting) return 'saving'
  return isSaved(state) ? 'saved' : 'unsaved'
}

/** What happens to a text between the fingers and the server. Pure: clock, keys, network and storage are outside. */
export function step(state: SaveState, event: SaveEvent): Step {
  switch (event.kind) {
    case 'typed':
      return typed(state, event.text, event.saveKey)
    case 'due':
      return due(state, [], event.asked)
    case 'answered':
      return state.sent?.saveKey === event.saveKey ? answered(state, state.sent, event) : stay(state)
    case 'elsewhere':
      return elsewhere(state, event.text, event.revision)
    case 'landed':
      return landed(state, event)
    case 'recovered': {
      const { text, revision, saveKey, sent } = event
      const next = { ...state, text, revision, saveKey, sent, waiting: false, misses: 0, refused: null }
      return due(next, [{ kind: 'keep' }, { kind: 'show' }])
    }
    case 'resolved':
      return resolved(state, event.saveKey)
  }
}

function typed(state: SaveState, text: NoteText, saveKey: string): Step {
  if (sameText(text, state.text) && text.title === state.text.title) return stay(state)
  const next = { ...state, text, saveKey, refused: null }
  if (next.conflict || next.sent) return { state: next, effects: [{ kind: 'keep' }] }
  return { state: next, effects: unsent(next) }
}

function due(state: SaveState, before: Effect[] = [], asked = false): Step {
  if (state.conflict || state.waiting) return { state, effects: before }
  if (!state.sent && !isWorthSending(state, asked)) return { state, effects: before }
  const save = state.sent ?? saveOf(state)
  return {
    state: { ...state, sent: save, waiting: true },
    effects: [...before, { kind: 'keep' }, { kind: 'send', slug: state.slug, save }],
  }
}

function answered(state: SaveState, sent: Save, event: SaveEvent & { kind: 'answered' }): Step {
  const { outcome } = event
  if (outcome.kind === 'unanswered') {
    const misses = state.misses + 1
    const ms = Math.min(FIRST_RETRY_MS * 2 ** (misses - 1), LONGEST_RETRY_MS)
    return { state: { ...state, waiting: false, misses }, effects: [{ kind: 'keep' }, { kind: 'wait', ms }] }
  }
  const settled = { ...state, sent: null, waiting: false, misses: 0 }
  if (outcome.kind === 'refused') {
    return { state: { ...settled, refused: outcome.message }, effects: [{ kind: 'keep' }] }
  }
  if (outcome.kind === 'conflict') {
    const conflict = { base: outcome.base, theirs: outcome.theirs, yours: state.text }
    return { state: { ...settled, conflict }, effects: [{ kind: 'keep' }] }
  }
  return saved(settled, sent, outcome, event)
}

function saved(
  state: SaveState,
  sent: Save,
  { slug, revision, merged }: Outcome & { kind: 'saved' },
  { at, freshKey }: { at: number; freshKey: string },
): Step {
  const stored = { ...sent.text, ...merged }
  const text = merged ? withNewerTyping(sent.text, state.text, merged) : state.text
  const saveKey = merged && !sameText(text, stored) ? freshKey : state.saveKey
  const next = { ...state, slug, revision, stored, text, saveKey, savedAt: at }
  const effects: Effect[] = []
  if (state.slug === null) effects.push({ kind: 'created', slug })
  if (merged) effects.push({ kind: 'show' })
  return { state: next, effects: [...effects, { kind: 'tell' }, ...unsent(next)] }
}

/** What was typed while the request was under way, put into the text that came back. */
function withNewerTyping(sent: NoteText, now: NoteText, merged: Words): NoteText {
  const title = now.title === sent.title ? merged.title : now.title
  return { ...now, title, body: mergeKeepingBoth(sent.body, merged.body, now.body) }
}

/** A writer who has typed nothing sees the new text; one who has keeps typing, and the next save brings both together. */
function elsewhere(state: SaveState, text: NoteText, revision: number): Step {
  if (revision <= state.revision || state.sent || state.conflict || !isSaved(state)) return stay(state)
  return { state: { ...state, revision, stored: text, text }, effects: [{ kind: 'show' }] }
}

function landed(state: SaveState, { text, revision, saveKey }: SaveEvent & { kind: 'landed' }): Step {
  if (revision <= state.revision || state.sent || state.conflict || isSaved(state)) {
    return elsewhere(state, text, revision)
  }
  const next = {
    ...state,
    saveKey,
    revision,
    stored: text,
    text: withNewerTyping(state.stored, state.text, text),
  }
  return { state: next, effects: [{ kind: 'show' }, ...unsent(next)] }
}

/** The text on the screen was made in sight of theirs, so it goes on top of theirs. */
function resolved(state: SaveState, saveKey: string): Step {
  if (!state.conflict) return stay(state)
  const { revision, title, body } = state.conflict.theirs
  const stored = { ...state.stored, title, body }
  return due({ ...state, saveKey, stored, revision, conflict: null }, [{ kind: 'keep' }, { kind: 'show' }])
}

function saveOf({ saveKey, revision, text, stored }: SaveState): Save {
  const changed = {
    topics: !sameTopics(text, stored),
    sources: !sameSources(text, stored),
    day: text.day !== stored.day,
  }
  return { saveKey, baseRevision: revision, text, changed }
}

/** A new note that came with a title from its address is made only when asked for. */
function isWorthSending(state: SaveState, asked: boolean): boolean {
  if (state.slug !== null) return !isSaved(state)
  return !isBlank(state.text) && (asked || !isSaved(state))
}

function unsent(state: SaveState): Effect[] {
  return isSaved(state) ? [{ kind: 'forget' }] : [{ kind: 'keep' }, { kind: 'wait', ms: PAUSE_MS }]
}

function isSaved({ text, stored }: SaveState): boolean {
  return sameText(text, stored)
}

function stay(state: SaveState): Step {
  return { state, effects: [] }
}

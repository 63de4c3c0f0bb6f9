import { paths } from '@/lib/paths'
import type { Draft } from './draft'
import { type DraftPlace, draftKeeper, dropDraft, keepDraft } from './draft-store'
import { fetchNote } from './fetch-note'
import { type NoteText, sameText } from './note-text'
import { holdDraft, savesElsewhere } from './open-pages'
import { randomKey } from './random-key'
import {
  beginSaving,
  type Effect,
  PAUSE_MS,
  type SaveEvent,
  type SaveState,
  statusOf,
  step,
} from './save-machine'
import { type SaveWords, sendSave } from './send-save'

/** What the page shows: the text, where it stands, and how often the text changed without the writer typing. */
type Written = { save: SaveState; version: number; place: DraftPlace }
export type Writer = ReturnType<typeof createWriter>

type Options = SaveWords & { slug: string | null; revision: number; text: NoteText }

/** Runs the save machine in a browser: its clock, keys, network and storage. Nothing moves until `start`. */
export function createWriter({ slug, revision, text, ...sending }: Options) {
  const key = randomKey()
  let now: Written = { save: beginSaving(slug, revision, text, randomKey()), version: 0, place: 'browser' }
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchers = new Set<() => void>()
  let elsewhere: ReturnType<typeof savesElsewhere> | null = null
  let composing = false

  const show = (next: Partial<Written>) => {
    now = { ...now, ...next }
    for (const watcher of watchers) watcher()
  }
  const keeper = draftKeeper((place) => place !== now.place && show({ place }))

  function handle(event: SaveEvent): void {
    const { state, effects } = step(now.save, event)
    show({ save: state, version: now.version + (effects.some(({ kind }) => kind === 'show') ? 1 : 0) })
    for (const effect of effects) run(effect)
  }

  function run(effect: Effect): void {
    switch (effect.kind) {
      case 'keep':
        keeper.keep(draftOf(key, now.save))
        return
      case 'forget':
        keeper.drop(key)
        return
      case 'wait':
        clearTimeout(timer)
        timer = setTimeout(due, effect.ms)
        return
      case 'created':
        window.history.replaceState(null, '', paths.editNote(effect.slug))
        return
      case 'tell':
        if (now.save.slug !== null) elsewhere?.tell({ slug: now.save.slug, revision: now.save.revision })
        return
      case 'send':
        void sendSave(effect.slug, effect.save, sending).then((outcome) =>
          handle({
            kind: 'answered',
            saveKey: effect.save.saveKey,
            outcome,
            at: Date.now(),
            freshKey: randomKey(),
          }),
        )
    }
  }

  /** Letters an input method has not turned into words yet are kept here and not sent. */
  const due = () => {
    if (!composing) handle({ kind: 'due' })
  }
  const leave = () => {
    keeper.flush()
    due()
    keeper.flush()
  }
  /** Until no request is under way. */
  const answered = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (now.save.waiting) return
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
      look()
    })
  const onVisibility = () => document.visibilityState === 'hidden' && leave()

  return {
    key,
    read: () => now,
    watch(watcher: () => void) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    type(change: Partial<NoteText>) {
      handle({ kind: 'typed', text: { ...now.save.text, ...change }, saveKey: randomKey() })
    },
    /** Asks for a save at once. */
    due,
    compose(begins: boolean) {
      composing = begins
      clearTimeout(timer)
      if (!begins) timer = setTimeout(due, PAUSE_MS)
    },
    /** Resolves when the server has the text, or with false when it will not have it for now. */
    async settled(): Promise<boolean> {
      handle({ kind: 'due', asked: true })
      // A second round takes what was typed while the first was under way.
      for (let round = 0; round < 2; round++) {
        await answered()
        due()
      }
      await answered()
      return now.save.slug !== null && statusOf(now.save) === 'saved'
    },
    /** Goes on with a draft of an earlier page; what stands here unsaved is kept as a draft in its place. */
    async recover(draft: Draft) {
      const { save } = now
      if (!sameText(save.text, save.stored)) await keepDraft({ ...draftOf(randomKey(), save), aside: true })
      handle({
        kind: 'recovered',
        text: draft.text,
        revision: draft.baseRevision,
        saveKey: draft.saveKey,
        sent: draft.sent,
      })
      await keepDraft(draftOf(key, now.save))
      await dropDraft(draft.key)
    },
    resolve: () => handle({ kind: 'resolved', saveKey: randomKey() }),
    /** Goes on from what an earlier page had under way and the server has by now. */
    land: (text: NoteText, revision: number) =>
      handle({ kind: 'landed', text, revision, saveKey: randomKey() }),
    start() {
      const release = holdDraft(key)
      elsewhere = savesElsewhere(async ({ slug }) => {
        if (slug !== now.save.slug) return
        const fresh = await fetchNote(slug)
        if (fresh) handle({ kind: 'elsewhere', ...fresh })
      })
      window.addEventListener('online', due)
      window.addEventListener('pagehide', leave)
      window.addEventListener('beforeunload', leave)
      document.addEventListener('visibilitychange', onVisibility)
      return () => {
        leave()
        clearTimeout(timer)
        release()
        elsewhere?.close()
        elsewhere = null
        window.removeEventListener('online', due)
        window.removeEventListener('pagehide', leave)
        window.removeEventListener('beforeunload', leave)
        document.removeEventListener('visibilitychange', onVisibility)
      }
    },
  }
}

function draftOf(key: string, { slug, revision, text, saveKey, sent }: SaveState): Draft {
  return { key, slug, baseRevision: revision, text, changedAt: Date.now(), saveKey, sent, aside: false }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteText } from './note-text'
import {
  beginSaving,
  type Effect,
  type Outcome,
  type Save,
  type SaveEvent,
  type SaveState,
  statusOf,
  step,
} from './save-machine'

const textOf = (body: string): NoteText => ({ title: 'T', body, topics: [], sources: [], day: '2022-06-16' })
const start = (body = '') => beginSaving('n', 1, textOf(body), 'k0')
const type = (body: string, saveKey: string): SaveEvent => ({ kind: 'typed', text: textOf(body), saveKey })
const answer = (saveKey: string, outcome: Outcome): SaveEvent => ({
  kind: 'answered',
  saveKey,
  outcome,
  at: 7,
  freshKey: `fresh of ${saveKey}`,
})
const saved = (revision: number, merged: { title: string; body: string } | null = null): Outcome => ({
  kind: 'saved',
  slug: 'n',
  revision,
  merged,
})
const kinds = (effects: Effect[]) => effects.map(({ kind }) => kind)

function run(state: SaveState, ...events: SaveEvent[]) {
  let effects: Effect[] = []
  for (const event of events) ({ state, effects } = step(state, event))
  return { state, effects }
}

describe('the save machine', () => {
  it('saves after the pause and forgets the copy kept here only then', () => {
    const typed = run(start(), type('a', 'k1'))
    expect(kinds(typed.effects)).toEqual(['keep', 'wait'])
    expect(statusOf(typed.state)).toBe('unsaved')
    const sent = run(typed.state, { kind: 'due' })
    expect(kinds(sent.effects)).toEqual(['keep', 'send'])
    expect(statusOf(sent.state)).toBe('saving')
    const done = run(sent.state, answer('k1', saved(2)))
    expect(kinds(done.effects)).toEqual(['tell', 'forget'])
    expect([statusOf(done.state), done.state.revision, done.state.savedAt]).toEqual(['saved', 2, 7])
  })

  it('goes on from what an earlier page had under way, also where the writer typed before it was known', () => {
    const arrived: SaveEvent = { kind: 'landed', text: textOf('begin one'), revision: 2, saveKey: 'k2' }
    const untouched = run(start('begin'), arrived)
    expect([untouched.state.text.body, kinds(untouched.effects)]).toEqual(['begin one', ['show']])
    const typed = run(start('begin'), type('begin two', 'k1'), arrived)
    expect([typed.state.text.body, kinds(typed.effects)]).toEqual(['begin one two', ['show', 'keep', 'wait']])
    const { state } = run(typed.state, { kind: 'due' })
    expect(state.sent).toMatchObject({ saveKey: 'k2', baseRevision: 2 })
    const sent = run(start('begin'), type('begin two', 'k1'), { kind: 'due' })
    expect(run(sent.state, arrived)).toEqual({ state: sent.state, effects: [] })
  })

  it('keeps one request on the way, and what was typed meanwhile goes next', () => {
    const { state, effects } = run(start(), type('a', 'k1'), { kind: 'due' }, type('ab', 'k2'), {
      kind: 'due',
    })
    expect(effects).toEqual([])
    const done = run(state, answer('k1', saved(2)))
    expect(kinds(done.effects)).toEqual(['tell', 'keep', 'wait'])
    expect(run(done.state, { kind: 'due' }).state.sent).toMatchObject({ saveKey: 'k2', baseRevision: 2 })
  })

  it('sends an unanswered request again as it was, before anything newer', () => {
    const { state, effects } = run(
      start(),
      type('a', 'k1'),
      { kind: 'due' },
      type('ab', 'k2'),
      answer('k1', { kind: 'unanswered' }),
    )
    expect([statusOf(state), kinds(effects)]).toEqual(['offline', ['keep', 'wait']])
    expect(run(state, { kind: 'due' }).effects.at(-1)).toMatchObject({
      kind: 'send',
      save: { saveKey: 'k1' },
    })
  })

  it('puts newer typing into a merge that came back', () => {
    const begun = run(
      start('one\ntwo\n'),
      type('ONE\ntwo\n', 'k1'),
      { kind: 'due' },
      type('ONE!\ntwo\n', 'k2'),
    )
    const merged = { title: 'T', body: 'ONE\ntwo\nthree\n' }
    const { state, effects } = run(begun.state, answer('k1', saved(3, merged)))
    expect(state.text.body).toBe('ONE!\ntwo\nthree\n')
    expect(state.saveKey).toBe('fresh of k1')
    expect(kinds(effects)).toEqual(['show', 'tell', 'keep', 'wait'])
  })

  it('stops at a conflict and saves the result on top of theirs', () => {
    const theirs = { title: 'T', body: 'theirs', revision: 5 }
    const { state } = run(
      start('base'),
      type('mine', 'k1'),
      { kind: 'due' },
      answer('k1', { kind: 'conflict', base: { title: 'T', body: 'base' }, theirs }),
      type('both', 'k2'),
      { kind: 'due' },
    )
    expect([statusOf(state), state.sent]).toEqual(['conflict', null])
    const done = run(state, { kind: 'resolved', saveKey: 'k3' })
    expect(done.state.sent).toMatchObject({ baseRevision: 5, saveKey: 'k3', text: textOf('both') })
  })

  it('says why a text was refused and tries again once it changed', () => {
    const refused = run(
      start(),
      type('a', 'k1'),
      { kind: 'due' },
      answer('k1', { kind: 'refused', message: 'no' }),
    )
    expect([statusOf(refused.state), kinds(refused.effects)]).toEqual(['refused', ['keep']])
    expect(kinds(run(refused.state, type('b', 'k2')).effects)).toEqual(['keep', 'wait'])
  })

  it('says of topics, sources and day only what changed', () => {
    const text = { ...textOf('a'), topics: ['CLIP'] }
    const { state } = run(start(), { kind: 'typed', text, saveKey: 'k1' }, { kind: 'due' })
    expect(state.sent?.changed).toEqual({ topics: true, sources: false, day: false })
  })

  it('makes a new note of a given title only when asked', () => {
    const fresh = beginSaving(null, 0, textOf(''), 'k0')
    expect(run(fresh, { kind: 'due' }).effects).toEqual([])
    expect(kinds(run(fresh, { kind: 'due', asked: true }).effects)).toEqual(['keep', 'send'])
  })
})

type Act = 'type' | 'due' | 'answer' | 'lose request' | 'lose answer'

describe('the save machine beside a server that may not hear or not be heard', () => {
  it('brings every text there once and never forgets what is not there', () => {
    const act = fc.constantFrom<Act>('type', 'due', 'answer', 'lose request', 'lose answer')
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const world = new World()
        for (const one of acts) world.act(one)
        world.settle()
        expect(world.server.body).toBe(world.state.text.body)
        expect(statusOf(world.state)).toBe('saved')
        expect(world.server.revision).toBe(1 + world.known.size)
      }),
    )
  })
})

class World {
  state = start()
  server = { body: '', revision: 1 }
  /** Answers by save key. */
  known = new Map<string, number>()
  private under: Save | null = null
  private typed = 0

  act(act: Act) {
    if (act === 'type') {
      this.typed += 1
      this.take(type(`${this.state.text.body}${this.typed} `, `k${this.typed}`))
    } else if (act === 'due') this.take({ kind: 'due' })
    else if (this.under) {
      const { saveKey } = this.under
      const arrives = act !== 'lose request'
      const outcome = arrives ? this.receive(this.under) : null
      this.under = null
      this.take(answer(saveKey, outcome && act === 'answer' ? outcome : { kind: 'unanswered' }))
    }
  }

  settle() {
    for (let round = 0; round < 4; round++) {
      this.act('due')
      this.act('answer')
    }
  }

  private receive({ saveKey, baseRevision, text }: Save): Outcome {
    const before = this.known.get(saveKey)
    if (before !== undefined) return saved(before)
    expect(baseRevision).toBe(this.server.revision)
    this.server = { body: text.body, revision: baseRevision + 1 }
    this.known.set(saveKey, this.server.revision)
    return saved(this.server.revision)
  }

  private take(event: SaveEvent) {
    const { state, effects } = step(this.state, event)
    this.state = state
    for (const effect of effects) {
      if (effect.kind === 'forget') expect(this.server.body).toBe(state.text.body)
      if (effect.kind !== 'send') continue
      expect(this.under).toBeNull()
      this.under = effect.save
    }
  }
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rating } from '../../domain/cards/card'
import { suspendCard } from '../cards/card-work'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { answerCard, undoAnswer } from './answer-card'
import { planFor } from './plan-for'
import { readRehearsal } from './read-rehearsal'
import { readSession } from './read-session'
import { findMomentTarget } from './rehearsal-target'
import { chooseReviewSettings } from './review-settings'

let nb: Notebook
let clock: Date

beforeEach(async () => {
  nb = await openTemporaryNotebook()
  clock = new Date('2022-06-19T21:00:00+08:00')
  nb.now = () => clock
})
afterEach(() => nb.close())

async function addCards(...fronts: string[]): Promise<number[]> {
  const ids: number[] = []
  for (const front of fronts) {
    const times = { due: clock, createdAt: clock, updatedAt: clock }
    const { id } = await nb.db.prisma.card.create({
      data: { kind: 'definition', front, back: '答', ...times },
    })
    ids.push(id)
  }
  return ids
}

const pass = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

async function answer(card: number, rating: Rating): Promise<void> {
  expect((await answerCard(nb, { card, rating })).ok).toBe(true)
}

/** Fronts in the order in which a session asks them, each answered so. */
async function frontsOf(rating: Rating, most = 20): Promise<string[]> {
  const fronts: string[] = []
  for (let turn = 0; turn < most; turn += 1) {
    const { card } = await readSession(nb)
    if (!card) break
    fronts.push(card.front)
    await answer(card.id, rating)
    pass(1)
  }
  return fronts
}

describe('a session', () => {
  it('shows the first card set, with what each answer would come to, and looking changes nothing', async () => {
    const [id] = await addCards('多少：$\\sqrt{d_k}$')
    const rows = async () => JSON.stringify(await nb.db.prisma.card.findMany())
    const before = await rows()
    const session = await readSession(nb)
    expect(session.card).toMatchObject({ id, recall: null, schedule: { state: 0 } })
    expect(session.card?.frontHtml).toContain('katex')
    const days = Object.values(session.card?.intervals ?? {}).map((interval) => interval.days)
    expect(days).toEqual([0, 0, 0, 8])
    expect(session).toMatchObject({ done: 0, left: { learning: 0, review: 0, unanswered: 1 }, last: null })
    expect(await rows()).toBe(before)
  })

  it('asks so many new cards a day and keeps the others for the next', async () => {
    await addCards('一', '二', '三')
    await chooseReviewSettings(nb, { retention: 0.9, newPerDay: 2 })
    expect(await frontsOf(4)).toEqual(['一', '二'])
    expect(await readSession(nb)).toMatchObject({ card: null, held: 1, done: 2 })
    await undoAnswer(nb)
    expect((await readSession(nb)).card?.front).toBe('二')
    await frontsOf(4)
    // Past midnight in Shanghai, though not in London.
    clock = new Date('2022-06-20T00:10:00+08:00')
    expect((await readSession(nb)).card?.front).toBe('三')
  })

  it('brings a forgotten card back within the session, early rather than keep the reader waiting', async () => {
    await addCards('难', '易')
    const { card } = await readSession(nb)
    await answer(card?.id ?? 0, 1)
    expect((await readSession(nb)).card?.front).toBe('易')
    await answer((await readSession(nb)).card?.id ?? 0, 4)
    // A minute is asked for; nothing else is left.
    expect((await readSession(nb)).card?.front).toBe('难')
  })

  it('has what is likeliest forgotten first, due by the end of the day', async () => {
    const [weak = 0, strong = 0] = await addCards('弱', '强')
    await answer(weak, 4)
    await answer(strong, 4)
    clock = new Date('2022-06-27T21:00:00+08:00')
    await answer(strong, 4)
    await answer(weak, 2)
    const due = (id: number) => nb.db.prisma.card.findUniqueOrThrow({ where: { id } }).then((row) => row.due)
    clock = new Date(Math.max((await due(weak)).getTime(), (await due(strong)).getTime()))
    expect(await frontsOf(3)).toEqual(['弱', '强'])
  })

  it('without cards says so', async () => {
    expect(await readSession(nb)).toMatchObject({ card: null, cards: 0, until: null })
  })
})

describe('a rehearsal', () => {
  const MEETING = new Date('2022-06-20T10:00:00+08:00')

  it('goes through its cards in order, a forgotten one again at the end, and tells what it came to', async () => {
    const [one = 0, two = 0, three = 0] = await addCards('一', '二', '三')
    const rehearsal = { cards: [three, one, two], began: clock, at: MEETING }
    const ratings: Rating[] = [3, 1, 4, 3]
    const fronts: string[] = []
    for (const rating of ratings) {
      pass(0.2)
      const { card } = await readRehearsal(nb, rehearsal)
      fronts.push(card?.front ?? '')
      await answer(card?.id ?? 0, rating)
    }
    expect(fronts).toEqual(['三', '一', '二', '一'])
    const end = await readRehearsal(nb, rehearsal)
    expect(end).toMatchObject({ card: null, done: 4, rehearsal: { cards: 3, through: 3, recalledBefore: 0 } })
    expect(end.rehearsal?.recalledNow).toBeGreaterThan(2)
    await undoAnswer(nb)
    expect((await readRehearsal(nb, rehearsal)).card?.front).toBe('一')
  })

  it('leaves out what was put aside or is no more', async () => {
    const [one = 0, two = 0] = await addCards('一', '二')
    await suspendCard(nb, one, true)
    const { card, rehearsal } = await readRehearsal(nb, { cards: [one, 999, two], began: clock, at: MEETING })
    expect([card?.front, rehearsal?.cards]).toEqual(['二', 1])
  })

  it('is planned by the brief of a meeting: notes of its window weigh more', async () => {
    const write = async (title: string, day: string) => {
      const input = noteInput.parse({
        title,
        body: `总结：${title} 值得一读。`,
        loggedAt: `${day}T12:00:00+08:00`,
      })
      const { slug } = await createNote(nb, input)
      return nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })
    }
    const old = await write('旧文', '2022-05-01')
    const read = await write('新文', '2022-06-18')
    const [first = 0, second = 0] = await addCards('旧', '新')
    await nb.db.prisma.card.update({ where: { id: first }, data: { noteId: old.id } })
    await nb.db.prisma.card.update({ where: { id: second }, data: { noteId: read.id } })
    const { id } = await nb.db.prisma.meeting.create({
      data: {
        title: '周一组会',
        at: MEETING,
        zone: nb.timeZone,
        minutes: 5,
        createdAt: clock,
        updatedAt: clock,
      },
    })
    const plan = await planFor(nb, { meeting: id })
    expect(plan).toMatchObject({ minutes: 5, at: MEETING.toISOString(), meeting: { title: '周一组会' } })
    expect(plan?.cards.map(({ front }) => front)).toEqual(['新', '旧'])
    expect(plan?.cards[0]?.weight).toBe(1)
    expect(plan?.cards[1]?.weight).toBeLessThan(0.2)
    expect(await planFor(nb, { meeting: 999 })).toBeNull()
  })
})

describe('a moment', () => {
  it('is read by the clock on the wall, or with its offset', () => {
    const at = (text: string) => findMomentTarget(nb, text)?.at.toISOString()
    expect(at('2022-06-20T10:00')).toBe('2022-06-20T02:00:00.000Z')
    expect(at('2022-06-20 10:00:30')).toBe('2022-06-20T02:00:00.000Z')
    expect(at('2022-06-20')).toBe('2022-06-19T16:00:00.000Z')
    expect(at('2022-06-20T10:00:00Z')).toBe('2022-06-20T10:00:00.000Z')
    // What has been cannot be predicted: then it is about now.
    expect(findMomentTarget(nb, '2022-06-01')).toMatchObject({ at: clock, past: true })
    for (const none of ['', 'Monday', '2022-02-30T10:00', '2022-06-20T25:00', '1'])
      expect(at(none), none).toBeUndefined()
  })
})

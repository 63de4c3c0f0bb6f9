import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rating } from '../../domain/cards/card'
import { newSchedule, rate } from '../../domain/cards/schedule'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { answerCard, undoAnswer } from './answer-card'
import { planReview } from './plan-review'
import { readReviewStatistics } from './read-statistics'
import { chooseReviewSettings, readReviewSettings, reviewSettings } from './review-settings'

const MONDAY = new Date('2022-06-27T10:00:00+08:00')
let nb: Notebook
let clock: Date

beforeEach(async () => {
  nb = await openTemporaryNotebook()
  clock = new Date('2022-06-20T10:00:00+08:00')
  nb.now = () => clock
})
afterEach(() => nb.close())

async function addCard(front: string, noteId: number | null = null): Promise<number> {
  const { id } = await nb.db.prisma.card.create({
    data: { kind: 'definition', front, back: '答', noteId, due: clock, createdAt: clock, updatedAt: clock },
  })
  return id
}

/** Every row there is of cards and answers, to tell that none changed. */
async function rows(): Promise<string> {
  const cards = await nb.db.prisma.card.findMany({ orderBy: { id: 'asc' } })
  const reviews = await nb.db.prisma.cardReview.findMany({ orderBy: { id: 'asc' } })
  return JSON.stringify([cards, reviews])
}

const later = (hours: number) => {
  clock = new Date(clock.getTime() + hours * 60 * 60 * 1000)
}

async function answer(card: number, rating: Rating): Promise<number> {
  const result = await answerCard(nb, { card, rating })
  if (!result.ok) throw new Error(result.reason)
  return result.review
}

describe('an answer', () => {
  it('schedules the card as ts-fsrs says and is kept with its day, zone and what was predicted', async () => {
    const card = await addCard('DETR')
    await answer(card, 3)
    later(1)
    await answer(card, 3)
    later(24 * 3)
    const shown = new Date(clock.getTime() - 4_000)
    const result = await answerCard(nb, { card, rating: 2, reps: 2, shown })
    const start = new Date('2022-06-20T10:00:00+08:00')
    const by = { retention: 0.9, zone: 'Asia/Shanghai' }
    const one = rate(newSchedule(start), 3, start, by)
    const two = rate(one, 3, new Date(start.getTime() + 3_600_000), by)
    expect(result).toMatchObject({ ok: true, schedule: rate(two, 2, clock, by) })
    const reviews = await nb.db.prisma.cardReview.findMany()
    expect(reviews.map(({ rating, day, zone, took }) => ({ rating, day, zone, took }))).toEqual([
      { rating: 3, day: '2022-06-20', zone: 'Asia/Shanghai', took: 0 },
      { rating: 3, day: '2022-06-20', zone: 'Asia/Shanghai', took: 0 },
      { rating: 2, day: '2022-06-23', zone: 'Asia/Shanghai', took: 4_000 },
    ])
    expect(reviews[0]?.predicted).toBeNull()
    expect(reviews[2]?.predicted).toBeGreaterThan(0.5)
    expect(reviews[2]?.predicted).toBeLessThan(1)
  })

  it('counts once however often its form is sent', async () => {
    const card = await addCard('ViT')
    expect((await answerCard(nb, { card, rating: 3, reps: 0 })).ok).toBe(true)
    const before = await rows()
    expect(await answerCard(nb, { card, rating: 1, reps: 0 })).toEqual({ ok: false, reason: 'answered' })
    expect(await answerCard(nb, { card: 999, rating: 1 })).toEqual({ ok: false, reason: 'missing' })
    expect(await rows()).toBe(before)
  })

  it('is taken back whole, newest first', async () => {
    const card = await addCard('CLIP')
    const fresh = await nb.db.prisma.card.findUnique({ where: { id: card } })
    const first = await answer(card, 3)
    const learned = await nb.db.prisma.card.findUnique({ where: { id: card } })
    later(30)
    const second = await answer(card, 1)
    expect(await undoAnswer(nb, first)).toEqual({ ok: false, reason: 'answered' })
    expect(await undoAnswer(nb)).toEqual({ ok: true, card, review: second })
    expect(await nb.db.prisma.card.findUnique({ where: { id: card } })).toEqual(learned)
    expect(await undoAnswer(nb, first)).toEqual({ ok: true, card, review: first })
    expect(await nb.db.prisma.card.findUnique({ where: { id: card } })).toEqual(fresh)
    expect(await undoAnswer(nb)).toEqual({ ok: false, reason: 'missing' })
    expect(await nb.db.prisma.cardReview.count()).toBe(2)
  })

  it('given long after the card was shown says nothing about time', async () => {
    const card = await addCard('PULC')
    await answerCard(nb, { card, rating: 3, shown: new Date(clock.getTime() - 3_600_000) })
    await answerCard(nb, { card, rating: 3, shown: new Date(clock.getTime() + 5_000) })
    expect((await nb.db.prisma.cardReview.findMany()).map(({ took }) => took)).toEqual([0, 0])
  })
})

describe('a plan for a meeting', () => {
  const evenly = new Map<string, number>()

  it('has the cards in ascending order of recall then, within the minutes, and changes no row', async () => {
    const cards: number[] = []
    for (const [at, rating] of ([3, 1, 4, 2, 3, 4] as const).entries()) {
      cards.push(await addCard(`card ${at}`))
      await answer(cards.at(-1) ?? 0, rating)
      later(5)
    }
    const before = await rows()
    const plan = await planReview(nb, { at: MONDAY, minutes: 30, weights: evenly })
    const recalls = plan.cards.map(({ recall }) => recall ?? 0)
    expect(recalls).toHaveLength(6)
    expect(recalls).toEqual(recalls.toSorted((one, other) => one - other))
    const short = await planReview(nb, { at: MONDAY, minutes: 0.5, weights: evenly })
    expect(short.seconds).toBeLessThanOrEqual(30)
    expect(short.cards.length).toBeGreaterThan(0)
    expect(short.cards.length + short.left).toBe(6)
    expect(await rows()).toBe(before)
  })

  it('weighs by the brief and leaves out what was put aside or thrown away', async () => {
    const { slug } = await createNote(nb, noteInput.parse({ title: 'DETR', body: '集合预测' }))
    const note = await nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })
    const inBrief = await addCard('DETR', note.id)
    const other = await addCard('elsewhere')
    const aside = await addCard('aside', note.id)
    await nb.db.prisma.card.update({ where: { id: aside }, data: { suspendedAt: clock } })
    const weights = new Map([[slug, 2]])
    const ids = async () =>
      (await planReview(nb, { at: MONDAY, minutes: 5, weights })).cards.map(({ id }) => id)
    expect(await ids()).toEqual([inBrief, other])
    await nb.db.prisma.note.update({ where: { slug }, data: { trashedAt: clock } })
    expect(await ids()).toEqual([other])
  })
})

describe('statistics', () => {
  it('tell predicted from true recall, of learned cards only, with how sure that is', async () => {
    expect((await readReviewStatistics(nb)).recall).toBeNull()
    const good = await addCard('known')
    const bad = await addCard('forgotten')
    const aside = await addCard('aside')
    await nb.db.prisma.card.update({ where: { id: aside }, data: { suspendedAt: clock } })
    await answer(good, 4)
    await answer(bad, 4)
    later(24 * 8)
    await answer(good, 3)
    await answer(bad, 1)
    const view = await readReviewStatistics(nb)
    expect(view.recall).toMatchObject({ answers: 2, recalled: 0.5 })
    expect(view.recall?.predicted).toBeCloseTo(0.9, 1)
    expect(view.recall?.low).toBeLessThan(0.15)
    expect(view.recall?.high).toBeGreaterThan(0.85)
    expect(view.recall?.bins).toHaveLength(1)
    expect(view.days.at(-1)).toMatchObject({ day: '2022-06-28', answers: 2, again: 1 })
    expect(view.days.at(-9)).toMatchObject({ day: '2022-06-20', answers: 2, again: 0 })
    expect(view.days).toHaveLength(30)
    expect(view.states).toEqual({ unanswered: 0, learning: 1, young: 0, mature: 1, suspended: 1 })
    expect(view.forecast[0]).toEqual({ day: '2022-06-28', cards: 1 })
    expect(view.forecast.reduce((sum, { cards }) => sum + cards, 0)).toBeLessThanOrEqual(2)
    await undoAnswer(nb)
    expect((await readReviewStatistics(nb)).recall).toMatchObject({ answers: 1, recalled: 1 })
  })
})

describe('settings', () => {
  it('stand as they come until chosen, within bounds', async () => {
    expect(await readReviewSettings(nb)).toEqual({ retention: 0.9, newPerDay: 20 })
    await chooseReviewSettings(nb, { retention: 0.85, newPerDay: 5 })
    expect(await readReviewSettings(nb)).toEqual({ retention: 0.85, newPerDay: 5 })
    expect(reviewSettings.safeParse({ retention: '0.99', newPerDay: '5' }).success).toBe(false)
    expect(reviewSettings.safeParse({ retention: '0.9', newPerDay: '-1' }).success).toBe(false)
  })
})

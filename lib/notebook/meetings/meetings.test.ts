import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { saveSaid, tieNote, untieNote } from './after-meeting'
import { addToAgenda, listAgenda, listAgendasFor, removeFromAgenda } from './agenda'
import { type MeetingInput, meetingInput } from './meeting-input'
import { addPromises, listOpenPromises, workOnPromise } from './promises'
import {
  listComingMeetings,
  listMeetings,
  listNextToPrepare,
  listTrashedMeetings,
  readMeeting,
} from './read-meetings'
import { changeMeeting, createMeeting, prepareNext, restoreMeeting, trashMeeting } from './work-on-meetings'

let nb: Notebook
let clock: Date
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  clock = nb.now()
  nb.now = () => clock
})
afterEach(() => nb.close())

async function meet(at: string, more: Partial<MeetingInput> & { follows?: number } = {}): Promise<number> {
  const { follows, ...rest } = more
  const made = await createMeeting(nb, meetingInput.parse({ title: '组会', at, ...rest }), {
    follows: follows ?? null,
  })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

const windowOf = async (id: number) => {
  const meeting = await readMeeting(nb, id)
  return [meeting?.window.from, meeting?.window.until, meeting?.windowFrom]
}

describe('the window of a meeting', () => {
  it('is a week where there was no meeting before', async () => {
    const id = await meet('2022-06-16T12:00')
    expect(await windowOf(id)).toEqual(['2022-06-09T04:00:00.000Z', '2022-06-16T04:00:00.000Z', 'week'])
  })

  it('begins at the last one, and of a series at the one before in it', async () => {
    const first = await meet('2022-06-13T10:00', { weekly: true })
    const other = await meet('2022-06-16T12:00', { title: '读书会' })
    const second = await meet('2022-06-20T10:00', { weekly: true, follows: first })
    expect(await windowOf(other)).toEqual([
      '2022-06-13T02:00:00.000Z',
      '2022-06-16T04:00:00.000Z',
      'last-meeting',
    ])
    expect((await windowOf(second))[0]).toBe('2022-06-13T02:00:00.000Z')
    const lone = await meet('2022-06-21T10:00')
    expect((await windowOf(lone))[0]).toBe('2022-06-20T02:00:00.000Z')
  })

  it('is the chosen one where it was chosen, and never ends before it begins', async () => {
    const id = await meet('2022-06-16T12:00', { from: '2022-06-13' })
    expect(await windowOf(id)).toEqual(['2022-06-12T16:00:00.000Z', '2022-06-16T04:00:00.000Z', 'chosen'])
    expect(await changeMeeting(nb, id, { until: '2022-06-12T23:00' })).toEqual({
      ok: false,
      reason: 'window',
    })
    await changeMeeting(nb, id, { until: '2022-06-14' })
    expect((await windowOf(id))[1]).toBe('2022-06-14T16:00:00.000Z')
    expect(await changeMeeting(nb, id, { from: null })).toEqual({ ok: true, id })
    expect((await windowOf(id))[2]).toBe('week')
  })

  it('leaves out the trash, and two at once do not follow each other', async () => {
    const before = await meet('2022-06-14T12:00')
    const one = await meet('2022-06-16T12:00')
    const other = await meet('2022-06-16T12:00', { title: '同时' })
    expect((await windowOf(one))[0]).toBe('2022-06-14T04:00:00.000Z')
    expect((await windowOf(other))[0]).toBe('2022-06-14T04:00:00.000Z')
    await trashMeeting(nb, before)
    expect((await windowOf(one))[2]).toBe('week')
    expect((await readMeeting(nb, one))?.next).toBeNull()
  })

  it('takes over what the one before had left out at its end', async () => {
    await meet('2022-06-13T10:00', { until: '2022-06-12T20:00' })
    const id = await meet('2022-06-20T10:00')
    expect((await windowOf(id))[0]).toBe('2022-06-12T12:00:00.000Z')
  })
})

describe('meetings', () => {
  it('are listed newest first, coming ones the next first, and come back from the trash whole', async () => {
    const past = await meet('2022-06-13T10:00', { place: '301', people: '张老师，<b>Bob</b>, =1+1' })
    const later = await meet('2022-06-27T10:00')
    const soon = await meet('2022-06-20T12:00')
    expect((await listMeetings(nb)).map(({ id }) => id)).toEqual([later, soon, past])
    expect((await listComingMeetings(nb)).map(({ id }) => id)).toEqual([soon, later])
    const before = await readMeeting(nb, past)
    expect(await trashMeeting(nb, past)).toBe(true)
    expect(await trashMeeting(nb, past)).toBe(false)
    expect(await readMeeting(nb, past)).toBeNull()
    expect((await listTrashedMeetings(nb)).map(({ id }) => id)).toEqual([past])
    expect(await restoreMeeting(nb, past)).toBe(true)
    expect(await readMeeting(nb, past)).toEqual(before)
    expect(before).toMatchObject({
      day: '2022-06-13',
      time: '10:00',
      people: '张老师，<b>Bob</b>, =1+1',
      minutes: 10,
    })
  })

  it('that repeat are prepared once, at the same hour, when the last one has been', async () => {
    const id = await meet('2022-06-13T10:00', { weekly: true, minutes: 20, place: '301' })
    // At this very minute the one of today begins.
    expect(await listNextToPrepare(nb)).toEqual([
      { after: id, title: '组会', day: '2022-06-27', time: '10:00' },
    ])
    const next = await prepareNext(nb, id)
    expect(next?.created).toBe(true)
    expect(await prepareNext(nb, id)).toEqual({ id: next?.id, created: false })
    expect(await listNextToPrepare(nb)).toEqual([])
    expect(await readMeeting(nb, next?.id ?? 0)).toMatchObject({
      title: '组会',
      place: '301',
      minutes: 20,
      weekly: true,
      previous: { id },
    })
    expect(await prepareNext(nb, await meet('2022-06-01T10:00'))).toBeNull()
  })

  it('refuse words that make no meeting', () => {
    const wrong = (more: object) =>
      meetingInput.safeParse({ title: 'x', at: '2022-06-16T12:00', ...more }).success
    expect(wrong({})).toBe(true)
    for (const more of [
      { title: '  ' },
      { at: '2022-02-30T12:00' },
      { at: '2022-06-16T25:00' },
      { at: 'Monday' },
      { zone: 'Asia/Nowhere' },
      { minutes: 0 },
      { minutes: 1.5 },
      { people: '\ud800' },
    ])
      expect(wrong(more), JSON.stringify(more)).toBe(false)
  })
})

describe('promises', () => {
  it('return at every later meeting until they are kept or dropped', async () => {
    const first = await meet('2022-06-06T10:00')
    const second = await meet('2022-06-13T10:00')
    const third = await meet('2022-06-20T10:30')
    const owedAt = async (id: number) => {
      const at = new Date((await readMeeting(nb, id))?.at ?? '')
      return (await listOpenPromises(nb, { at })).map(({ text }) => text)
    }
    clock = new Date('2022-06-06T04:00:00Z')
    const made = await addPromises(nb, first, { text: '读完代码\n\n 画一张图 ', dueDay: null })
    expect(await owedAt(first)).toEqual([])
    expect(await owedAt(second)).toEqual(['读完代码', '画一张图'])
    clock = new Date('2022-06-12T12:00:00Z')
    expect(await workOnPromise(nb, made?.[0] ?? 0, { do: 'keep' })).toMatchObject({ ok: true })
    expect(await owedAt(second)).toEqual(['画一张图'])
    clock = new Date('2022-06-14T12:00:00Z')
    await workOnPromise(nb, made?.[1] ?? 0, { do: 'drop' })
    // It was owed at the second, and no longer at the third.
    expect(await owedAt(second)).toEqual(['画一张图'])
    expect(await owedAt(third)).toEqual([])
    await workOnPromise(nb, made?.[1] ?? 0, { do: 'reopen' })
    expect(await owedAt(third)).toEqual(['画一张图'])
    await trashMeeting(nb, first)
    expect(await owedAt(third)).toEqual([])
  })

  it('are kept with a note, by its slug or title, and stay kept since then', async () => {
    const { slug } = await createNote(nb, noteInput.parse({ title: 'DETR 的匹配', body: '画好了。' }))
    const id =
      (await addPromises(nb, await meet('2022-06-06T10:00'), { text: '画图', dueDay: null }))?.[0] ?? 0
    expect(await workOnPromise(nb, id, { do: 'keep', note: '没有这篇' })).toEqual({
      ok: false,
      reason: 'no-note',
    })
    const kept = await workOnPromise(nb, id, { do: 'keep', note: 'DETR 的匹配' })
    expect(kept).toMatchObject({ ok: true, promise: { keptNote: { slug } } })
    const since = kept.ok ? kept.promise.keptAt : null
    clock = new Date('2022-06-30T00:00:00Z')
    expect(await workOnPromise(nb, id, { do: 'keep' })).toMatchObject({ promise: { keptAt: since } })
    expect(await workOnPromise(nb, 99, { do: 'drop' })).toEqual({ ok: false, reason: 'no-promise' })
  })
})

describe('after a meeting', () => {
  it('what was said is kept, and words saved meanwhile are never written over', async () => {
    const id = await meet('2022-06-13T10:00')
    expect(await saveSaid(nb, id, { said: '**下周**讲 $x^2$', base: '' })).toEqual({ ok: true })
    expect((await readMeeting(nb, id))?.saidHtml).toContain('<strong>下周</strong>')
    expect(await saveSaid(nb, id, { said: '另一扇窗', base: '' })).toEqual({
      ok: false,
      current: '**下周**讲 $x^2$',
    })
    expect((await readMeeting(nb, id))?.said).toBe('**下周**讲 $x^2$')
    expect(await saveSaid(nb, 99, { said: 'x', base: '' })).toBeNull()
  })

  it('notes are tied to it and let go', async () => {
    const id = await meet('2022-06-13T10:00')
    const { slug } = await createNote(nb, noteInput.parse({ title: 'ViT', body: '分块。' }))
    expect(await tieNote(nb, id, 'ViT')).toMatchObject({ slug })
    await tieNote(nb, id, slug)
    expect(await tieNote(nb, id, 'vi')).toMatchObject({ slug })
    expect(await tieNote(nb, id, '没有')).toBeNull()
    expect((await readMeeting(nb, id))?.notes.map((note) => note.slug)).toEqual([slug])
    expect(await untieNote(nb, id, slug)).toBe(true)
    expect((await readMeeting(nb, id))?.notes).toEqual([])
  })
})

describe('the agenda', () => {
  it('holds a thing once, in the order in which it was put there', async () => {
    const id = await meet('2022-06-27T10:00')
    const item = { kind: 'note', slug: 'b' } as const
    await addToAgenda(nb, id, item)
    await addToAgenda(nb, id, { kind: 'text', text: '谢谢大家' })
    const key = await addToAgenda(nb, id, item)
    expect((await listAgenda(nb, id)).map((line) => line.item.kind)).toEqual(['note', 'text'])
    expect((await listAgendasFor(nb, item)).map(({ has }) => has)).toEqual([true])
    expect(await removeFromAgenda(nb, id, [key ?? ''])).toBe(1)
    expect((await listAgenda(nb, id)).map((line) => line.item.kind)).toEqual(['text'])
    expect(await addToAgenda(nb, 99, item)).toBeNull()
  })
})

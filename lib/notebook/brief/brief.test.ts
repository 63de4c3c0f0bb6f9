import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Brief, BriefLine } from '../../domain/brief/brief'
import { briefWeights } from '../../domain/brief/budget'
import { addToAgenda } from '../meetings/agenda'
import { meetingInput } from '../meetings/meeting-input'
import { addPromises } from '../meetings/promises'
import { createMeeting, trashMeeting } from '../meetings/work-on-meetings'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { answerQuestion } from '../questions/settle-question'
import { createNote, noteInput } from '../save-note'
import { readBrief, readWindowBrief } from './read-brief'
import { lastDone, workOnLines } from './work-on-lines'

/** Notes in the shapes of a real log, in words of our own. */
const DETR = {
  title: 'DETR 读后',
  topics: ['DETR'],
  loggedAt: '2022-06-16T15:47:31+08:00',
  body: [
    'DETR 用一次前向就把所有框找齐。',
    '缺点:',
    '- 小物体找不全',
    '贡献:',
    '- 把检测当成集合预测',
    '- 用二分图匹配来算损失 \\(L=\\sum_i l_i\\)',
    '优点:',
    '- 不要后处理',
    '总结:检测可以不要锚框,代价是要训五百轮。',
    '- 为什么解码器要六层?',
  ].join('\n'),
}
const SPEED = {
  title: '一个很快的分类器',
  loggedAt: '2022-06-17T10:00:00+08:00',
  body: '作者说推理时长为 3 毫秒。\n后面的表格里推理时长为 2 毫秒。',
}
const BEFORE = { title: '上周的笔记', loggedAt: '2022-06-12T09:00:00+08:00', body: '这是上周读的。' }
const LINK = {
  title: '只有一个链接',
  loggedAt: '2022-06-18T09:00:00+08:00',
  body: 'https://example.org/paper',
}

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

async function write(...notes: object[]): Promise<void> {
  for (const note of notes) await createNote(nb, noteInput.parse(note))
}

async function meet(at: string, more: object = {}): Promise<number> {
  const made = await createMeeting(nb, meetingInput.parse({ title: '组会', at, minutes: 10, ...more }))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function briefOf(id: number): Promise<Brief> {
  const brief = await readBrief(nb, id)
  if (!brief) throw new Error(`There is no brief ${id}.`)
  return brief
}

const textsOf = (brief: Brief, kind: BriefLine['kind']) =>
  brief.lines.filter((line) => line.kind === kind).map(({ text }) => text)

describe('a brief', () => {
  it('tells of the notes of its window and no others, with the writer’s gist and contributions first', async () => {
    await write(BEFORE, DETR, SPEED, LINK)
    const brief = await briefOf(await meet('2022-06-20T10:00', { from: '2022-06-16T12:00' }))
    expect([brief.notes, brief.from, brief.until]).toEqual([3, '2022-06-16', '2022-06-20'])
    expect(textsOf(brief, 'gist')).toHaveLength(3)
    expect(textsOf(brief, 'gist').join()).not.toContain('上周')
    const gist = brief.lines.find(({ topic, kind }) => kind === 'gist' && topic?.name === 'DETR')
    expect(gist).toMatchObject({
      text: '检测可以不要锚框,代价是要训五百轮。',
      voice: 'own',
      rule: 'summary',
      from: { note: { title: 'DETR 读后' } },
    })
    const points = brief.lines.filter(({ under }) => under === gist?.key)
    expect(points.map(({ text, from }) => [from?.under, text])).toEqual([
      ['贡献', '把检测当成集合预测'],
      ['贡献', '用二分图匹配来算损失 \\(L=\\sum_i l_i\\)'],
      ['优点', '不要后处理'],
      ['缺点', '小物体找不全'],
    ])
    expect(points[1]?.html).toContain('katex')
  })

  it('ends before its window does: a note of that very instant belongs to the next', async () => {
    await write(DETR)
    const at = '2022-06-16T15:47:31+08:00'
    expect((await briefOf(await meet(at, { from: '2022-06-13' }))).notes).toBe(0)
    expect((await briefOf(await meet('2022-06-20T10:00', { from: at }))).notes).toBe(1)
  })

  it('is honestly empty', async () => {
    const brief = await briefOf(await meet('2022-06-20T10:00'))
    expect(brief).toMatchObject({ notes: 0, topics: 0, lines: [] })
    expect(brief.budget).toMatchObject({ spoken: 0, drop: [], left: 0 })
  })

  it('warns where two numbers gainsay each other and where nothing is said in own words', async () => {
    await write(SPEED, LINK)
    const brief = await briefOf(await meet('2022-06-20T10:00'))
    const [slow] = brief.lines.filter(({ kind }) => kind === 'number')
    expect(slow?.flags).toMatchObject([{ kind: 'contradiction', one: '3 毫秒', other: '2 毫秒' }])
    const link = brief.lines.find(({ text }) => text === LINK.title)
    expect(link?.flags.map(({ kind }) => kind)).toContain('no-own-words')
  })

  it('carries questions and promises on until they are settled', async () => {
    await write(DETR)
    const first = await meet('2022-06-17T10:00')
    await addPromises(nb, first, { text: '对照代码读一遍', dueDay: null })
    const second = await briefOf(await meet('2022-06-24T10:00'))
    expect(textsOf(second, 'question')).toEqual(['为什么解码器要六层?'])
    expect(second.lines.find(({ kind }) => kind === 'promise')).toMatchObject({
      text: '对照代码读一遍',
      promised: { id: first, title: '组会', day: '2022-06-17' },
    })
    const third = await meet('2022-07-01T10:00')
    expect(textsOf(await briefOf(third), 'question')).toHaveLength(1)
    const question = (await briefOf(third)).lines.find(({ kind }) => kind === 'question')
    await answerQuestion(nb, Number(question?.key.split('-')[1]), { answer: '六层刚好' })
    expect(textsOf(await briefOf(third), 'question')).toEqual([])
  })

  it('has what the writer put on the agenda', async () => {
    await write(DETR)
    const id = await meet('2022-06-20T10:00')
    await addToAgenda(nb, id, { kind: 'text', text: '问一下服务器什么时候能用' })
    await addToAgenda(nb, id, { kind: 'comparison', topics: ['detr', 'gone'], rows: [] })
    expect(textsOf(await briefOf(id), 'added')).toEqual(['问一下服务器什么时候能用', 'DETR · gone'])
  })

  it('weighs the notes it speaks of', async () => {
    await write(DETR, SPEED)
    const weights = briefWeights(await briefOf(await meet('2022-06-20T10:00')))
    expect(weights.get('2022-06-16-detr')).toBe(1)
    expect([...weights.values()].every((weight) => weight > 0 && weight <= 1)).toBe(true)
  })

  it('is null for a meeting that is not there or in the trash', async () => {
    const id = await meet('2022-06-20T10:00')
    await trashMeeting(nb, id)
    expect([await readBrief(nb, id), await readBrief(nb, 99)]).toEqual([null, null])
    expect(await workOnLines(nb, id, { do: 'fit' })).toEqual({ ok: false, reason: 'no-meeting' })
  })

  it('of any window says what it would be', async () => {
    await write(BEFORE, DETR)
    const window = { from: new Date('2022-06-01T00:00Z'), until: new Date('2022-06-30T00:00Z'), minutes: 5 }
    const brief = await readWindowBrief(nb, window)
    expect([brief.meeting, brief.notes, brief.budget.allowed]).toEqual([null, 2, 300])
  })

  it('tells of a very long note as of any other, but for its numbers', async () => {
    const body = `贡献:\n- 一件事\n总结: 长,准确率 88.5%。\n${'一段话没有换行,准确率 70.5%。\n'.repeat(8_000)}`
    await write({ title: '一本书', loggedAt: '2022-06-17T10:00:00+08:00', body })
    const brief = await briefOf(await meet('2022-06-20T10:00'))
    expect([textsOf(brief, 'gist'), textsOf(brief, 'number')]).toEqual([['长,准确率 88.5%。'], []])
  })

  it('shows a hostile name and a formula nobody can draw as what they are', async () => {
    await write({
      title: '</script><script>alert(1)</script>',
      loggedAt: '2022-06-17T10:00:00+08:00',
      body: '贡献:\n- <img src=x onerror=alert(1)> 与 \\(\\frac{\\)\n- ![图](missing.png) 没有了',
    })
    const brief = await briefOf(await meet('2022-06-20T10:00'))
    const html = brief.lines.map((line) => line.html ?? '').join('')
    expect(html).not.toMatch(/<img|<script/)
    expect(brief.lines[0]?.from?.note.title).toContain('</script>')
  })
})

describe('work on lines', () => {
  it('hides, pins, rewords and moves without touching the note, and takes each back', async () => {
    await write(DETR, SPEED)
    const id = await meet('2022-06-20T10:00')
    const before = await briefOf(id)
    const [first, second] = before.lines.filter(({ kind }) => kind === 'gist')
    if (!first || !second) throw new Error('There are two notes.')
    await workOnLines(nb, id, { do: 'move', key: second.key, by: -1 })
    await workOnLines(nb, id, { do: 'hide', key: first.key })
    await workOnLines(nb, id, { do: 'pin', key: second.key })
    const edited = await workOnLines(nb, id, { do: 'edit', key: second.key, text: '一句话说完 $x$' })
    if (!edited.ok) throw new Error(edited.reason)
    const [now] = edited.brief.lines
    expect(now).toMatchObject({ key: second.key, pinned: true, edited: true, text: '一句话说完 $x$' })
    expect(now?.html).toContain('katex')
    expect(edited.brief.lines.find(({ key }) => key === first.key)?.hidden).toBe(true)
    expect(await lastDone(nb, id)).toMatchObject({ did: 'edit', lines: 1 })
    for (let step = 0; step < 4; step += 1) await workOnLines(nb, id, { do: 'undo' })
    expect(await briefOf(id)).toEqual(before)
    expect(await workOnLines(nb, id, { do: 'undo' })).toEqual({ ok: false, reason: 'nothing' })
    expect(await nb.db.prisma.meetingItem.count()).toBe(0)
  })

  it('fits the time once its suggestions are taken, and keeps what is pinned', async () => {
    const spoken =
      '这一篇讲的是怎样把一张图切成小块再逐块编码，最后把各块的结果合在一起，比原来的做法快得多。'
    await write(DETR, SPEED, {
      ...BEFORE,
      loggedAt: '2022-06-18T10:00:00+08:00',
      body: `总结:${spoken}${spoken}`,
    })
    const id = await meet('2022-06-20T10:00', { minutes: 1 })
    const long = await briefOf(id)
    const point = long.lines.findLast(({ kind }) => kind === 'point')
    await workOnLines(nb, id, { do: 'pin', key: point?.key ?? '' })
    const { budget } = await briefOf(id)
    const fitted = await workOnLines(nb, id, { do: 'fit' })
    if (!fitted.ok) throw new Error(fitted.reason)
    expect(budget.spoken).toBeGreaterThan(budget.allowed)
    expect(fitted.brief.budget).toMatchObject({ spoken: budget.left, drop: [] })
    expect(fitted.brief.budget.spoken).toBeLessThanOrEqual(60)
    expect(fitted.brief.lines.find(({ key }) => key === point?.key)?.hidden).toBe(false)
  })

  it('refuses a line that is not there', async () => {
    const id = await meet('2022-06-20T10:00')
    expect(await workOnLines(nb, id, { do: 'hide', key: 'gist-x' })).toEqual({ ok: false, reason: 'no-line' })
  })

  it('keeps what was done to a line when the brief is found again with more in it', async () => {
    await write(DETR)
    const id = await meet('2022-06-20T10:00')
    const key = (await briefOf(id)).lines[0]?.key ?? ''
    await workOnLines(nb, id, { do: 'edit', key, text: '我的说法' })
    await write(SPEED)
    expect((await briefOf(id)).lines.find((line) => line.key === key)?.text).toBe('我的说法')
  })
})

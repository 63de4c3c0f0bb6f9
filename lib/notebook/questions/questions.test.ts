import { afterEach, beforeEach, expect, it } from 'vitest'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readNote } from '../read-note'
import { createNote, noteInput, saveNote, trashNote } from '../save-note'
import { listOpenQuestions, listQuestions } from './list-questions'
import { setTexts } from './set-texts'
import {
  answerQuestion,
  askQuestion,
  dropQuestion,
  type QuestionResult,
  refuseAnswer,
  reopenQuestion,
} from './settle-question'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const note = async (title: string, body: string, day = '2022-06-13') => {
  const input = noteInput.parse({ title, body, loggedAt: `${day}T09:00:00+08:00` })
  return (await createNote(nb, input)).slug
}
const edit = async (slug: string, body: string, from = nb) => {
  const current = await readNote(from, slug)
  if (!current) throw new Error(slug)
  return saveNote(from, slug, { title: current.title, body, baseRevision: current.revision })
}
const texts = async (state: 'open' | 'answered' | 'dropped' | 'all' = 'open') =>
  (await listQuestions(nb, { state })).items.map(({ text }) => text)
const only = async () => {
  const { items } = await listQuestions(nb, { state: 'all' })
  expect(items).toHaveLength(1)
  return items[0] as (typeof items)[number]
}
const done = (result: QuestionResult) => {
  if (!result.ok) throw new Error(result.reason)
  return result
}
/** The same notebook on another day. */
const on = (instant: string): Notebook => ({ ...nb, now: () => new Date(instant) })

it('finds what a note asks, with the lead it stands under, its day and its topics', async () => {
  const slug = await note('Swin Transformer V2', '改动:\n- 余弦注意力\n- 窗口放大后外推会变差?\n- 先预训练')
  const question = await only()
  expect(question).toMatchObject({
    text: '窗口放大后外推会变差?',
    state: 'open',
    origin: 'note',
    askedDay: '2022-06-13',
    note: { slug },
    under: '改动',
    find: '窗口放大后外推会变差?',
  })
})

it('knows a question again after its note was edited, moved about or put differently', async () => {
  const slug = await note('CLIP', '- 批量为什么要这么大?\n- 文本编码器多深?')
  const [first] = (await listQuestions(nb)).items.filter(({ text }) => text.startsWith('批量'))
  done(await answerQuestion(nb, first?.id ?? 0, { answer: '负样本多' }))
  await edit(slug, '先写一段。\n\n- 文本编码器多深?\n- 批量为什么要设得这么大?')
  expect(await texts('answered')).toEqual(['批量为什么要设得这么大?'])
  expect(await texts()).toEqual(['文本编码器多深?'])
})

it('lets an open question go with its line and keeps a settled one', async () => {
  const slug = await note('DETR', '- 查询向量一定要一百个?\n- 不用匈牙利匹配行吗?')
  const { items } = await listQuestions(nb, { note: slug })
  done(await dropQuestion(nb, items[1]?.id ?? 0, '论文做过消融'))
  await edit(slug, '看完了。')
  const left = await only()
  expect(left).toMatchObject({
    text: '不用匈牙利匹配行吗?',
    state: 'dropped',
    answer: '论文做过消融',
    find: null,
  })
  await edit(slug, '- 不用匈牙利匹配行吗?')
  expect(await only()).toMatchObject({ state: 'dropped', find: '不用匈牙利匹配行吗?' })
})

it('takes back each answer, drop and question, and refuses where something else was decided since', async () => {
  await note('ViT', '- 小数据上能不能训?')
  const { id } = await only()
  const answered = done(await answerQuestion(nb, id, { answer: '要强正则' }))
  const dropped = done(await dropQuestion(nb, id))
  expect(await undoChange(nb, answered.change)).toMatchObject({ ok: false, reason: 'touched' })
  expect(await undoChange(nb, dropped.change)).toMatchObject({ ok: true })
  expect(await only()).toMatchObject({ state: 'answered', answer: '要强正则' })
  expect(await undoChange(nb, answered.change)).toMatchObject({ ok: true })
  expect(await only()).toMatchObject({ state: 'open', answer: '', settledAt: null })
  const asked = done(await askQuestion(nb, { text: '组会上问一下预算' }))
  expect(await texts()).toHaveLength(2)
  expect(await undoChange(nb, asked.change)).toMatchObject({ ok: true })
  expect(await texts()).toEqual(['小数据上能不能训?'])
  expect((await listChanges(nb)).map(({ kind }) => kind)).toContain('ask-question')
})

it('takes an answer back after the note was edited since', async () => {
  const slug = await note('ViT', '- 小数据上能不能训?')
  const { id } = await only()
  const { change } = done(await answerQuestion(nb, id, { answer: '不能' }))
  await edit(slug, '前面加一行。\n\n- 小数据上到底能不能训?')
  expect(await undoChange(nb, change)).toMatchObject({ ok: true })
  expect(await only()).toMatchObject({ state: 'open', text: '小数据上到底能不能训?' })
})

it('keeps what was said of a question that is opened again', async () => {
  const slug = await note('BERT', '- 掩码比例能再高吗?')
  const { id } = await only()
  done(await answerQuestion(nb, id, { answer: '四成也行', note: slug }))
  expect(await only()).toMatchObject({ state: 'answered', answerNote: { slug } })
  done(await reopenQuestion(nb, id))
  expect(await only()).toMatchObject({ state: 'open', answer: '四成也行' })
  expect(await reopenQuestion(nb, id)).toEqual({ ok: false, reason: 'same' })
  expect(await answerQuestion(nb, id, { note: 'nowhere' })).toEqual({ ok: false, reason: 'note' })
  expect(await answerQuestion(nb, 999, {})).toEqual({ ok: false, reason: 'missing' })
})

it('carries a question over three meetings until it is answered', async () => {
  await note('Swin', '- 移位之后掩码怎么加?', '2022-06-08')
  const meetings = ['2022-06-09T04:00:00Z', '2022-06-16T04:00:00Z', '2022-06-23T04:00:00Z']
  const carried = (from = nb) =>
    Promise.all(meetings.map(async (at) => (await listOpenQuestions(from, { at: new Date(at) })).length))
  expect(await carried()).toEqual([1, 1, 1])
  expect(await listOpenQuestions(nb, { at: new Date('2022-06-07T04:00:00Z') })).toEqual([])
  const { id } = await only()
  done(await answerQuestion(on('2022-06-17T02:00:00Z'), id, { answer: '看源码就懂了' }))
  expect(await carried()).toEqual([1, 1, 0])
})

it('asks as of the day of an edit what an edit added', async () => {
  const slug = await note('GAN', '先记一句。', '2022-06-08')
  await edit(slug, '先记一句。\n- 判别器要不要先训几步?', on('2022-06-18T02:00:00Z'))
  expect(await only()).toMatchObject({ askedDay: '2022-06-18' })
})

it('takes what its note says behind or below it, or a tick, for its answer', async () => {
  const slug = await note('Swin', '- 窗口多大?\n- 为什么要移位?\n- [ ] 掩码怎么加?\n- 层数几层?')
  await edit(slug, '- 窗口多大? 七\n- 为什么要移位?\n  - 让窗口之间有联系\n- [x] 掩码怎么加?')
  const { items } = await listQuestions(nb, { state: 'all' })
  expect(items.map(({ text, state, answer, answerNote }) => [text, state, answer, answerNote?.slug])).toEqual(
    [
      ['掩码怎么加?', 'answered', '', slug],
      ['为什么要移位?', 'answered', '让窗口之间有联系', slug],
      ['窗口多大?', 'answered', '七', slug],
    ],
  )
})

it('sets the formulas of questions, and nothing that would be a link in a link or a tag', async () => {
  await note(
    'ViT',
    '- \\(\\lambda\\) 取多少?\n- `<b>` 是 <img src=x onerror=alert(1)> 吗?\n- 见 [[ViT|那篇]] 的第三节?\n- 平常的?',
  )
  const { items } = await listQuestions(nb)
  const set = await setTexts(nb, items)
  const html = [...set.values()].join('\n')
  expect(html).toContain('class="katex"')
  expect(html).not.toMatch(/<(?:a|img|b)[\s>]/)
  expect(set.size).toBe(3)
})

it('hides the questions of notes in the trash', async () => {
  const slug = await note('GAN', '- 判别器要不要先训几步?')
  await trashNote(nb, slug)
  expect(await texts('all')).toEqual([])
})

it('asks whether a later note that touches the same terms is the answer, and remembers a no', async () => {
  await note('Swin V2', '- 连续位置偏置换成对数坐标,外推会更稳?', '2022-06-08')
  await note('午饭', '食堂新开了一家面馆。', '2022-06-14')
  const slug = await note('读源码', '对数坐标这一步在代码里,连续位置偏置由两层网络给出。', '2022-06-15')
  await note('更早的笔记', '对数坐标,连续位置偏置。', '2022-06-01')
  const question = await listQuestions(nb)
  const [first] = question.items
  expect(first?.mayAnswer.map(({ note: { title } }) => title)).toEqual(['读源码'])
  expect(first?.mayAnswer[0]?.terms).toContain('连续位置偏置')
  const { change } = done(await refuseAnswer(nb, first?.id ?? 0, slug))
  expect((await listQuestions(nb)).items[0]?.mayAnswer).toEqual([])
  await undoChange(nb, change)
  expect((await listQuestions(nb)).items[0]?.mayAnswer).toHaveLength(1)
})

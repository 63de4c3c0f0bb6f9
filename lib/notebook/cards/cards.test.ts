import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recallAt } from '../../domain/cards/schedule'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { answerCard } from '../review/answer-card'
import { createNote, noteInput, saveNote, trashNote } from '../save-note'
import { dismissTerm } from '../terms/term-work'
import { answerOffers } from './answer-offers'
import { cardInput } from './card-input'
import { countCardsOfNote, readCardOffers } from './card-offers'
import { addCard, editCard, restoreCard, suspendCard, trashCard } from './card-work'
import { listCards, readCard } from './read-cards'
import { showCards } from './show-cards'
import { takeCard, takeCards, takeCloze } from './take-cards'

const BODY = [
  '蒸馏：小模型跟着大模型的输出学。',
  '',
  '优点：',
  '- 快',
  '- 小',
  '',
  '一共 \\(N=HW/P^2\\) 块，没有归纳偏置 (inductive bias)。',
].join('\n')

let nb: Notebook
let slug: string
let clock: Date
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  clock = new Date('2022-06-20T02:00:00Z')
  nb.now = () => clock
  slug = (await createNote(nb, noteInput.parse({ title: '读 ViT', body: BODY }))).slug
})
afterEach(() => nb.close())

const offersOf = async () => {
  const found = await readCardOffers(nb, slug)
  if (!found) throw new Error('no such note')
  return found
}
const keyOf = async (kind: string) => {
  const { offers } = await offersOf()
  const found = offers.find((offer) => offer.kind === kind)
  if (!found) throw new Error(`no ${kind} among ${offers.map(({ key }) => key)}`)
  return found.key
}
async function take(kind: string): Promise<{ id: number; change: number }> {
  const result = await takeCard(nb, slug, await keyOf(kind))
  if (!result.ok || result.change === null) throw new Error('not taken')
  return { id: result.ids[0] as number, change: result.change }
}
async function rewrite(from: string, to: string): Promise<void> {
  const note = await nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })
  const input = noteInput.parse({ title: note.title, body: note.body.replace(from, to) })
  expect(await saveNote(nb, slug, { ...input, baseRevision: note.revision })).toMatchObject({ ok: true })
}

describe('what a note offers', () => {
  it('is every kind its structure has, and no longer what was taken', async () => {
    const kinds = (await offersOf()).offers.map(({ kind }) => kind)
    expect(kinds).toEqual(['list', 'formula', 'definition', 'term'])
    await take('list')
    const after = await offersOf()
    expect(after.offers.map(({ kind }) => kind)).toEqual(['formula', 'definition', 'term'])
    expect(after.cards.map(({ kind, back }) => [kind, back])).toEqual([['list', '- 快\n- 小']])
    expect(await countCardsOfNote(nb, slug)).toEqual({ cards: 1, offers: 3, renewals: 0 })
  })

  it('is null for a note that is not there', async () => {
    expect(await readCardOffers(nb, 'nowhere')).toBeNull()
    expect(await takeCard(nb, 'nowhere', 'x')).toEqual({ ok: false, reason: 'missing' })
    expect(await takeCard(nb, slug, 'list:nothing')).toEqual({ ok: false, reason: 'gone' })
  })

  it('is taken whole in one change, which takes all of it back', async () => {
    const keys = (await offersOf()).offers.map(({ key }) => key)
    const result = await takeCards(nb, slug, keys)
    if (!result.ok || result.change === null) throw new Error('not taken')
    expect(result.made).toBe(4)
    expect(await takeCards(nb, slug, keys)).toMatchObject({ ok: true, made: 0, change: null })
    expect((await listChanges(nb))[0]).toMatchObject({ kind: 'take-cards', summary: { cards: 4 } })
    expect(await undoChange(nb, result.change)).toMatchObject({ ok: true })
    expect((await listCards(nb)).total).toBe(0)
    expect((await offersOf()).refused).toHaveLength(4)
  })

  it('that was refused stays refused until it is wanted', async () => {
    const key = await keyOf('definition')
    const refused = await answerOffers(nb, slug, [key], 'dismiss')
    if (!refused.ok || refused.change === null) throw new Error('not refused')
    await rewrite('优点', '长处与优点')
    expect((await offersOf()).offers.map((offer) => offer.key)).not.toContain(key)
    expect((await offersOf()).refused.map((offer) => offer.key)).toEqual([key])
    await undoChange(nb, refused.change)
    expect((await offersOf()).offers.map((offer) => offer.key)).toContain(key)
    await answerOffers(nb, slug, [key], 'dismiss')
    await answerOffers(nb, slug, [key], 'offer-again')
    expect((await offersOf()).offers.map((offer) => offer.key)).toContain(key)
  })

  it('leaves out pairs of words that were refused as such', async () => {
    await dismissTerm(nb, { chinese: '归纳偏置', english: 'inductive bias' })
    expect((await offersOf()).offers.map(({ kind }) => kind)).not.toContain('term')
  })

  it('does not offer again what was thrown away; taken after all it is the same card with its answers', async () => {
    const { id } = await take('definition')
    await answerCard(nb, { card: id, rating: 3 })
    const thrown = await trashCard(nb, id)
    expect((await offersOf()).offers.map(({ kind }) => kind)).not.toContain('definition')
    const [draft] = (await offersOf()).refused
    const again = await takeCard(nb, slug, draft?.key ?? '')
    expect(again).toMatchObject({ ok: true, ids: [id], made: 1 })
    expect((await readCard(nb, id))?.schedule.reps).toBe(1)
    expect(thrown).toMatchObject({ ok: true })
  })
})

describe('a card', () => {
  it('keeps its text when its note changes, and shows what the note says now', async () => {
    const { id } = await take('definition')
    await answerCard(nb, { card: id, rating: 3 })
    const schedule = (await readCard(nb, id))?.schedule
    await rewrite('大模型的输出学', '大模型的输出分布学')
    const [card] = (await offersOf()).cards
    expect(card?.back).toBe('小模型跟着大模型的输出学。')
    expect(card?.renewal?.back).toBe('小模型跟着大模型的输出分布学。')
    expect(await countCardsOfNote(nb, slug)).toMatchObject({ renewals: 1 })
    const renewed = await answerOffers(nb, slug, [card?.key ?? ''], 'renew')
    if (!renewed.ok || renewed.change === null) throw new Error('not renewed')
    expect(await readCard(nb, id)).toMatchObject({ back: '小模型跟着大模型的输出分布学。', schedule })
    await undoChange(nb, renewed.change)
    expect((await readCard(nb, id))?.back).toBe('小模型跟着大模型的输出学。')
  })

  it('that is to stay as it is is not asked about again until the note goes on changing', async () => {
    await take('definition')
    await rewrite('小模型', '学生模型')
    const key = (await offersOf()).cards[0]?.key ?? ''
    await answerOffers(nb, slug, [key], 'keep')
    expect((await offersOf()).cards[0]?.renewal).toBeNull()
    await rewrite('学生模型', '学生网络')
    expect((await offersOf()).cards[0]?.renewal?.back).toContain('学生网络')
  })

  it('that its writer reworded is not offered the text it had', async () => {
    const { id } = await take('definition')
    const edited = await editCard(nb, id, { back: '学生学老师' })
    if (!edited.ok || edited.change === null) throw new Error('not edited')
    expect((await offersOf()).cards[0]?.renewal).toBeNull()
    await undoChange(nb, edited.change)
    expect((await readCard(nb, id))?.back).toBe('小模型跟着大模型的输出学。')
    const [offer] = (await offersOf()).offers
    if (!offer) throw new Error('nothing offered')
    await takeCard(nb, slug, { ...offer, front: '两个好处？' })
    expect((await offersOf()).cards.map(({ renewal }) => renewal)).toEqual([null, null])
  })

  it('is known again when what names it was reworded, and told to be gone when it is', async () => {
    await take('definition')
    await rewrite('蒸馏：', '知识蒸馏：')
    const [card] = (await offersOf()).cards
    expect(card).toMatchObject({ gone: false, renewal: { front: '读 ViT · 知识蒸馏' } })
    expect((await offersOf()).offers.map(({ kind }) => kind)).not.toContain('definition')
    await rewrite('知识蒸馏：小模型跟着大模型的输出学。', '')
    expect((await offersOf()).cards[0]).toMatchObject({ gone: true, renewal: null })
  })

  it('goes to the trash and comes back, by undo or by itself', async () => {
    const { id } = await take('list')
    const thrown = await trashCard(nb, id)
    if (!thrown.ok || thrown.change === null) throw new Error('not thrown away')
    expect((await listCards(nb)).total).toBe(0)
    expect((await listCards(nb, { state: 'trash' })).items.map((card) => card.id)).toEqual([id])
    expect(await showCards(nb, [id], clock)).toEqual([])
    expect(await editCard(nb, id, { front: 'x' })).toEqual({ ok: false, reason: 'missing' })
    expect(await undoChange(nb, thrown.change)).toMatchObject({ ok: true })
    await trashCard(nb, id)
    await restoreCard(nb, id)
    expect((await listCards(nb)).total).toBe(1)
  })

  it('stays when its note goes to the trash, and leads nowhere then', async () => {
    const { id } = await take('list')
    await trashNote(nb, slug)
    expect(await readCard(nb, id)).toMatchObject({ id, note: null })
  })

  it('is listed by words, kind, note and whether it is due', async () => {
    const { id } = await take('list')
    await addCard(nb, cardInput.parse({ front: 'Adam', back: '一种优化器' }))
    const fronts = async (filter: Parameters<typeof listCards>[1]) =>
      (await listCards(nb, filter)).items.map(({ front }) => front)
    expect(await fronts({ q: 'adam' })).toEqual(['Adam'])
    expect(await fronts({ q: 'vit' })).toEqual(['读 ViT · 优点 (2)'])
    expect(await fronts({ kind: 'list' })).toEqual(['读 ViT · 优点 (2)'])
    expect(await fronts({ note: slug })).toEqual(['读 ViT · 优点 (2)'])
    expect(await fronts({ limit: 1, page: 2 })).toEqual(['读 ViT · 优点 (2)'])
    await answerCard(nb, { card: id, rating: 4 })
    expect(await fronts({ state: 'new' })).toEqual(['Adam'])
    expect(await fronts({ state: 'due' })).toEqual([])
    clock = new Date('2023-01-01T00:00:00Z')
    expect(await fronts({ state: 'due' })).toEqual(['读 ViT · 优点 (2)'])
    await suspendCard(nb, id, true)
    expect(await fronts({ state: 'due' })).toEqual([])
    expect(await fronts({ state: 'suspended' })).toEqual(['读 ViT · 优点 (2)'])
  })

  it.each([
    [{ front: '', back: 'x' }, 'The front is empty.'],
    [{ front: 'x', back: ' ' }, 'The back is empty.'],
    [{ kind: 'cloze', front: 'nothing hidden' }, 'A cloze hides something between {{ and }}.'],
    [{ front: 'x'.repeat(20_001), back: 'x' }, 'A side has at most 20000 characters.'],
  ])('that cannot be asked is refused: %j', (card, message) => {
    expect(cardInput.safeParse(card).error?.issues.map((issue) => issue.message)).toContain(message)
  })
})

describe('a shown card', () => {
  it('has both sides set in the order asked, with what would be recalled', async () => {
    const formula = await take('formula')
    const cloze = await takeCloze(nb, slug, { words: '小模型' })
    if (!cloze.ok) throw new Error('no cloze')
    await answerCard(nb, { card: formula.id, rating: 3 })
    const later = new Date('2022-06-27T02:00:00Z')
    const shown = await showCards(nb, [cloze.ids[0] as number, formula.id, 999], later)
    expect(shown.map(({ id }) => id)).toEqual([cloze.ids[0], formula.id])
    const [one, other] = shown
    expect(one?.frontHtml).toContain('蒸馏：<span class="cloze">[…]</span>跟着')
    expect(one?.backHtml).toContain('<mark class="cloze">小模型</mark>')
    expect(one?.recall).toBeNull()
    expect(other?.frontHtml).toContain('katex')
    expect(other?.recall).toBe(recallAt(other?.schedule as never, later))
    expect(other?.recall).toBeLessThan(1)
  })

  it('is safe whatever was written on it', async () => {
    const front = '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>'
    const made = await addCard(nb, cardInput.parse({ front, back: '\\(\\notACommand{' }))
    if (!made.ok) throw new Error('not made')
    const [shown] = await showCards(nb, [made.id], clock)
    expect(shown?.frontHtml).not.toMatch(/<script|javascript:|<img/i)
    expect(shown?.backHtml).toContain('notACommand')
    const signs = await addCard(nb, cardInput.parse({ front: 'a\ue0f1b', back: 'c\ue0f0*d*' }))
    const [plain] = await showCards(nb, [signs.ok ? signs.id : 0], clock)
    expect([plain?.frontHtml, plain?.backHtml].join()).not.toContain('cloze')
  })

  it('that hides the name of a picture or of a link stays in its tag', async () => {
    const front =
      '![{{ onerror=alert(1) x=}}](https://example.org/a.png) [a](https://example.org/{{b}} "{{c}}") {{d}}'
    const made = await addCard(nb, cardInput.parse({ kind: 'cloze', front }))
    const [shown] = await showCards(nb, [made.ok ? made.id : 0], clock)
    for (const html of [shown?.frontHtml, shown?.backHtml]) {
      expect(html).not.toMatch(/<[^<>]*<|[\ue0f0-\ue0f2]/)
      expect(html).toMatch(/class="cloze">(?:\[…\]|d)</)
      expect(html).not.toMatch(/<\w+[^<>]*\sonerror=/)
    }
  })

  it('that was taken from words that are not there is none', async () => {
    expect(await takeCloze(nb, slug, { words: '不在这里' })).toEqual({ ok: false, reason: 'gone' })
    expect(await takeCloze(nb, slug, { words: '优点' })).toEqual({ ok: false, reason: 'bare' })
  })

  it('that hides the same words is one card however often it is asked for', async () => {
    const first = await takeCloze(nb, slug, { words: '输出', before: '跟着大模型的' })
    const second = await takeCloze(nb, slug, { words: '输出' })
    expect(second).toMatchObject({ ok: true, made: 0, ids: first.ok ? first.ids : [] })
    await rewrite('小模型跟着大模型的输出学', '小小的模型跟着大模型的输出学')
    expect((await offersOf()).cards[0]?.renewal?.front).toBe('蒸馏：小小的模型跟着大模型的{{输出}}学。')
  })
})

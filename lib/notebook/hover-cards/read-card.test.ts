import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardText } from '../../domain/hover-card'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput, trashNote } from '../save-note'
import { workOnTopics } from '../topic-work/topic-work'
import { readCard } from './read-card'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

describe('the card beside a link', () => {
  it('tells of a topic what its page begins with, and its words in the other language', async () => {
    await createNote(nb, noteInput.parse({ title: 'A', body: 'CLIP 与 CLIP', topics: ['CLIP'] }))
    await nb.db.prisma.termPair.create({
      data: {
        chinese: '对比图文',
        english: 'CLIP',
        normalizedChinese: '对比图文',
        normalizedEnglish: 'clip',
        createdAt: nb.now(),
      },
    })
    expect(await readCard(nb, { topic: 'clip' })).toMatchObject({
      kind: 'topic',
      title: 'CLIP',
      topicKind: 'model',
      notes: 1,
      mentions: 2,
      terms: [{ chinese: '对比图文', english: 'CLIP' }],
    })
    await workOnTopics(nb, { do: 'edit', slug: 'clip', description: '一句话。' })
    expect(await readCard(nb, { topic: 'clip' })).toMatchObject({ text: '一句话。' })
    await nb.db.prisma.topic.updateMany({ where: { slug: 'clip' }, data: { pinnedText: '钉住的一句。' } })
    expect(await readCard(nb, { topic: 'clip' })).toMatchObject({ text: '钉住的一句。' })
  })

  it('tells of a note its day, topics and beginning, and nothing once it is thrown away', async () => {
    const { slug } = await createNote(
      nb,
      noteInput.parse({ title: 'A', body: '讲 ViT', loggedAt: '2022-06-17T10:00:00+08:00' }),
    )
    const card = { kind: 'note', title: 'A', day: '2022-06-17', topics: ['ViT'], text: '讲 ViT' }
    expect(await readCard(nb, { note: slug })).toMatchObject(card)
    await trashNote(nb, slug)
    expect(await readCard(nb, { note: slug })).toBeNull()
  })

  it('names the authors of a paper as they write themselves', async () => {
    const authors = [{ family: 'Doe', given: 'Jo' }, { family: '王', given: '小明' }, { literal: 'A Group' }]
    await nb.db.prisma.paper.create({
      data: { key: 'doe2020', authors: JSON.stringify(authors), year: 2020, createdAt: nb.now() },
    })
    expect(await readCard(nb, { paper: 'doe2020' })).toMatchObject({
      title: 'doe2020',
      authors: ['Jo Doe', '王小明', 'A Group'],
      year: 2020,
      notes: 0,
    })
    expect(await readCard(nb, { paper: 'nobody' })).toBeNull()
  })
})

describe('its text', () => {
  it('is one line, cut between words and never through a character', () => {
    expect(cardText(' a\n\n b ')).toBe('a b')
    expect(cardText('  ')).toBeNull()
    expect(cardText('😀'.repeat(400))?.isWellFormed()).toBe(true)
  })
})

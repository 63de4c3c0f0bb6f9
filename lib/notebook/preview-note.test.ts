import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { previewNote } from './preview-note'
import { readNote } from './read-note'
import { createNote } from './save-note'
import { writtenDay } from './written-day'

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  await createNote(nb, { title: 'DETR 笔记', body: 'see ViT', topics: ['CLIP', 'ViT'] })
})
afterAll(() => nb.close())

describe('a preview', () => {
  it('is the page that saving makes, and stores nothing', async () => {
    const text = {
      title: 'Preview',
      body: '# 题\nCLIP [[DETR 笔记]] [[2022-06-20-detr]] [[ViT|see]] [[nothing]]\n\n$x^2$ and $$\\frac$$\n\n| a | b |\n|--|--|\n| 1 | $y$ |',
    }
    const { html, outline, formulas, findings } = await previewNote(nb, text)
    expect(await nb.db.prisma.note.count()).toBe(1)
    const { slug } = await createNote(nb, text)
    const rendered = (await readNote(nb, slug))?.rendered
    expect({ html, outline, formulas, findings }).toEqual({
      html: rendered?.html,
      outline: rendered?.outline,
      formulas: rendered?.formulas,
      findings: rendered?.findings,
    })
    expect(formulas).toHaveLength(3)
  })

  it('of a text without a title is one too', async () => {
    expect((await previewNote(nb, { title: '', body: 'a **b**' })).html).toContain('<strong>b</strong>')
  })
})

describe('a day that is written', () => {
  it('is counted from today, where the notebook is', () => {
    const late = { ...nb, now: () => new Date('2022-06-19T23:30:00Z') }
    expect(writtenDay(late, '昨天')).toEqual({ day: '2022-06-19', loggedAt: '2022-06-19T00:00:00+08:00' })
    expect(writtenDay(late, 'some day')).toBeNull()
  })
})

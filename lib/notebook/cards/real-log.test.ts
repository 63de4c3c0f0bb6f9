import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readCardOffers } from './card-offers'
import { setSides } from './set-sides'
import { takeCards } from './take-cards'

/** The log is its writer's and no part of the repository: name its file here to have cards drawn from it. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('cards drawn from the real log', () => {
  let nb: Notebook
  let slugs: { slug: string; title: string }[]
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    slugs = await nb.db.prisma.note.findMany({ select: { slug: true, title: true } })
  }, 60_000)
  afterAll(() => nb.close())

  const offersOf = async (title: RegExp) => {
    const note = slugs.find((one) => title.test(one.title))
    return (await readCardOffers(nb, note?.slug ?? ''))?.offers ?? []
  }

  it('are the lists of DETR as written, each with its count', async () => {
    const lists = (await offersOf(/^DETR/)).filter(({ kind }) => kind === 'list')
    expect(lists.map(({ front }) => front.split(' · ').at(-1))).toEqual([
      '贡献 (4)',
      '优点 (4)',
      '缺点 (3)',
      '流程 (5)',
      'trick (5)',
    ])
  })

  it('are every Incorrect line with its correction, and every row of the two tables', async () => {
    const corrections = (await offersOf(/^Brittman/)).filter(({ kind }) => kind === 'correction')
    expect(corrections.filter(({ find }) => find.startsWith('Incorrect'))).toHaveLength(7)
    expect(corrections.filter(({ find }) => find.includes('|'))).toHaveLength(14)
    expect(corrections).toHaveLength(21)
  })

  it('are the formula of ViT and the parts it names', async () => {
    const offers = await offersOf(/Vision Transformer \(ViT\)/)
    expect(offers.filter(({ kind }) => kind === 'formula').map(({ key }) => key)).toEqual(['formula:N'])
    const terms = offers.filter(({ kind }) => kind === 'definition').map(({ front }) => front)
    expect(terms.map((front) => front.split(' · ').at(-1))).toEqual(
      expect.arrayContaining(['图像块嵌入', '可学习的嵌入', '位置嵌入', '微调']),
    )
  })

  it('are set without a fault, and taken each once', async () => {
    let made = 0
    for (const { slug } of slugs) {
      const offers = (await readCardOffers(nb, slug))?.offers ?? []
      for (const { frontHtml, backHtml } of await setSides(nb, offers)) {
        expect(frontHtml).not.toBe('')
        expect(frontHtml + backHtml).not.toMatch(/katex-error|[\ue0f0-\ue0f2]/)
      }
      if (offers.length === 0) continue
      const result = await takeCards(
        nb,
        slug,
        offers.map(({ key }) => key),
      )
      made += result.ok ? result.made : 0
      expect((await readCardOffers(nb, slug))?.offers).toEqual([])
    }
    expect(made).toBeGreaterThanOrEqual(75)
  }, 60_000)
})

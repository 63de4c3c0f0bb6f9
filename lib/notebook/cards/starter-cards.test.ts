import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardDraft, CardKind } from '../../domain/cards/card'
import { hiddenWords } from '../../domain/cards/cloze'
import { locateInBody } from '../../domain/cards/locate-words'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { loadStarter } from '../starter'
import { readCardOffers } from './card-offers'
import { setSides } from './set-sides'

let nb: Notebook
const drawn = new Map<string, CardDraft[]>()
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  await loadStarter(nb, 'content')
  for (const { slug } of await nb.db.prisma.note.findMany({ select: { slug: true } })) {
    drawn.set(slug, (await readCardOffers(nb, slug))?.offers ?? [])
  }
}, 60_000)
afterAll(() => nb.close())

const frontsOf = (slug: string, kind: CardKind) =>
  (drawn.get(slug) ?? []).filter((draft) => draft.kind === kind).map(({ front }) => front)

describe('the notebook that comes with the program offers', () => {
  it('the lists of DETR and the equation of its matching', () => {
    const lists = ['贡献 (4)', '优点 (4)', '缺点 (3)', '流程 (5)', 'Trick (5)'].map(
      (name) => `DETR · ${name}`,
    )
    expect(lists).toEqual(expect.arrayContaining(frontsOf('2022-06-16-detr', 'list')))
    expect(frontsOf('2022-06-16-detr', 'list').length).toBeGreaterThanOrEqual(3)
    expect(frontsOf('2022-06-16-detr', 'formula').join()).toContain('\\hat{\\sigma} = \\;?')
  })

  it('each row of the tables of bad English, right way and wrong way', () => {
    const corrections = frontsOf('2022-06-13-english-writing', 'correction')
    expect(corrections).toHaveLength(15)
    expect(corrections).toEqual(
      expect.arrayContaining(['✗ research work', '✗ fifteen thermocouple', '✗ by this way']),
    )
  })

  it('what StarGAN v2 calls a domain and a style', () => {
    const terms = frontsOf('2022-06-18-stargan-v2', 'definition')
    expect(terms).toEqual(expect.arrayContaining(['StarGAN v2 · domain', 'StarGAN v2 · style']))
  })

  it('nothing that cannot be set, and only words that the note has', async () => {
    for (const [slug, drafts] of drawn) {
      const { body } = await nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })
      const sides = await setSides(nb, drafts)
      drafts.forEach((draft, at) => {
        expect(sides[at]?.frontHtml, draft.front).toBeTruthy()
        expect(`${sides[at]?.frontHtml}${sides[at]?.backHtml}`).not.toMatch(/katex-error|[\ue0f0-\ue0f2]/)
        expect(locateInBody(body, draft.find), `${slug}: ${draft.find}`).not.toBeNull()
        if (draft.kind === 'cloze') expect(hiddenWords(draft.front)).not.toBe('')
      })
    }
  })
})

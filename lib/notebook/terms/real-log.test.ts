import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { searchNotes } from '../search-notes'
import { listSuggestions } from '../suggestions/list-suggestions'
import { listTerms } from './read-terms'
import { listTermOffers } from './term-offers'
import { addTerm } from './term-work'

/** The log is its writer's and no part of the repository: name its file here to have terms mined from it. */
const file = env.DAYBOOK_REAL_LOG

/** Held against the log by hand: the text itself says that the two are one. */
const RIGHT = [
  '归纳偏置 = inductive biases',
  '词嵌入 = Word Embeddings',
  '样式码 = style code',
  '自适应实例归一化 = AdaIN',
  '图像块序列 = sequences of image patches',
  '平移等效性和局部性 = translation equivariance and locality',
  '文本编码器 = Text Encoder',
  '图像编码器 = Image Encoder',
  '角色偏差程度 = character error rate',
  '梅尔倒谱系数 = MCC',
  '梅尔频谱 = melspec',
  '手写汉字识别 = HCCR',
  '超轻量图像分类方案 = Practical Ultra Light Classification',
  '超轻量图像分类方案 = PULC',
  '生成器 = Generator',
  '判别器 = Discriminator',
  '映射网络 = Mapping network',
  '隐藏特征 = latent code',
]
/** The log does set these side by side, but one is narrower than the other. */
const DOUBTFUL = ['无标签训练数据 = Unlabeled General Image', '动物面孔数据集 = AFHQ']

describe.runIf(file)('terms of the real log', () => {
  let nb: Notebook
  let offers: string[] = []

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    const { items } = await listTermOffers(nb, 100)
    offers = items.map(({ chinese, english }) => `${chinese} = ${english}`)
  }, 60_000)
  afterAll(() => nb.close())

  it('are offered as checked by hand, 18 of 20 right, and none is taken', async () => {
    expect(offers.toSorted()).toEqual([...RIGHT, ...DOUBTFUL].sort())
    expect((await listTerms(nb, { limit: 10 })).total).toBe(0)
  })

  it('once confirmed find the other side', async () => {
    await addTerm(nb, { chinese: '随机噪声', english: 'Gaussian noise' })
    await addTerm(nb, { chinese: '判别器', english: 'Discriminator' })
    const found = async (q: string) => (await searchNotes(nb, q, { limit: 20 })).hits
    const exact = (await found('判别器')).map(({ slug }) => slug)
    const hits = await found('discriminators')
    expect(hits.filter(({ tier }) => tier === 'alias').length).toBeGreaterThan(0)
    for (const { slug, reason, tier } of hits)
      if (tier === 'alias') expect([exact.includes(slug), reason]).toEqual([true, 'alias 判别器'])
  })

  it('and its names: StarGAN-VC and versions are nobody’s other name', async () => {
    const { items } = await listSuggestions(nb, { each: 100 })
    const spellings = items.flatMap((offer) =>
      offer.kind === 'spelling' ? [`${offer.name} → ${offer.topic.name}`] : [],
    )
    expect(spellings).toEqual(['动物面孔数据集 → AFHQ', 'VAG → Vision-aided GAN'])
    const names = items.flatMap((offer) => (offer.kind === 'new-topic' ? [offer.name] : []))
    expect(names).toEqual(expect.arrayContaining(['CASIA', 'Blake Lemoine', 'BIG-bench Lite']))
    const merged = items.filter(({ kind }) => kind === 'same-model')
    expect(merged).toEqual([])
  })
})

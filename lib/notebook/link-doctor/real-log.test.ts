import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listLinkCases } from './read-links'

/** The log is its writer's and no part of the repository: name its file here to have its links examined. */
const file = env.DAYBOOK_REAL_LOG

/** Found by hand, reading the log: every link that something is to be said of, and no other. */
const BY_HAND = [
  'truncated https://github.com/yunjey/starg',
  'closed https://paperswithcode.com/paper/layoutxlm-multimodal-pre-training-for',
  'closed https://paperswithcode.com/paper/screen2words-automatic-mobile-ui',
  'closed https://paperswithcode.com/paper/vatt-transformers-for-multimodal-self',
  'unattached file: Brittman',
  ...['eHSIVK3OfT89Bm5OqF93zA', 'OWSZGjVnkz7j0KGLzFuq5g', '_1rIPSe3ce1eMlb0rj1_WA'],
  ...['DWu9W3w43TYHWQRj-MI-NA', '54T71lKL2Jwth_RAjFt70A', 'j7Lia_8UTbKUcGk2eHY5GQ'],
  ...['FWT7vUSqXlohWro7CQLmWw', 'X9hMVCFfvaytgITKhAz9EA', 'rp3_GSkKZ8iSwjfZP4P2-w'],
  ...['I4UvFszN9rXfPMDpiqwaWA', 'zZ30hnrheOKGLxFZXT8wIA'],
  ...['63230738', '263554045', '521151393', '351413580', '367111046', '339257152', '44563641'].map(
    (id) => `blocks https://zhuanlan.zhihu.com/p/${id}`,
  ),
  'blocks https://blog.csdn.net/qq_39478403/article/details/118704747',
  'blocks https://blog.csdn.net/lph188/article/details/102731309',
  'blocks https://blog.csdn.net/weixin_43624538/article/details/88528170',
  'blocks https://www.bilibili.com/video/BV1gU4y1X7KK',
  'insecure http://www.nlpr.ia.ac.cn/databases/handwriting/Touching_Characters_Databases.html',
].map((line) => (line.includes(' ') ? line : `blocks https://mp.weixin.qq.com/s/${line}`))

describe.runIf(file)('the links of the real log', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  it('are told of as a reader would', async () => {
    const { items } = await listLinkCases(nb, { size: 1000 })
    const told = items.map(({ code, url }) =>
      url.startsWith('file:') ? `${code} file: ${/Brittman/.exec(url)?.[0]}` : `${code} ${url}`,
    )
    expect(told.sort()).toEqual([...BY_HAND].sort())
  })

  it('offer the whole name of the repository that was cut, from the topic of its note', async () => {
    const { items } = await listLinkCases(nb, { code: 'truncated' })
    expect(items.map(({ suggestions, notes }) => [suggestions, notes.length])).toEqual([
      [[{ url: 'https://github.com/yunjey/StarGAN', why: 'topic', corrects: true }], 1],
    ])
  })

  it('name the papers of pages that are no more', async () => {
    const { items } = await listLinkCases(nb, { code: 'closed' })
    expect(items.map(({ suggestions }) => suggestions[0]?.url)).toEqual([
      'https://arxiv.org/abs/2104.08836',
      'https://arxiv.org/abs/2108.03353',
      'https://arxiv.org/abs/2104.11178',
    ])
  })
})

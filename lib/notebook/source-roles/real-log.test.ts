import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceRole } from '../../domain/source'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listSources } from '../read-sources'
import { listTopics, readTopic } from '../read-topics'
import { searchNotes } from '../search-notes'

/** The log is its writer's and no part of the repository: name its file here to have the rules judged over it. */
const file = env.DAYBOOK_REAL_LOG

/** Each source by a part of its address, checked by hand; lib/domain/source-role-in-note.test.ts has them in full. */
const ROLES: Record<Exclude<SourceRole, 'project' | 'other'>, string> = {
  paper: 'paper/layoutxlm paper/screen2words abs/2108.03353 paper/vatt abs/2010.11929',
  code: 'dalle-mini vision-aided-gan paddleclas openai/clip stargan-v2 yunjey/starg',
  explainer:
    '10kn.com 1rIPSe3ce1eMlb0rj1 63230738 263554045 FWT7vUSqXlohWro7CQLmWw 118704747 521151393 102731309 88528170 351413580 367111046 339257152 44563641',
  news: 'eHSIVK3OfT89Bm5OqF93zA OWSZGjVnkz7j0KGLzFuq5g DWu9W3w43TYHWQRj 54T71lKL2Jwth j7Lia_8UTbKUcGk2eHY5GQ X9hMVCFfvaytgITKhAz9EA rp3_GSkKZ8iSwjfZP4P2 I4UvFszN9rXfPMDpiqwaWA zZ30hnrheOKGLxFZXT8wIA',
  video: 'BV1gU4y1X7KK',
  dataset: 'nlpr.ia.ac.cn',
  local: 'file:',
}

describe.runIf(file)('over the real log', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  it('every one of the 36 sources has its right role', async () => {
    const { items } = await listSources(nb, { page: 1 })
    const expected = Object.entries(ROLES).flatMap(([role, parts]) =>
      parts.split(' ').map((part) => ({ role, part })),
    )
    expect([items.length, expected.length]).toEqual([36, 36])
    const wrong = items.filter(
      ({ url, role }) =>
        expected.find(({ part }) => url.toLowerCase().includes(part.toLowerCase()))?.role !== role,
    )
    expect(wrong.map(({ url, role }) => `${role} ${url}`)).toEqual([])
  })

  it('search finds notes by these roles', async () => {
    const { hits } = await searchNotes(nb, 'role:dataset', { limit: 10 })
    expect(hits.map(({ title }) => title)).toEqual(['CASIA手写数据集'])
  })

  it('DETR is second-hand with no source at all; ViT, CLIP and StarGAN are not', async () => {
    const why = async (slug: string) => (await readTopic(nb, slug))?.secondHand
    expect(await why('detr')).toEqual({ why: 'no-source', through: [] })
    expect(await why('vit')).toBeNull()
    const names = (await listTopics(nb, { only: 'second-hand' })).map(({ name }) => name)
    expect(names).toContain('Swin Transformer')
    expect(names.filter((name) => /^(ViT|CLIP|StarGAN|StarGAN v2|VATT|Screen2Words)$/.test(name))).toEqual([])
    const { hits } = await searchNotes(nb, 'is:second-hand', { limit: 50 })
    expect(hits.some(({ title }) => title.startsWith('DETR'))).toBe(true)
    expect(hits.some(({ title }) => title.includes('(ViT)'))).toBe(false)
  })
})

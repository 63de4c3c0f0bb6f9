import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { notedBefore } from './noted-before'
import { listPapers, readPaper } from './read-papers'

/** The log is its writer's and no part of the repository: name its file here to have papers tried on it. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('papers of the real log', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  it('has one paper for each number that its links name', async () => {
    const { items } = await listPapers(nb, { page: 1 })
    expect(items.map(({ key }) => key).sort()).toEqual([
      'arxiv:2010.11929',
      'arxiv:2108.03353',
      'pwc:layoutxlm-multimodal-pre-training-for',
      'pwc:screen2words-automatic-mobile-ui',
      'pwc:vatt-transformers-for-multimodal-self',
    ])
  })

  it.each([
    'https://arxiv.org/abs/2010.11929',
    'https://arxiv.org/pdf/2010.11929v2.pdf',
    'https://arxiv.org/html/2010.11929v1',
    'https://ar5iv.labs.arxiv.org/html/2010.11929',
    'https://www.alphaxiv.org/abs/2010.11929v2',
    'https://huggingface.co/papers/2010.11929',
    'arXiv:2010.11929',
  ])('says that %s was noted on 2022-06-17', async (form) => {
    expect((await notedBefore(nb, form))?.notes.map(({ day }) => day)).toEqual(['2022-06-17'])
    expect((await readPaper(nb, form))?.key).toBe('arxiv:2010.11929')
  })
})

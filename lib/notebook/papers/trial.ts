import { afterEach, beforeEach, expect } from 'vitest'
import { readBibtex } from '../../formats/bibtex/read-bibtex'
import { undoChange } from '../changes'
import { noteInput } from '../note-input'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote } from '../save-note'
import { workOnPapers } from './work-on-papers'

/** The notebook of the test that runs. */
export let nb: Notebook

/** Gives each test of a file an empty notebook. */
export function openForEachTest(): void {
  beforeEach(async () => {
    nb = await openTemporaryNotebook()
  })
  afterEach(() => nb.close())
}

export const write = (title: string, body: string, urls: string[] = []) =>
  createNote(
    nb,
    noteInput.parse({ title, body, loggedAt: '2022-06-17T10:00:00+08:00', sources: urls }),
    'api',
  )

export const VIT = '2010.11929'
export const FORMS = [
  'https://arxiv.org/abs/2010.11929',
  'https://arxiv.org/abs/2010.11929v1',
  'http://arxiv.org/abs/2010.11929v2?context=cs.CV',
  'https://arxiv.org/pdf/2010.11929',
  'https://arxiv.org/pdf/2010.11929v2.pdf',
  'https://arxiv.org/html/2010.11929v2',
  'https://export.arxiv.org/abs/2010.11929',
  'https://www.arxiv.org/abs/2010.11929',
  'https://ar5iv.org/abs/2010.11929',
  'https://ar5iv.labs.arxiv.org/html/2010.11929',
  'https://www.alphaxiv.org/abs/2010.11929',
  'https://alphaxiv.org/overview/2010.11929v2',
  'https://huggingface.co/papers/2010.11929',
  'https://doi.org/10.48550/arXiv.2010.11929',
  'arXiv:2010.11929v2',
  '2010.11929',
]

/** All rows of the tables that work on papers touches. */
export async function picture() {
  const { prisma } = nb.db
  return JSON.stringify([
    await prisma.paper.findMany({ orderBy: { id: 'asc' } }),
    await prisma.paperIdentifier.findMany({ orderBy: [{ scheme: 'asc' }, { value: 'asc' }] }),
    await prisma.source.findMany({ orderBy: { id: 'asc' } }),
    await prisma.suggestionAnswer.findMany(),
    await prisma.noteText.findMany({ orderBy: { noteId: 'asc' } }),
  ])
}

export async function done(work: Parameters<typeof workOnPapers>[1]) {
  const result = await workOnPapers(nb, work)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result
}

export async function takesBack(work: Parameters<typeof workOnPapers>[1]) {
  const before = await picture()
  const { change } = await done(work)
  expect(await picture()).not.toBe(before)
  expect(await undoChange(nb, change)).toMatchObject({ ok: true })
  expect(await picture()).toBe(before)
}

export const takeAll = async (text: string, replace = false) =>
  done({ do: 'bibtex', entries: readBibtex(text).entries.map((entry) => ({ ...entry, replace })) })

export const SWIN = `@inproceedings{liu2021swin,
  title = {{Swin} Transformer: Hierarchical Vision Transformer},
  author = {Liu, Ze and 王小明},
  booktitle = {ICCV},
  year = {2021},
  doi = {10.1109/iccv48922.2021.00986},
}
`

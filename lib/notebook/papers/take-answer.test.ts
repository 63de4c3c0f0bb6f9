import { expect, it } from 'vitest'
import { arxivFeed } from '../../outgoing/services/recorded'
import { openStub } from '../../outgoing/stub'
import { undoChange } from '../changes'
import { askServices } from '../outgoing/ask-services'
import { allowAsking } from '../outgoing/permission'
import { readPaper } from './read-papers'
import { takeAnswer } from './take-answer'
import { done, nb, openForEachTest, VIT, write } from './trial'

openForEachTest()

const KEY = `arxiv:${VIT}`

/** One press of the button, answered as arXiv would. */
async function ask(): Promise<void> {
  const stub = await openStub((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/atom+xml; charset=utf-8' }).end(arxivFeed({}))
  })
  await allowAsking(nb, true)
  await askServices(nb, { scheme: 'arxiv', value: VIT }, { outgoing: stub.outgoing })
  await stub.close()
  await allowAsking(nb, false)
}

async function take(replace: string[], key = KEY): Promise<number> {
  const result = await takeAnswer(nb, key, KEY, replace)
  if (!result?.ok || result.change === null) throw new Error(JSON.stringify(result))
  return result.change
}

it('takes nothing over that nobody answered', async () => {
  await write('ViT', 'a first reading', [`https://arxiv.org/abs/${VIT}`])
  expect(await takeAnswer(nb, KEY, KEY, [])).toBeNull()
  expect((await readPaper(nb, KEY))?.title).toBeNull()
})

it('fills in what a paper lacks from a kept answer, without asking again, and takes it back', async () => {
  await write('ViT', 'a first reading', [`https://arxiv.org/abs/${VIT}`])
  await ask()
  const change = await take([])
  const paper = await readPaper(nb, KEY)
  expect(paper).toMatchObject({ year: 2020, title: expect.stringContaining('16x16 Words') })
  expect(paper?.authors[0]).toEqual({ family: 'Dosovitskiy', given: 'Alexey' })
  await undoChange(nb, change)
  expect((await readPaper(nb, KEY))?.title).toBeNull()
})

it('leaves what the writer put there, but for the fields the writer ticked', async () => {
  await write('ViT', 'a first reading', [`https://arxiv.org/abs/${VIT}`])
  await ask()
  const paper = await readPaper(nb, KEY)
  if (!paper) throw new Error('no paper')
  const facts = { ...paper.facts, title: 'My own title', year: 2021 }
  const { key } = await done({ do: 'edit', key: KEY, facts })
  await take(['year'], key)
  expect(await readPaper(nb, KEY)).toMatchObject({ title: 'My own title', year: 2020 })
})

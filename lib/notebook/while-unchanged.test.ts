import { afterEach, expect, it } from 'vitest'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { createNote, noteInput } from './save-note'
import { whileUnchanged } from './while-unchanged'

let nb: Notebook
afterEach(() => nb.close())

it('works once for each key until something is saved, and again after a failure', async () => {
  nb = await openTemporaryNotebook()
  let works = 0
  const count = whileUnchanged(async (_, key: string) => {
    works += 1
    if (key === 'bad' && works < 4) throw new Error('not yet')
    return `${key} ${works}`
  })
  expect(await Promise.all([count(nb, 'a'), count(nb, 'a')])).toEqual(['a 1', 'a 1'])
  expect(await count(nb, 'b')).toBe('b 2')
  await expect(count(nb, 'bad')).rejects.toThrow('not yet')
  expect(await count(nb, 'bad')).toBe('bad 4')
  await createNote(nb, noteInput.parse({ title: 'x', body: 'y' }))
  expect(await count(nb, 'a')).toBe('a 5')
})

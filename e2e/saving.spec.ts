import { expect, expectAllRendered, writingTest as test } from './daybook'

/** A red picture, 2 by 1. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4z8AARAAI/gH/xp559wAAAABJRU5ErkJggg==',
  'base64',
)

type Sent = { method: string; body: string | Buffer }

function callsOf({ address, token }: { address: string; token: string }) {
  const headers = { authorization: `Bearer ${token}` }
  return async (path: string, { method, body }: Sent) => {
    const sent = typeof body === 'string' ? body : new Uint8Array(body)
    const answer = await fetch(`${address}/api/v1/${path}`, { method, body: sent, headers })
    return { status: answer.status, value: await answer.json() }
  }
}

const note = (value: object) => JSON.stringify(value)

test('a picture that was added is shown in its note, and nothing else is taken for one', async ({
  page,
  daybook,
}) => {
  const call = callsOf(daybook)
  const added = await call('attachments?name=red.png', { method: 'POST', body: PNG })
  expect(added).toMatchObject({ status: 201, value: { mediaType: 'image/png', width: 2, height: 1 } })
  const text = note({ title: 'With a picture', body: `![红](${added.value.url})` })
  const { value } = await call('notes', { method: 'POST', body: text })
  await expectAllRendered(daybook)

  await page.goto(`/notes/${value.slug}`)
  const picture = page.getByRole('main').getByRole('img', { name: '红' })
  await expect(picture).toBeVisible()
  await expect(picture).toHaveJSProperty('naturalWidth', 2)

  const file = await fetch(`${daybook.address}${added.value.url}`)
  expect(file.headers.get('content-type')).toBe('image/png')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG)

  const script = await call('attachments?name=x.png', { method: 'POST', body: '<svg onload="alert(1)"/>' })
  expect([script.status, script.value.detail]).toEqual([415, expect.stringMatching(/^SVG files can run/)])
  const large = await call('attachments', { method: 'POST', body: Buffer.alloc(30 * 2 ** 20) })
  expect([large.status, large.value.detail]).toEqual([413, expect.stringMatching(/at most 25 MB/)])
  expect((await fetch(`${daybook.address}/attachments/..%2Fdaybook.db`)).status).toBe(404)
})

test('edits of one note by two are put together, or both kept when they overlap', async ({ daybook }) => {
  const call = callsOf(daybook)
  const { value } = await call('notes', {
    method: 'POST',
    body: note({ title: 'Shared', body: 'one\ntwo\nthree' }),
  })
  const save = (body: string, more: object = {}) =>
    call(`notes/${value.slug}`, {
      method: 'PUT',
      body: note({ title: 'Shared', body, baseRevision: 1, ...more }),
    })
  expect((await save('ONE\ntwo\nthree')).value).toMatchObject({ revision: 2, merged: null })
  const merged = { status: 200, value: { revision: 3, merged: { body: 'ONE\ntwo\nTHREE' } } }
  expect(await save('one\ntwo\nTHREE', { saveKey: 'sent-twice' })).toMatchObject(merged)
  expect(await save('one\ntwo\nTHREE', { saveKey: 'sent-twice' })).toMatchObject(merged)
  const conflict = await save('eins\ntwo\nthree')
  expect(conflict).toMatchObject({
    status: 409,
    value: { yours: { body: 'eins\ntwo\nthree' }, theirs: { body: 'ONE\ntwo\nTHREE', revision: 3 } },
  })
  const { items } = await (await fetch(`${daybook.address}/api/v1/notes/${value.slug}/revisions`)).json()
  expect(items).toHaveLength(3)
})

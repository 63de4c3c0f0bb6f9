import { expect, expectAllRendered, commandTest as test } from './daybook'
import { type Daybook, daybook, type RunningDaybook, startDaybook } from './program'

const NOTES = 400

test.describe('a power cut', () => {
  test('right after a save loses nothing', async ({ folder }) => {
    let running = await startDaybook(folder, 'none')
    const saved: string[] = []
    for (const title of ['First', 'Second']) {
      const answer = await post(running, 'notes', {
        title,
        body: `${title} body`,
        loggedAt: '2023-03-06T10:00:00+08:00',
      })
      await running.kill()
      expect(answer?.status).toBe(201)
      saved.push(title)
      running = await startDaybook(folder, 'none')
      const { items } = await (await fetch(`${running.address}/api/v1/notes`)).json()
      expect(items.map((item: { title: string }) => item.title).sort()).toEqual([...saved].sort())
    }
    await expectHealthy(running, saved.length)
    await running.stop()
  })

  test('while an import is being stored leaves all of it or none', async ({ folder }) => {
    test.slow()
    let running = await startDaybook(folder, 'none')
    let notes = 0
    const begun = Date.now()
    expect((await post(running, 'import', logOf('measured')))?.status).toBe(200)
    const takes = Date.now() - begun
    notes += NOTES
    for (const part of [0.15, 0.5, 0.85]) {
      const importing = post(running, 'import', logOf(`cut at ${part}`))
      // The only clock in these tests: the cut must fall at different moments of the same work.
      await new Promise((resolve) => setTimeout(resolve, takes * part))
      await running.kill()
      const answered = (await importing)?.status === 200
      running = await startDaybook(folder, 'none')
      const now = await notesOf(running)
      expect(answered ? [notes + NOTES] : [notes, notes + NOTES]).toContain(now)
      notes = now
    }
    expect((await post(running, 'import', logOf('measured')))?.status).toBe(200)
    await expectHealthy(running, notes)
    await running.stop()
  })

  test('two programs never share a data directory', async ({ folder }) => {
    const running = await startDaybook(folder, 'none')
    await expect(startDaybook(folder, 'none')).rejects.toThrow(/already|in use/i)
    expect(await notesOf(running)).toBe(0)
    await running.stop()
  })
})

function logOf(name: string): string {
  const note = (_: unknown, index: number) =>
    `Note ${index} of ${name}\nhttps://example.com/${encodeURIComponent(name)}/${index}\n${'一行想法 one thought '.repeat(20)}\n`
  return `2023-3-6 9:05\n${Array.from({ length: NOTES }, note).join('')}`
}

/** Null when the program ended before it answered. */
async function post(running: RunningDaybook, path: string, body: object | string): Promise<Response | null> {
  const text = typeof body === 'string'
  const headers = {
    authorization: `Bearer ${running.token}`,
    'content-type': text ? 'text/plain' : 'application/json',
  }
  const request = { method: 'POST', headers, body: text ? body : JSON.stringify(body) }
  return fetch(`${running.address}/api/v1/${path}`, request).catch(() => null)
}

async function notesOf({ address }: Daybook): Promise<number> {
  return (await (await fetch(`${address}/api/v1/health`)).json()).notes
}

async function expectHealthy(running: Daybook, notes: number): Promise<void> {
  await expectAllRendered(running)
  expect(await notesOf(running)).toBe(notes)
  const { status, out } = await daybook(running.dataDirectory, 'doctor', '--json')
  expect(JSON.parse(out)).toMatchObject({ findings: [], counts: { notes } })
  expect(status).toBe(0)
}

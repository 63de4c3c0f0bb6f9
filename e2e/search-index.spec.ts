import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, commandTest as test } from './daybook'
import { type Daybook, daybook, startDaybook } from './program'

/** So many names that the index is worth a file, and a process of its own to make it. */
const NOTES = 2500

test.describe('the index of names', () => {
  test('is made behind a large import, kept, and made anew when its file is damaged', async ({ folder }) => {
    test.slow()
    const file = join(folder, 'search', 'names')
    let running = await startDaybook(folder, 'none')
    const answer = await fetch(`${running.address}/api/v1/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.token}`, 'content-type': 'text/plain' },
      body: logOf(NOTES),
    })
    expect(answer.status).toBe(200)
    await expect.poll(() => firstTitle(running, 'Papr 1234')).toBe('Paper 1234 二分图')
    await expect.poll(() => existsSync(file)).toBe(true)
    await running.stop()

    const bytes = readFileSync(file)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255
    writeFileSync(file, bytes)
    running = await startDaybook(folder, 'none')
    await expect.poll(() => firstTitle(running, 'Papr 1234')).toBe('Paper 1234 二分图')
    expect(running.said()).toMatch(/search index was damaged .*made anew/)
    await running.stop()

    const { status } = await daybook(folder, 'doctor', '--json')
    expect(status).toBe(0)
  })

  test('knows an edit at the next search, whichever program made it', async ({ folder }) => {
    const running = await startDaybook(folder, 'none')
    writeFileSync(join(folder, 'log.txt'), '2023-3-6 9:05\nZyxwtron 论文精读\n一行想法\n')
    expect(await firstTitle(running, 'Zyxwtorn')).toBeUndefined()
    expect((await daybook(folder, 'import', join(folder, 'log.txt'))).status).toBe(0)
    expect(await firstTitle(running, 'Zyxwtorn')).toBe('Zyxwtron 论文精读')
    await running.stop()
  })
})

function logOf(notes: number): string {
  const note = (_: unknown, index: number) =>
    `Paper ${index} 二分图\nhttps://example.com/${index}\none thought\n`
  return `2023-3-6 9:05\n${Array.from({ length: notes }, note).join('')}`
}

async function firstTitle({ address }: Daybook, query: string): Promise<string | undefined> {
  const answer = await fetch(`${address}/api/v1/search?q=${encodeURIComponent(query)}`)
  const { hits } = (await answer.json()) as { hits: { title: string }[] }
  return hits[0]?.title
}

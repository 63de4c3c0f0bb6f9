import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer, type RendererOptions } from './renderer'

const bundler = new URL('../../bin/bundle-worker.mjs', import.meta.url).href
let folder = ''
let workerFile = ''
const open: Renderer[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-render-'))
  const { bundleWorker } = (await import(bundler)) as { bundleWorker(folder: string): Promise<void> }
  await bundleWorker(folder)
  workerFile = join(folder, 'render-worker.mjs')
})
afterEach(() => Promise.all(open.splice(0).map((renderer) => renderer.close())))
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(options: Partial<RendererOptions> = {}): Renderer {
  const renderer = createRenderer({ workerFile, ...options })
  open.push(renderer)
  return renderer
}

const note = (body: string) => ({ title: '题', body, topics: [], links: {} })
const codesOf = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code)

/** A worker of three lines in the place of ours, to see what happens when it misbehaves. */
async function fakeWorker(name: string, onMessage: string): Promise<string> {
  const file = join(folder, `${name}.mjs`)
  const code = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', (task) => { ${onMessage} })
parentPort.postMessage('ready')`
  await writeFile(file, code)
  return file
}

describe('a good note', () => {
  it('comes back as the note rendered in the worker', async () => {
    const topics = [{ slug: 'detr', spellings: ['DETR'] }]
    const renderer = start()
    for (const body of ['DETR \\(x\\)', 'DETR 再']) {
      expect((await renderer.render({ title: '题', body, topics, links: {} })).html).toContain('/topics/detr')
    }
    expect((await renderer.render({ ...note('DETR'), topics: [] })).html).not.toContain('/topics/')
  })

  it('waits its turn', async () => {
    const renderer = start({ size: 2 })
    const bodies = Array.from({ length: 40 }, (_, index) => `第${index}篇`)
    const notes = await Promise.all(bodies.map((body) => renderer.render(note(body))))
    expect(notes.map(({ plainText }) => plainText)).toEqual(bodies)
  })
})

describe('a note that would stop the server', () => {
  const nested = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth % 400)}- x`).join('\n')
  it.each([
    ['delimiter runs', '*a_'.repeat(20_000)],
    ['1,000 nested lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['nested lists under the size limit', nested],
    ['nested quotations', `${'> '.repeat(5000)}x`],
    ['a formula of 100,000 terms', `$$${'x+'.repeat(100_000)}x$$`],
    ['10,000 formulas', '$x$ '.repeat(10_000)],
    ['3,000 different formulas', Array.from({ length: 3000 }, (_, index) => `$x_{${index}}$`).join(' ')],
    ['5,000 braces', `$${'{'.repeat(5000)}x${'}'.repeat(5000)}$`],
    ['4,900 braces', `$${'{'.repeat(4900)}x${'}'.repeat(4900)}$`],
    ['8,000 bullets in a line', '* '.repeat(8000)],
    ['8,000 bullets and a word', `${'* '.repeat(8000)}x`],
    ['unclosed openers', '\\('.repeat(100_000)],
    ['unclosed links', '[['.repeat(100_000)],
    [
      'a table of 20,000 columns',
      `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|b'.repeat(20_000)}|`,
    ],
  ])('%s: answered in time, the main thread free, the next note fine', async (_, body) => {
    const renderer = start()
    await renderer.render(note('warm'))
    const lag = watchLag()
    const started = performance.now()
    const { html, plainText } = await renderer.render(note(body))
    const took = performance.now() - started
    expect(took).toBeLessThan(3000)
    expect(html.length + plainText.length).toBeGreaterThan(0)
    expect((await renderer.render(note('好 $x^2$'))).formulas).toHaveLength(1)
    expect(lag()).toBeLessThan(1000)
  })

  it('is shown as its own text, escaped, every line kept, and says why', async () => {
    const body = `<b>一</b>\n${'*a_'.repeat(20_000)}`
    const rendered = await start({ timeoutMs: 200 }).render(note(body))
    expect(rendered.html).toMatch(/^<div class="plain">&lt;b&gt;一&lt;\/b&gt;\n\*a_/)
    expect(rendered.plainText).toBe(body)
    expect(rendered.findings).toMatchObject([{ code: 'render-limit', params: { limit: 'time' } }])
  })

  it('goes straight to plain text above 512 kB', async () => {
    const missing = start({ workerFile: '/nowhere.mjs' })
    const rendered = await missing.render(note('字'.repeat(180_000)))
    expect(rendered.findings).toMatchObject([{ code: 'render-limit', params: { limit: 'size' } }])
  })

  it('is stopped when it eats the memory, and the next one works', async () => {
    const file = await fakeWorker(
      'hungry',
      `const held = []; if (task.body === 'eat') for (;;) held.push(new Array(1e5).fill(task))
       parentPort.postMessage({ id: task.id, note: { findings: [], body: task.body } })`,
    )
    const renderer = start({ workerFile: file, heapMb: 32, timeoutMs: 15_000 })
    expect(await renderer.render(note('eat'))).toMatchObject({ findings: [{ params: { limit: 'memory' } }] })
    expect(codesOf(await renderer.render(note('fine')))).toEqual([])
  })
})

describe('a worker that fails', () => {
  it('throws, ends or reports a problem: plain text each time', async () => {
    for (const act of [
      'throw new Error("x")',
      'process.exit(0)',
      'parentPort.postMessage({ id: task.id, problem: "x" })',
    ]) {
      const renderer = start({ workerFile: await fakeWorker('broken', act) })
      for (const body of ['一', '二']) {
        expect(await renderer.render(note(body))).toMatchObject({
          plainText: body,
          findings: [{ code: 'render-limit', params: { limit: 'failure' } }],
        })
      }
      await renderer.close()
    }
  })

  it('is missing: one clear sentence', async () => {
    await expect(start({ workerFile: join(folder, 'gone.mjs') }).render(note('x'))).rejects.toThrow(
      /render worker is missing .*npm run build/,
    )
  })

  it('cannot start: says so and can be asked again', async () => {
    const file = join(folder, 'no-start.mjs')
    await writeFile(file, 'throw new Error("broken on purpose")')
    const renderer = start({ workerFile: file })
    await expect(renderer.render(note('x'))).rejects.toThrow('The render worker did not start.')
    await expect(renderer.render(note('x'))).rejects.toThrow('The render worker did not start.')
  })
})

describe('rest and end', () => {
  it('lets an idle worker go and starts another when needed', async () => {
    const file = await fakeWorker(
      'counting',
      `parentPort.postMessage({ id: task.id, note: { findings: [], plainText: String(globalThis.n = (globalThis.n ?? 0) + 1) } })`,
    )
    const renderer = start({ workerFile: file, idleMs: 50 })
    expect((await renderer.render(note('x'))).plainText).toBe('1')
    expect((await renderer.render(note('x'))).plainText).toBe('2')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await renderer.render(note('x'))).plainText).toBe('1')
  })

  it('never passes a note off as plain text because it was closed meanwhile', async () => {
    const renderer = start({ timeoutMs: 20_000 })
    await renderer.render(note('warm'))
    const answers = Promise.allSettled(
      [note('*a_'.repeat(20_000)), note('二')].map((one) => renderer.render(one)),
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await renderer.close()
    for (const answer of await answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { message: 'The renderer is closed.' } })
    }
  })

  it('takes nothing more once closed', async () => {
    const renderer = start()
    await renderer.close()
    await expect(renderer.render(note('x'))).rejects.toThrow('The renderer is closed.')
  })
})

/** The longest the main thread was kept from answering, in ms. */
function watchLag(): () => number {
  let last = performance.now()
  let worst = 0
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last - 10)
    last = now
  }, 10)
  return () => {
    clearInterval(timer)
    return worst
  }
}

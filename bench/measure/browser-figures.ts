import { type Browser, type CDPSession, chromium } from 'playwright'
import type { Figures } from '../rows'
import { median } from './numbers'

type Visit = { bytes: number; script: number; requests: number; formulas: number }

const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/** What a first visit to each page costs in a real browser with nothing cached; medians over the pages. */
export async function measureInBrowser(executablePath: string, urls: string[]): Promise<Figures> {
  const browser = await chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false })
  try {
    await visit(browser, urls[0] as string)
    const visits: Visit[] = []
    for (const url of urls) visits.push(await visit(browser, url))
    const middle = (key: keyof Visit) => median(visits.map((figures) => figures[key]))
    return {
      bytes: middle('bytes'),
      script: middle('script'),
      requests: middle('requests'),
      formulas: middle('formulas'),
    }
  } finally {
    await browser.close()
  }
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const received = await countBytes(await context.newCDPSession(page))
    await page.addInitScript(() => {
      document.fonts.addEventListener('loadingdone', () => performance.mark('fonts'))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    // Formulas are ready when they are painted and the last of their fonts is there.
    const readyMs = await page.evaluate(() => {
      const moments = ['first-contentful-paint', 'fonts'].flatMap((name) =>
        performance.getEntriesByName(name),
      )
      return Math.max(...moments.map(({ startTime }) => startTime))
    })
    const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0) / 1000
    const all = [...received.values()]
    return {
      bytes: sum(all.map(({ bytes }) => bytes)),
      script: sum(all.filter(({ type }) => type === 'Script').map(({ bytes }) => bytes)),
      requests: all.length,
      formulas: readyMs,
    }
  } finally {
    await context.close()
  }
}

/** Bytes as they came over the wire, headers included, by request. */
async function countBytes(session: CDPSession): Promise<Map<string, { type: string; bytes: number }>> {
  const received = new Map<string, { type: string; bytes: number }>()
  session.on('Network.responseReceived', ({ requestId, type }) => received.set(requestId, { type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = received.get(requestId)
    if (entry) entry.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return received
}

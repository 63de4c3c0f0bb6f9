import type { Figures } from '../rows'
import { createClient, sendForJson } from './client'
import { type ListedNote, notePath } from './daybook'
import { median, quantile } from './numbers'
import { measurePages, timePages } from './page-figures'
import { processorMs } from './process-figures'
import type { Server } from './server'

const ASKED_EACH = 20
const SEARCH_ROUNDS = 4
/** What people ask, in equal parts. */
const SEARCHES = {
  name: ['detr', 'Swin Transformer', 'linear', 'DETR 匹配', 'stargan', 'res'],
  typo: ['dert', 'tranformer', 'swin tranformer', 'attetion', 'resent', 'ablaton'],
  'two characters': ['窗口', '模型', '训练', '显存', '收敛', '图像'],
  pinyin: ['erfentu', 'eft', 'zhuyili', 'moxing', 'shouxiehanzi', 'duibixuexi'],
  phrase: [
    '"hard negative"',
    '"learning rate"',
    '"self attention"',
    '"二分图"',
    '\\times',
    '"swin transformer"',
  ],
  operator: [
    'topic:detr',
    'has:math 窗口',
    'before:2012 detr',
    'role:code swin',
    '-gan swin',
    'detr OR swin',
  ],
  'nothing found': [
    '没有这样的词',
    'zzqqxx',
    '"no such phrase"',
    'xylophone qwertz',
    '與訓練籠',
    'topic:nothing zzz',
  ],
}
const QUERIES = Object.values(SEARCHES).flat()

/**
 * Note pages in full, then those that nobody has asked for yet (a server may keep what it made), and how long the
 * other pages of the notebook take one by one.
 */
export async function measureReading(
  server: Server,
  notes: ListedNote[],
  unseen: ListedNote[],
): Promise<Figures> {
  const seen = await measurePages(
    server,
    notes.map(({ slug }) => notePath(slug)),
  )
  const days = notes.slice(0, ASKED_EACH).map(({ day }) => day)
  const topics = await topicSlugs(server)
  const others: [keyof Figures, string[]][] = [
    ['logPage', ['/']],
    ['dayPage', days.map((day) => `/days/${day}`)],
    ['monthPage', days.map((day) => `/months/${day.slice(0, 7)}`)],
    ['topicPage', topics.map((slug) => `/topics/${encodeURIComponent(slug)}`)],
    ['topicsPage', ['/topics']],
    ['sourcesPage', ['/sources']],
    ['searchPage', QUERIES.map((query) => `/search?q=${encodeURIComponent(query)}`)],
  ]
  const figures: Figures = {
    pagesPerSecond: seen.perSecond,
    pageMedian: seen.medianMs,
    pageP95: seen.p95Ms,
    pageProcessor: seen.processorMs,
  }
  Object.assign(figures, await measureFirstViews(server, unseen))
  for (const [key, paths] of others) figures[key] = await medianOf(server, paths)
  return figures
}

async function measureFirstViews({ origin, pid }: Server, unseen: ListedNote[]): Promise<Figures> {
  const before = processorMs(pid)
  const times = await timePages(
    origin,
    unseen.map(({ slug }) => notePath(slug)),
  )
  const after = processorMs(pid)
  const processor = before === null || after === null ? null : (after - before) / times.length
  return { firstView: median(times), firstViewProcessor: processor }
}

export async function measureSearch({ origin }: Server): Promise<Figures> {
  const paths = QUERIES.map((query) => `/api/v1/search?limit=20&q=${encodeURIComponent(query)}`)
  const [first, ...unseen] = await timePages(origin, paths)
  const times = await timePages(origin, Array.from({ length: SEARCH_ROUNDS }, () => paths).flat())
  return {
    searchFirst: first ?? null,
    searchUnseen: median(unseen),
    search: median(times),
    searchP95: quantile(times, 0.95),
  }
}

async function medianOf({ origin }: Server, paths: string[]): Promise<number> {
  const turns = Array.from({ length: ASKED_EACH }, (_, index) => paths[index % paths.length] as string)
  await timePages(origin, turns.slice(0, 3))
  return median(await timePages(origin, turns))
}

async function topicSlugs({ origin }: Server): Promise<string[]> {
  const client = createClient(origin)
  const { items } = await sendForJson<{ items: { slug: string }[] }>(client, '/api/v1/topics')
  client.close()
  return items.slice(0, ASKED_EACH).map(({ slug }) => slug)
}

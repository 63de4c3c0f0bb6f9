import { describe, expect, it } from 'vitest'
import { examineLinks } from './examine'
import type { DoctorLink, LinkCheck } from './link-finding'
import { outcomeOf, type Reply } from './outcome'

const link = (id: number, canonicalUrl: string, more: Partial<DoctorLink> = {}): DoctorLink => ({
  id,
  canonicalUrl,
  host: canonicalUrl.startsWith('file:') ? '' : new URL(canonicalUrl).hostname.replace(/^www\./, ''),
  spellings: [canonicalUrl],
  snapshots: 0,
  notes: 1,
  day: '2022-06-13',
  check: null,
  ...more,
})

const examine = (
  links: DoctorLink[],
  { topics = {}, papers = {} }: { topics?: Record<number, string[]>; papers?: Record<number, string[]> } = {},
) => examineLinks({ links, topicsOf: (id) => topics[id] ?? [], papersBeside: (id) => papers[id] ?? [] })

/** What is found of one link, as `code: suggestion, suggestion`. */
const told = (...input: Parameters<typeof examine>) =>
  examine(...input).map(({ sourceId, code, suggestions }) =>
    `${sourceId} ${code}: ${suggestions.map(({ url }) => url).join(', ')}`.trimEnd(),
  )

describe('links that stop too early', () => {
  it('a repository whose owner has one that goes on in the same word', () => {
    const links = [
      link(1, 'https://github.com/someone/noteb'),
      link(2, 'https://github.com/Someone/notebook'),
    ]
    expect(told(links)).toEqual(['1 truncated: https://github.com/someone/notebook'])
  })

  it('a repository that a topic of its note goes on with', () => {
    const links = [link(1, 'https://github.com/someone/StarG')]
    expect(examine(links, { topics: { 1: ['StarGAN', 'GAN'] } })).toEqual([
      {
        code: 'truncated',
        sourceId: 1,
        site: null,
        suggestions: [{ url: 'https://github.com/someone/StarGAN', why: 'topic', corrects: true }],
      },
    ])
  })

  it.each([
    ['has a name of its own', 'https://github.com/someone/CLIP', ['CLIP', 'CLIPPER']],
    ['is a word that longer names begin with', 'https://github.com/someone/swin', ['Swin-Transformer']],
    ['has nothing in common with the topics', 'https://github.com/someone/tool', ['DETR']],
    ['is only an owner', 'https://github.com/someone', ['someone-else']],
    ['is known under other marks', 'https://github.com/someone/swin-t', ['SwinT', 'SwinTransformer']],
  ])('not one that %s', (_what, url, topics) =>
    expect(told([link(1, url)], { topics: { 1: topics } })).toEqual([]),
  )

  it('a version of the same name beside it is no completion', () => {
    const links = [
      link(1, 'https://github.com/someone/notes'),
      link(2, 'https://github.com/someone/notes-v2'),
    ]
    expect(told(links)).toEqual([])
  })

  it('says that nothing tells what a name of one letter or one with dots was', () => {
    expect(told([link(1, 'https://github.com/someone/s')])).toEqual(['1 truncated:'])
    expect(told([link(1, 'https://github.com/someone/some...')])).toEqual(['1 truncated:'])
    expect(told([link(1, 'https://example.org/a-long-na%E2%80%A6')])).toEqual(['1 truncated:'])
  })

  it('half an arXiv number, completed where the notebook knows the whole', () => {
    expect(
      told([link(1, 'https://arxiv.org/abs/2010.119'), link(2, 'https://arxiv.org/abs/2010.11929')]),
    ).toEqual(['1 truncated: https://arxiv.org/abs/2010.11929'])
    expect(told([link(1, 'https://arxiv.org/abs/2010.')])).toEqual(['1 truncated:'])
    expect(told([link(1, 'https://arxiv.org/list/cs.CV/recent')])).toEqual([])
  })
})

describe('sites that are no more', () => {
  it('names the paper where it knows the page by heart, and the archive of that day', () => {
    const url = 'https://paperswithcode.com/paper/screen2words-automatic-mobile-ui'
    const [finding] = examine([link(1, url, { day: '2022-06-13' })])
    expect(finding).toMatchObject({ code: 'closed', site: 'paperswithcode' })
    expect(finding?.suggestions).toEqual([
      { url: 'https://arxiv.org/abs/2108.03353', why: 'same-work', corrects: true },
      { url: 'https://huggingface.co/papers/2108.03353', why: 'successor', corrects: false },
      { url: `https://web.archive.org/web/20220613/${url}`, why: 'archive', corrects: false },
    ])
  })

  it('searches for the words of other pages, and names the papers that stand beside them', () => {
    const [finding] = examine([link(1, 'https://paperswithcode.com/paper/keeping-notebooks-for-1')], {
      papers: { 1: ['https://arxiv.org/abs/2101.00001'] },
    })
    expect(finding?.suggestions.map(({ url, why }) => `${why} ${url}`)).toEqual([
      'search https://arxiv.org/search/?query=keeping+notebooks+for&searchtype=all',
      'same-note https://arxiv.org/abs/2101.00001',
      'archive https://web.archive.org/web/20220613/https://paperswithcode.com/paper/keeping-notebooks-for-1',
    ])
  })

  it('does not name a paper beside it twice', () => {
    const links = [link(1, 'https://paperswithcode.com/paper/screen2words-automatic-mobile-ui')]
    const [finding] = examine(links, { papers: { 1: ['https://arxiv.org/abs/2108.03353'] } })
    expect(finding?.suggestions.filter(({ url }) => url.includes('arxiv.org'))).toHaveLength(1)
  })

  it('leaves what is still there alone', () => {
    expect(told([link(1, 'https://code.google.com/archive/p/notes')])).toEqual([])
    expect(told([link(1, 'https://code.google.com/p/notes')])).toEqual([
      '1 closed: https://code.google.com/archive/p/notes, https://web.archive.org/web/20220613/https://code.google.com/p/notes',
    ])
  })
})

describe('copies', () => {
  it('a file on a disk that was never attached', () => {
    const local = 'file:///C:/Saved/A%20page.html'
    expect(told([link(1, local)])).toEqual(['1 unattached:'])
    expect(told([link(1, local, { snapshots: 1 })])).toEqual([])
  })

  it.each([
    'https://mp.weixin.qq.com/s/abc',
    'https://zhuanlan.zhihu.com/p/1',
    'https://blog.csdn.net/a/b',
    'https://bilibili.com/video/BV1',
  ])('%s lets no server in: to be saved from a browser, until it is', (url) => {
    expect(told([link(1, url)])).toEqual(['1 blocks:'])
    expect(told([link(1, url, { snapshots: 1 })])).toEqual([])
  })

  it('not a site whose name only ends alike', () =>
    expect(told([link(1, 'https://notzhihu.com/p/1')])).toEqual([]))
})

describe('spellings', () => {
  it('offers https', () =>
    expect(told([link(1, 'http://example.org/a?b=c')])).toEqual(['1 insecure: https://example.org/a?b=c']))

  it('one page under two addresses: the secure one, then the one cited most', () => {
    const links = [
      link(1, 'http://example.org/page'),
      link(2, 'https://www.example.org/page'),
      link(3, 'https://m.example.org/page?ref=home', { notes: 9 }),
      link(4, 'https://example.org/page?id=2'),
    ]
    expect(told(links)).toEqual([
      '1 twin: https://m.example.org/page?ref=home',
      '2 twin: https://m.example.org/page?ref=home',
    ])
  })

  it('a spelling with what only says where the reader came from', () => {
    const url = 'https://example.org/page?id=1'
    const spellings = [url, 'https://example.org/page?utm_source=mail&id=1&fbclid=x']
    expect(told([link(1, url, { spellings })])).toEqual(['1 tracking: https://example.org/page?id=1'])
    expect(told([link(1, url, { spellings: [url, 'https://example.org/page?id=1#part'] })])).toEqual([])
  })
})

describe('what a check found', () => {
  const checked = (outcome: LinkCheck['outcome'], location: string | null = null): Partial<DoctorLink> => ({
    check: { checkedAt: '2022-06-20T00:00:00Z', outcome, status: 200, location },
  })

  it('is told where something can be done about it', () => {
    const url = 'https://example.org/page'
    expect(told([link(1, url, checked('gone'))])).toEqual([
      `1 gone: https://web.archive.org/web/20220613/${url}`,
    ])
    expect(told([link(1, url, checked('moved', 'https://example.net/page'))])).toEqual([
      '1 moved: https://example.net/page',
    ])
    for (const outcome of ['ok', 'blocked', 'unreachable', 'refused'] as const)
      expect(told([link(1, url, checked(outcome))])).toEqual([])
  })

  const url = 'https://example.org/page'
  const there: Reply = { ok: true, status: 200, hops: [], lasting: false }
  it.each<[string, Reply, LinkCheck['outcome'], string | null]>([
    ['an answer', there, 'ok', null],
    [
      'a move for good',
      { ...there, hops: ['https://example.net/page'], lasting: true },
      'moved',
      'https://example.net/page',
    ],
    ['a passing detour', { ...there, hops: ['https://example.net/page'] }, 'ok', 'https://example.net/page'],
    ['a slash more', { ...there, hops: ['https://www.example.org/page/'], lasting: true }, 'ok', null],
    ['the front page instead', { ...there, hops: ['https://example.org/'] }, 'gone', 'https://example.org/'],
    ['not found', { ...there, status: 404 }, 'gone', null],
    ['gone', { ...there, status: 410 }, 'gone', null],
    ['forbidden', { ...there, status: 403 }, 'blocked', null],
    ['too many', { ...there, status: 429 }, 'blocked', null],
    ['a login page', { ...there, hops: ['https://example.org/signin?next=page'] }, 'blocked', null],
    ['an error', { ...there, status: 502 }, 'unreachable', null],
    ['silence', { ok: false, code: 'slow' }, 'unreachable', null],
    ['a private address', { ok: false, code: 'private' }, 'refused', null],
  ])('%s', (_what, reply, outcome, location) =>
    expect(outcomeOf(url, reply)).toMatchObject({ outcome, location }),
  )
})

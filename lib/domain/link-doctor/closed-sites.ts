import type { LinkSuggestion } from './link-finding'

type ClosedSite = {
  /** Key of the messages `links.sites`, which say what it was and when it closed. */
  site: string
  host: RegExp
  /** Only these paths of the host are closed; all of it unless said. */
  path?: RegExp
  places(url: URL): LinkSuggestion[]
}

/** Papers With Code named its pages by the first words of a title; these are read often enough to be known by heart. */
const KNOWN_PAPERS: Record<string, string> = {
  'layoutxlm-multimodal-pre-training-for': '2104.08836',
  'screen2words-automatic-mobile-ui': '2108.03353',
  'vatt-transformers-for-multimodal-self': '2104.11178',
  'attention-is-all-you-need': '1706.03762',
  'an-image-is-worth-16x16-words-transformers-1': '2010.11929',
  'swin-transformer-hierarchical-vision': '2103.14030',
  'swin-transformer-v2-scaling-up-capacity-and': '2111.09883',
  'end-to-end-object-detection-with-transformers': '2005.12872',
  'learning-transferable-visual-models-from': '2103.00020',
  'deep-residual-learning-for-image-recognition': '1512.03385',
  'bert-pre-training-of-deep-bidirectional': '1810.04805',
  'masked-autoencoders-are-scalable-vision': '2111.06377',
  'stargan-unified-generative-adversarial': '1711.09020',
  'stargan-v2-diverse-image-synthesis-for': '1912.01865',
}

const SITES: ClosedSite[] = [
  {
    site: 'paperswithcode',
    host: /(^|\.)paperswithcode\.com$/,
    places(url) {
      const slug = /^\/paper\/([\w.-]+)/.exec(url.pathname)?.[1]?.toLowerCase()
      const arxiv = slug ? KNOWN_PAPERS[slug] : undefined
      if (arxiv)
        return [
          { url: `https://arxiv.org/abs/${arxiv}`, why: 'same-work', corrects: true },
          { url: `https://huggingface.co/papers/${arxiv}`, why: 'successor', corrects: false },
        ]
      if (!slug) return [{ url: 'https://huggingface.co/papers/trending', why: 'successor', corrects: false }]
      const query = new URLSearchParams({
        query: slug.replace(/-\d$/, '').replaceAll('-', ' '),
        searchtype: 'all',
      })
      return [{ url: `https://arxiv.org/search/?${query}`, why: 'search', corrects: false }]
    },
  },
  {
    site: 'googlecode',
    host: /^code\.google\.com$/,
    path: /^\/p\//,
    places: ({ pathname }) => [
      {
        url: `https://code.google.com/archive${/^\/p\/[^/]+/.exec(pathname)?.[0] ?? ''}`,
        why: 'successor',
        corrects: true,
      },
    ],
  },
  { site: 'codeplex', host: /(^|\.)codeplex\.com$/, places: () => [] },
  { site: 'gitorious', host: /(^|\.)gitorious\.org$/, places: () => [] },
  { site: 'googleplus', host: /^plus\.google\.com$/, places: () => [] },
  {
    site: 'arxivvanity',
    host: /^arxiv-vanity\.com$/,
    places: ({ pathname }) => {
      const id = /^\/papers\/(.+?)\/?$/.exec(pathname)?.[1]
      return id ? [{ url: `https://ar5iv.labs.arxiv.org/html/${id}`, why: 'successor', corrects: true }] : []
    },
  },
]

type Address = { canonicalUrl: string; host: string }

/** A site that is no more, with the places where the page may be found; null for every other address. */
export function closedSiteOf({
  canonicalUrl,
  host,
}: Address): { site: string; places: LinkSuggestion[] } | null {
  // Most hosts are none of these: only then is the address taken apart.
  const sites = SITES.filter((site) => site.host.test(host))
  if (sites.length === 0) return null
  const url = new URL(canonicalUrl)
  const found = sites.find((site) => site.path?.test(url.pathname) ?? true)
  return found ? { site: found.site, places: found.places(url) } : null
}

/** The page as it was about that day, where the Internet Archive has it. */
export function archivedAt(canonicalUrl: string, day: string): LinkSuggestion {
  const url = `https://web.archive.org/web/${day.replaceAll('-', '')}/${canonicalUrl}`
  return { url, why: 'archive', corrects: false }
}

/** Sites that answer a program with a riddle, a login page or nothing at all; a browser of the reader's is let in. */
const BLOCKING =
  /(^|\.)(weixin\.qq\.com|zhihu\.com|csdn\.net|bilibili\.com|weibo\.com|xiaohongshu\.com|douyin\.com)$/

export function blocksServers(host: string): boolean {
  return BLOCKING.test(host)
}

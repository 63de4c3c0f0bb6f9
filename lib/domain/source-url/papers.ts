import type { PaperIdentifier } from '../source'
import { decoded } from './cleaned-url'
import type { Family, Recognised } from './recognised'

const NEW_ARXIV = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`
const OLD_ARXIV = String.raw`[a-z-]+(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`
const ARXIV_ID = `(${NEW_ARXIV}|${OLD_ARXIV})`

const ARXIV_PLACES: [host: RegExp, path: RegExp][] = [
  [/^((export|cn|browse)\.)?arxiv\.org$/, arxivPath('\\/(?:abs|pdf|html|ps|format|src|e-print|list|tb)\\/')],
  [/^(ar5iv\.org|ar5iv\.labs\.arxiv\.org)$/, arxivPath('\\/(?:abs\\/|html\\/|pdf\\/)?')],
  [/^alphaxiv\.org$/, arxivPath('(?:\\/[a-z]{2})?\\/(?:abs|pdf|html|overview|resources|review)\\/')],
  [/^(huggingface\.co|hf\.co|hf-mirror\.com)$/, arxivPath('\\/papers\\/')],
  [/^arxiv-vanity\.com$/, arxivPath('\\/papers\\/')],
  [/^papers\.cool$/, arxivPath('\\/arxiv\\/')],
]

function arxivPath(prefix: string): RegExp {
  return new RegExp(`^${prefix}${ARXIV_ID}(?:v\\d+)?(?:\\.pdf)?\\/?$`, 'i')
}

/** Reads `arXiv:2010.11929v2`, `2010.11929`, `doi:10.…` and `10.…/…` where no URL is given at all. */
export function findBareIdentifier(text: string): Recognised | null {
  const arxiv = new RegExp(`^(?:arxiv\\s*:\\s*)?${ARXIV_ID}(?:v\\d+)?$`, 'i').exec(text)
  if (arxiv?.[1]) return arxivPaper(arxiv[1])
  const doi = /^(?:doi\s*:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)
  return doi?.[1] ? doiPaper(doi[1]) : null
}

export const arxivFamily: Family = (url, host) => {
  for (const [hosts, path] of ARXIV_PLACES) {
    const id = hosts.test(host) ? path.exec(url.pathname)?.[1] : null
    if (id) return arxivPaper(id)
  }
  return null
}

function arxivPaper(id: string): Recognised {
  const value = id.toLowerCase()
  return paper({ scheme: 'arxiv', value }, `https://arxiv.org/abs/${value}`, `arXiv ${value}`)
}

/** A publisher's page names its DOI in the path; the DOI is then the one address of the work. */
const DOI_PLACES: [host: RegExp, path: RegExp][] = [
  [/^(dx\.)?doi\.org$/, /^\/(10\.\d{4,9}\/.+)$/],
  [/^dl\.acm\.org$/, /^\/doi\/(?:(?:abs|pdf|full|epdf|fullHtml)\/)?(10\.\d{4,9}\/.+)$/],
  [/^link\.springer\.com$/, /^\/(?:article|chapter|book|content\/pdf)\/(10\.\d{4,9}\/.+?)(?:\.pdf)?$/],
  [/^onlinelibrary\.wiley\.com$/, /^\/doi\/(?:(?:abs|pdf|full|epdf)\/)?(10\.\d{4,9}\/.+)$/],
]

export const doiFamily: Family = (url, host) => {
  for (const [hosts, path] of DOI_PLACES) {
    const doi = hosts.test(host) ? path.exec(decoded(url.pathname))?.[1] : null
    if (doi) return doiPaper(doi)
  }
  return null
}

function doiPaper(written: string): Recognised | null {
  const value = written.replace(/[/\s.]+$/, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const segments = value.split('/')
  if (segments.length < 2 || segments.some((part) => /^\.{0,2}$/.test(part)) || !value.isWellFormed())
    return null
  const arxiv = new RegExp(`^10\\.48550/arxiv\\.${ARXIV_ID}(?:v\\d+)?$`).exec(value)?.[1]
  if (arxiv) return arxivPaper(arxiv)
  const path = segments.map(encodeURIComponent).join('/')
  return paper({ scheme: 'doi', value }, `https://doi.org/${path}`, `DOI ${value}`)
}

export const openReviewFamily: Family = (url, host) => {
  if (host !== 'openreview.net' || !/^\/(forum|pdf|attachment)\/?$/.test(url.pathname)) return null
  const id = url.searchParams.get('id')
  if (!id || !/^[\w-]+$/.test(id)) return null
  return paper(
    { scheme: 'openreview', value: id },
    `https://openreview.net/forum?id=${id}`,
    `OpenReview ${id}`,
  )
}

const ACL_ID = /([A-Za-z]\d{2}-\d{4,5}|\d{4}\.[\w-]+\.\d+)(?:v\d+)?(?:\.(?:pdf|bib|xml|endf))?\/?$/

export const aclFamily: Family = (url, host) => {
  const ours =
    (host === 'aclanthology.org' && /^\/[^/]+\/?$/.test(url.pathname)) ||
    (host === 'aclweb.org' && url.pathname.startsWith('/anthology/')) ||
    (host === 'aclanthology.info' && url.pathname.startsWith('/papers/'))
  const id = ours ? ACL_ID.exec(url.pathname)?.[1] : null
  if (!id) return null
  // Old identifiers begin with a capital (P19-1001), new ones are lower case (2020.acl-main.1).
  const value = /^[A-Za-z]/.test(id) ? id.toUpperCase() : id.toLowerCase()
  return paper({ scheme: 'acl', value }, `https://aclanthology.org/${value}`, `ACL ${value}`)
}

export const cvfFamily: Family = (url, host) => {
  if (host !== 'openaccess.thecvf.com') return null
  const match = /^(\/content[\w/-]*)\/(?:html|papers)\/([\w.-]+)_paper\.(?:html|pdf)$/.exec(url.pathname)
  if (!match) return null
  const value = match[2] ?? ''
  return paper(
    { scheme: 'cvf', value },
    `https://openaccess.thecvf.com${match[1]}/html/${value}_paper.html`,
    `CVF ${value.replaceAll('_', ' ')}`,
  )
}

export const papersWithCodeFamily: Family = (url, host) => {
  if (host !== 'paperswithcode.com') return null
  const slug = /^\/paper\/([\w.-]+)/.exec(url.pathname)?.[1]?.toLowerCase()
  if (!slug) return null
  return paper(
    { scheme: 'pwc', value: slug },
    `https://paperswithcode.com/paper/${slug}`,
    `Papers with Code ${slug}`,
  )
}

function paper(identifier: PaperIdentifier, canonicalUrl: string, label: string): Recognised {
  return { canonicalUrl, label, role: 'paper', paper: identifier }
}

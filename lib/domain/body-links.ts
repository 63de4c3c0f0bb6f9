import { maskCode } from './code-mask'
import type { TextRange } from './finding'
import type { SourceDraft } from './source'
import { roleFromLead } from './source-role'
import { roleInNote } from './source-role-in-note'
import { parseSourceUrl } from './source-url'

export type FoundUrl = { url: string; start: number; end: number }
export type BodyLink = SourceDraft & { range: TextRange }

/** Latin, Greek and Cyrillic letters may stand in an address; Han and full-width marks are where prose goes on. */
const URL_CHARACTER = String.raw`[\w\-.~:/?#[\]@!$&'()*+,;=%\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`
const URLS = new RegExp(
  String.raw`(?:https?:\/\/(?=[\w[\p{L}])|file:\/\/\/?(?=\w)|(?<![\w./@:-])www\.(?=\w[\w-]*\.\w))(?:(?!\]\()${URL_CHARACTER})+`,
  'giu',
)
/** A saved page alone on its line may have spaces and Chinese in its name: there the line end ends it. */
const FILE_LINE = /^[^\S\n]*(file:\/\/[^\n<>"|]*\.(?:html?|mhtml|pdf))[^\S\n]*$/gim

/** URLs in running text, each cut where the address ends and the sentence goes on. Code is not left out. */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  for (const match of text.matchAll(FILE_LINE)) {
    const url = match[1] ?? ''
    const start = match.index + match[0].indexOf(url)
    found.push({ url, start, end: start + url.length })
  }
  const taken = new Set(found.map((file) => file.start))
  for (const match of text.matchAll(URLS)) {
    if (taken.has(match.index)) continue
    const url = withoutTrailingMarks(match[0])
    found.push({ url, start: match.index, end: match.index + url.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A closing bracket belongs to the URL only when it closes one that the URL opened. */
function withoutTrailingMarks(url: string): string {
  const open = { ')': count(url, '('), ']': count(url, '[') }
  const close = { ')': count(url, ')'), ']': count(url, ']') }
  let end = url.length
  while (end > 0) {
    const last = url[end - 1] ?? ''
    if (last === ')' || last === ']') {
      if (close[last] <= open[last]) break
      close[last] -= 1
    } else if (last === '(' || last === '[') {
      open[last === '(' ? ')' : ']'] -= 1
    } else if (!/[.,;:!?'*]/.test(last)) break
    end -= 1
  }
  return url.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/**
 * The links a body cites, in order of place: bare URLs, `<…>`, `[text](…)`, each with the words before it and the
 * role these (or else the address) give. Pictures, code and addresses that are no source are left out.
 */
export function findBodyLinks(body: string): BodyLink[] {
  // A lone CR ends a line too.
  const text = maskCode(body).replace(/\r(?!\n)/g, '\n')
  const links: BodyLink[] = []
  let before: FoundUrl | null = null
  for (const found of findUrls(text)) {
    const parsed = parseSourceUrl(found.url)
    const near = text.slice(Math.max(before?.end ?? 0, found.start - LONGEST_HEAD), found.start)
    const head = near.slice(near.lastIndexOf('\n') + 1)
    const copied: FoundUrl | null = parsed?.role === 'local' && before ? before : null
    if (parsed && !/!\[[^\]\n]*\]\(\s*$/.test(head)) {
      const lead = leadOf(head)
      links.push({
        url: found.url,
        role: roleInNote(parsed, { lead, title: titleAbove(near), text: '' }),
        lead,
        copyOf: copied && isDirectlyUnder(text, copied, found) ? copied.url : null,
        range: { start: found.start, end: found.end },
      })
      before = found
    }
  }
  return links
}

const LONGEST_TITLE = 80

/** A short line right above the link's own, or the words before it there: what a link in the text stands under. */
function titleAbove(near: string): string {
  const lines = near.split('\n')
  const [above = '', own = ''] = [lines.at(-2), lines.at(-1)].map((line) => line?.trim() ?? '')
  const title = own === '' ? above : own
  return title.length > LONGEST_TITLE ? '' : title
}

/** Nothing but one line break between the two: the file is a saved copy of the page above. */
function isDirectlyUnder(text: string, above: FoundUrl, below: FoundUrl): boolean {
  return !/^file:/i.test(above.url) && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(above.end, below.start))
}

const LONGEST_LEAD = 40
/** How far back from a link its lead and its link text are looked for. */
const LONGEST_HEAD = 240

/** The words right before a link: the Markdown link's own text when it names a role, else what ends in a colon. */
function leadOf(head: string): string | null {
  const linkText = /\[([^[\]\n]*)\]\(\s*$/.exec(head)
  if (linkText?.[1] && roleFromLead(linkText[1])) return linkText[1].trim()
  const outside = linkText ? head.slice(0, linkText.index) : head
  const clause = outside.split(/[,，;；。|、]/).at(-1) ?? ''
  const words = /^(.*?)([:：]?)[\s*_<(（]*$/s.exec(clause)
  const lead = (words?.[1] ?? '').replace(/^[\s>*_)）(（+-]*(?:\d+[.)]\s+)?[*_]*/, '').replace(/[\s*_]+$/, '')
  if (lead === '' || lead.length > LONGEST_LEAD) return null
  return words?.[2] || roleFromLead(lead) ? lead.replace(/[:：]$/, '') : null
}

/** What a paste or drop brings, and where it goes. */
export type Pasted = {
  plain: string
  html: string
  /** Media types of the files it brings. */
  files: readonly string[]
  /** The text it would replace. */
  selected: string
  /** The line around the selection, without it. */
  line: string
  inCode: boolean
  /** The writer asked for the text as it is (Ctrl-Shift-V). */
  asPlain: boolean
}

export type PasteKind = 'images' | 'link' | 'source' | 'html' | 'plain'

const STRUCTURE = /<(h[1-6]|ul|ol|table|pre|blockquote|a\s|strong|em|code|math|mjx-container|figure)\b/i
const PARAGRAPHS = /<p\b[\s\S]*<p\b/i
const FORMULA = /class="[^"]*(katex|MathJax|ztext-math)/i

export function pasteKind(pasted: Pasted): PasteKind {
  if (pasted.asPlain || pasted.inCode) return 'plain'
  const structured = hasStructure(pasted.html)
  // A spreadsheet brings a picture of its cells along; a copied picture brings its `<img>`.
  if (pasted.files.length > 0 && !structured) return 'images'
  if (isAddress(pasted.plain)) {
    const { selected, line } = pasted
    if (selected.trim() !== '' && !selected.includes('\n') && !isAddress(selected)) return 'link'
    return selected === '' && line.trim() === '' ? 'source' : 'plain'
  }
  return structured ? 'html' : 'plain'
}

/** One web address and nothing else. */
function isAddress(text: string): boolean {
  const address = text.trim()
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address)
}

function hasStructure(html: string): boolean {
  return STRUCTURE.test(html) || PARAGRAPHS.test(html) || FORMULA.test(html)
}

/** `[words](address)`, with what would end the link early written so that it does not. */
export function markdownLink(words: string, address: string): string {
  const url = address.trim().replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
  return `[${words.replace(/(?<!\\)[[\]]/g, '\\$&')}](${url})`
}

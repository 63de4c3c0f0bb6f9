import { commonmarkLanguage, markdown } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { Tag, tags } from '@lezer/highlight'
import { Autolink, InlineContext, type MarkdownConfig, Strikethrough, Table, TaskList } from '@lezer/markdown'
import { findTex } from '@/lib/domain/tex-ranges'

const tex = Tag.define()
const wikiLink = Tag.define()
/** How far a formula may reach; it keeps a text full of opening marks from being searched to its end at each. */
const LONGEST_FORMULA = 4000

/** Formulas and `[[links]]` are read before anything that would take their signs for emphasis or escapes. */
const ours: MarkdownConfig = {
  defineNodes: [
    { name: 'Formula', style: tex },
    { name: 'WikiLink', style: wikiLink },
  ],
  parseInline: [
    { name: 'Formula', before: 'Escape', parse: readFormula },
    { name: 'WikiLink', before: 'Link', parse: readWikiLink },
    { name: 'HanEmphasis', before: 'Emphasis', parse: readStars },
  ],
}

function readFormula(cx: InlineContext, next: number, at: number): number {
  const isDollar = next === 36
  const opens = isDollar || (next === 92 && (cx.char(at + 1) === 40 || cx.char(at + 1) === 91))
  if (!opens || cx.char(at - 1) === 36) return -1
  const found = findTex(cx.slice(at, Math.min(cx.end, at + LONGEST_FORMULA))).find(({ start }) => start === 0)
  return found ? cx.addElement(cx.elt('Formula', at, at + found.end)) : -1
}

function readWikiLink(cx: InlineContext, next: number, at: number): number {
  if (next !== 91 || cx.char(at + 1) !== 91) return -1
  const found = /^\[\[[^[\]\n]+\]\]/.exec(cx.slice(at, Math.min(cx.end, at + 300)))
  return found ? cx.addElement(cx.elt('WikiLink', at, at + found[0].length)) : -1
}

/** Stars beside Han characters mean emphasis whatever punctuation is on their other side: `**优点：**模型`. */
function readStars(cx: InlineContext, next: number, at: number): number {
  if (next !== 42) return -1
  let end = at + 1
  while (cx.char(end) === 42) end += 1
  const [before, after] = [
    cx.slice(Math.max(cx.offset, at - 1), at),
    cx.slice(end, Math.min(cx.end, end + 1)),
  ]
  const opens = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before) || isHan(before))
  const closes = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after) || isHan(after))
  return cx.addDelimiter(InlineContext.emphasisAsterisk, at, end, opens, closes)
}

const isSpace = (character: string) => character.trim() === ''
const isMark = (character: string) => /[\p{P}\p{S}]/u.test(character)
const isHan = (character: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)

const look = HighlightStyle.define([
  { tag: tags.heading1, class: 'tok-heading tok-heading1' },
  { tag: tags.heading, class: 'tok-heading' },
  { tag: tags.strong, class: 'tok-strong' },
  { tag: tags.emphasis, class: 'tok-emphasis' },
  { tag: tags.strikethrough, class: 'tok-struck' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], class: 'tok-mark' },
  { tag: [tags.url, tags.link, wikiLink], class: 'tok-link' },
  { tag: tags.quote, class: 'tok-quote' },
  { tag: tags.monospace, class: 'tok-code' },
  { tag: tex, class: 'tok-tex' },
])

/** Markdown as the notes know it: GFM's tables, tasks and links, formulas, `[[links]]`. */
export function noteLanguage(): Extension {
  return [
    markdown({
      base: commonmarkLanguage,
      extensions: [Table, TaskList, Strikethrough, Autolink, ours],
      addKeymap: false,
      completeHTMLTags: false,
      pasteURLAsLink: false,
    }),
    syntaxHighlighting(look),
  ]
}

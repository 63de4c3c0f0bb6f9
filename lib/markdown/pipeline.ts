import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkBreaks from 'remark-breaks'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { anchorLines } from './reading/anchor-lines'
import { breakTags } from './reading/break-tags'
import { evenTables } from './reading/even-tables'
import { htmlAsText } from './reading/html-as-text'
import { keepDefinitions } from './reading/keep-definitions'
import { linkMentions } from './reading/link-mentions'
import { nameHeadings } from './reading/name-headings'
import { restoreSpans } from './reading/restore-spans'
import { boxTables } from './setting/box-tables'
import { checkLinks } from './setting/check-links'
import { highlightCode } from './setting/highlight-code'
import { NOTE_SCHEMA } from './setting/note-schema'
import { partLines } from './setting/part-lines'
import { replaceEmbeds } from './setting/replace-embeds'
import { setFormulas } from './setting/set-formulas'
import { toHtmlTree } from './setting/to-html-tree'

/**
 * From normalised text (source/normalise.ts) to a tree of Markdown. GFM's own strike-through is kept to `~~`, since
 * `1.8B~3B` is a range; the CJK plugins come after GFM because they replace parts of it.
 */
export const reading = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  // Normalising has written every formula as `$$…$$`; a single dollar is money.
  .use(remarkMath, { singleDollarTextMath: false })
  .use(htmlAsText)
  // First, so that every later step sees formulas and links and none of the covers.
  .use(restoreSpans)
  .use(keepDefinitions)
  .use(evenTables)
  .use(nameHeadings)
  .use(linkMentions)
  .use(breakTags)
  // The writer's lines stay lines: one thought per line is how a log is written.
  .use(remarkBreaks)
  .use(anchorLines)
  .freeze()

/** The steps between Markdown and safe HTML: whatever a writer can cause has passed the sanitiser at their end. */
const toSafeHtml = unified()
  .use(toHtmlTree)
  .use(replaceEmbeds)
  .use(checkLinks)
  .use(rehypeSanitize, NOTE_SCHEMA)
  .freeze()

/** From that tree to HTML. Only our own markup is added behind the sanitiser, none of it from the note's text. */
export const setting = toSafeHtml()
  .use(setFormulas)
  .use(partLines)
  .use(highlightCode)
  .use(boxTables)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

/** The same for an excerpt: inline content, every formula in the line. */
export const excerptSetting = toSafeHtml()
  .use(setFormulas, { excerpt: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

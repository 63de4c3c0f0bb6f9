import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { dropClutter } from './drop-clutter'
import { findFormulas } from './find-formulas'
import { handlers } from './handlers'
import { mendAddresses } from './mend-addresses'
import { readCode } from './read-code'
import { plainWords, tidyMarkdown } from './tidy-markdown'
import { tightenLists } from './tighten-lists'

const toTree = unified().use(rehypeParse, { fragment: true }).freeze()

const toMarkdown = unified()
  // Formulas before clutter: pages keep their TeX in scripts and attributes.
  .use(findFormulas)
  .use(readCode)
  .use(dropClutter)
  .use(mendAddresses)
  .use(rehypeRemark, { handlers, document: false })
  .use(tightenLists)
  .use(remarkGfm, { singleTilde: false, stringLength: widthOf })
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkStringify, {
    // A line of a note stays a line; a cell of a table has only one.
    handlers: { break: (_node, _parent, state) => (state.stack.includes('tableCell') ? ' ' : '\n') },
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    resourceLink: true,
  })
  .freeze()

/** Characters, pictures written out aside. An article has a tenth of it; more would keep the server from answering. */
const LARGEST_PAGE = 1_000_000

/** A copied piece of a web page as clean Markdown; `url` is where it stood, if that is known. Runs nothing, loads nothing. */
export function htmlToMarkdown(page: string, url: string | null): string {
  const html = page.replace(/=(["'])data:(?:(?!\1)[^<>])*\1/g, '=""')
  if (html.length > LARGEST_PAGE) return plainWords(html)
  try {
    const file = new VFile({ value: html, data: { pageUrl: url } })
    const tree = toMarkdown.runSync(toTree.parse(file), file) as Root
    return tidyMarkdown(toMarkdown.stringify(tree, file))
  } catch (cause) {
    // Elements within elements by the thousand: no page is built like that, but its words may be wanted.
    if (cause instanceof RangeError) return plainWords(html)
    throw cause
  }
}

/** Columns a text takes where Han and full-width characters are two wide, so that tables stand straight. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu,
  )
  return [...text].length + (wide?.length ?? 0)
}

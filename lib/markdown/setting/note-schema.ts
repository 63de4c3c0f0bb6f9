import type { Options } from 'rehype-sanitize'
import { OWN_PICTURE } from './replace-embeds'

/** Ids begin as every id of a note does; none can be chosen by the writer. */
const OWN_ID: [string, RegExp] = ['id', /^n[0-9a-z]{4}-[\p{L}\p{M}\p{N}_-]+$/u]

/**
 * All the HTML a note can cause before KaTeX and the highlighter add theirs. No style, no handler, no picture
 * from elsewhere, no form control; classes by name, because a free class could dress a note up as part of the interface.
 */
export const NOTE_SCHEMA: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sup'],
  ],
  attributes: {
    '*': ['dataLine'],
    a: [
      'href',
      'title',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['rel', 'noreferrer'],
      ['className', 'mention', 'wiki-link', 'external-image', 'data-footnote-backref'],
      OWN_ID,
    ],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    h2: [OWN_ID, ['className', 'sr-only']],
    h3: [OWN_ID],
    h4: [OWN_ID],
    h5: [OWN_ID],
    h6: [OWN_ID],
    img: ['alt', ['src', OWN_PICTURE], ['loading', 'lazy'], ['decoding', 'async']],
    li: [OWN_ID, ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', 'wiki-link', 'missing', 'math', 'external-image', 'task-box'], 'dataFormula'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  required: {},
  clobber: [],
  strip: ['script', 'style'],
}

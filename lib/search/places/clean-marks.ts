import type { Edit, Stretch } from './clean-markdown'

/** Longer addresses are cut: a snippet that is nothing but an address says nothing. */
const LONGEST_ADDRESS = 48

/** What is only there to set the words of a line: emphasis, code and formula signs, link targets, escapes. */
export function markEdits(stretch: Stretch): Edit[] {
  return [
    ...delimiterEdits(stretch),
    ...tickEdits(stretch),
    ...Array.from(stretch.text.matchAll(/[^\S\n]{2,}|\t/g), ({ 0: spaces, index }) => ({
      ...drop(index, spaces.length),
      by: ' ',
    })),
    ...MARKS.flatMap(({ sign, pattern, edits }) =>
      stretch.prose.includes(sign) ? Array.from(stretch.prose.matchAll(pattern), edits).flat() : [],
    ),
  ]
}

/** Every pattern begins with its sign or has it inside, stays within a line and looks a bounded way ahead. */
type Mark = { sign: string; pattern: RegExp; edits: (match: RegExpExecArray) => Edit[] }

const MARKS: Mark[] = [
  {
    // [words](target) and ![words](target)
    sign: '](',
    pattern: /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,2000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)/g,
    edits: (match) => linkEdits(match, match[0].indexOf('[') + 1),
  },
  {
    sign: '[[',
    pattern: /\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g,
    edits: wikiLinkEdits,
  },
  {
    sign: '[^',
    pattern: /\[\^[^[\]\s]{1,60}\](?::[ \t]*)?/g,
    edits: ({ 0: whole, index }) => [drop(index, whole.length)],
  },
  {
    sign: '<http',
    pattern: /<(https?:\/\/[^<>\s]{1,2000})>/g,
    edits: (match) => around(match, 1),
  },
  {
    sign: '://',
    pattern: /https?:\/\/[^\s<>()[\]"'`|\u3000-\u303f\u4e00-\u9fff\uff00-\uff60]{49,}/g,
    edits: ({ 0: url, index }) => [{ start: index + LONGEST_ADDRESS, end: index + url.length, by: '…' }],
  },
  emphasis('***', /\*\*\*(?=[^\s*])([^*\n]{1,300})\*\*\*/g),
  emphasis('**', /\*\*(?=[^\s*])([^*\n]{1,300})\*\*/g),
  emphasis('__', /(?<![\w_])__(?=[^\s_])([^\n]{1,300}?)__(?![\w_])/g),
  emphasis('~~', /~~(?=[^\s~])([^~\n]{1,300})~~/g),
  emphasis('*', /(?<![\w*\\])\*(?=[^\s*])([^*\n]{0,299}[^\s*\\])\*(?![\w*])/g),
  emphasis('_', /(?<![\w\\])_(?=[^\s_])([^_\n]{0,299}[^\s_\\])_(?!\w)/g),
  {
    sign: '<',
    pattern: /<br[ \t]*\/?>/gi,
    edits: ({ 0: whole, index }) => [{ ...drop(index, whole.length), by: ' ' }],
  },
  {
    sign: '\\',
    pattern: /\\(?=[!-/:-@[-`{-~])/g,
    edits: ({ index }) => [drop(index, 1)],
  },
]

function emphasis(sign: string, pattern: RegExp): Mark {
  return { sign, pattern, edits: (match) => around(match, sign.length) }
}

/** Drops all of the match but its words, which begin `from` units into it. */
function around({ 0: whole, 1: words = '', index }: RegExpExecArray, from: number): Edit[] {
  const to = from + words.length
  return [drop(index, from), drop(index + to, whole.length - to)]
}

/** The last two serve when the target is what was asked for: it is then shown behind the words. */
function linkEdits(match: RegExpExecArray, from: number): Edit[] {
  const { 0: whole, 1: words = '', index } = match
  const target = index + from + words.length
  return [...around(match, from), { ...drop(target, 2), by: ' ' }, drop(index + whole.length - 1, 1)]
}

function wikiLinkEdits(match: RegExpExecArray): Edit[] {
  const { 0: whole, 1: words = '', index } = match
  const from = whole.length - 2 - words.length
  return [...around(match, from), drop(index, 2), { ...drop(index + from - 1, 1), by: ' ' }]
}

function drop(start: number, length: number): Edit {
  return { start, end: start + length, by: '' }
}

function delimiterEdits({ text, formulas }: Stretch): Edit[] {
  return formulas.flatMap(({ start, end }) => {
    const formula = text.slice(Math.max(0, start), end)
    const opener = start < 0 ? 0 : (/^(?:\\[([]|\$\$?)\s*/.exec(formula)?.[0].length ?? 0)
    const closer = end > text.length ? 0 : (/\s*(?:\\[)\]]|\$\$?)$/.exec(formula)?.[0].length ?? 0)
    return [drop(Math.max(0, start), opener), drop(end - closer, closer)]
  })
}

/** The backticks around inline code, which is filled in the prose. */
function tickEdits({ text, prose }: Stretch): Edit[] {
  const edits: Edit[] = []
  if (text === prose) return edits
  let open: RegExpExecArray | null = null
  for (const run of text.matchAll(/`+|\n/g)) {
    if (run[0] === '\n' || prose[run.index] === '`') open = null
    else if (open === null) open = run
    else if (open[0] === run[0]) {
      edits.push(drop(open.index, open[0].length), drop(run.index, run[0].length))
      open = null
    }
  }
  return edits
}

import { ASPECT_NAMES, type AspectId } from './aspect-names'

const HAN = /\p{Script=Han}/u
const TOKENS = /\p{Script=Han}+|[a-z0-9][a-z0-9'’+]*/gu
/** What may stand behind a Latin name that begins a label: "Limitations of ViT", "Results on COCO". */
const GOES_ON = new Set(['of', 'in', 'for', 'on', 'from', 'to', 'and', 'with', 'over', 'vs', 'versus'])
const VERSUS = new Set(['vs', 'versus'])
/** Behind the name in Chinese: 优点如下, 贡献有以下几点, 不同之处. */
const TAIL =
  /(?:主要|大致)?(?:如下(?:所示)?|有?(?:以下|如下)?[一二两三四五六几\d]+[点个条]|包括|之处|部分|方面|分析|有|为|是)+$/
const BALANCE = /优.{0,3}缺|pros?\b.{1,6}\bcons?\b|(?:strength|advantage)s?.{1,6}\b(?:weakness|disadvantage)/

const names = readNames()
const LONGEST_HAN = Math.max(
  ...[...names.keys()].filter((name) => HAN.test(name)).map(({ length }) => length),
)
const MOST_WORDS = 4

/**
 * Which aspect a label means, whatever stands before it: 本文贡献, `DETR 的优点`, 与 ViT 不同, `Main contributions`,
 * `Limitations of ViT`. Null when the table does not know it.
 */
export function aspectOf(label: string): AspectId | null {
  const outside = label.replace(/[（(][^（()）]*[)）]\s*$/, '')
  const inside = /[（(]([^（()）]*)[)）]\s*$/.exec(label)?.[1]
  return named(outside) ?? (inside ? exactly(inside) : null)
}

/** The same for words without any mark: nothing but words of the trade may stand before the name. */
export function aspectOfWords(line: string, { anyCase = false } = {}): AspectId | null {
  const tokens = tokensOf(line)
  const last = tokens.at(-1) ?? ''
  if (!HAN.test(last)) return tokens.length <= 3 && (anyCase || isTitleCase(line)) ? named(line) : null
  const name = longestSuffix(last)
  const before = last.slice(0, last.length - (name?.length ?? 0))
  const tail = TAIL.exec(last)
  if (tail) return null
  return name && MODIFIERS.test(before) ? (names.get(name) ?? null) : null
}

const MODIFIERS =
  /^(?:关于|有关|的|其|本文|文章|论文|主要|整体|总体|网络|模型|算法|处理|核心|具体|相对|绝对|存在|我们|一些|几个|两大)*$/

/** Case, width and hyphens folded, as the table is looked up. */
function tokensOf(label: string): string[] {
  return label.normalize('NFKC').toLowerCase().replace(/[-_]/g, ' ').match(TOKENS) ?? []
}

function named(label: string): AspectId | null {
  const tokens = tokensOf(label)
  if (BALANCE.test(tokens.join(' '))) return 'balance'
  if (tokens.some((token) => VERSUS.has(token))) return 'differences'
  const last = tokens.at(-1)
  if (last === undefined) return null
  if (HAN.test(last)) {
    const name = longestSuffix(last) ?? longestSuffix(last.replace(TAIL, ''))
    return name ? (names.get(name) ?? null) : null
  }
  return atStart(tokens) ?? atEnd(tokens)
}

function exactly(label: string): AspectId | null {
  const tokens = tokensOf(label)
  return names.get(tokens.map(singular).join(' ')) ?? null
}

function longestSuffix(text: string): string | null {
  for (let length = Math.min(LONGEST_HAN, text.length); length > 0; length -= 1) {
    const suffix = text.slice(text.length - length)
    // 注 alone is a name; at the end of another word it is none.
    if (names.has(suffix) && (length > 1 || suffix === text)) return suffix
  }
  return null
}

function atEnd(tokens: string[]): AspectId | null {
  for (let count = Math.min(MOST_WORDS, tokens.length); count > 0; count -= 1) {
    const found = names.get(tokens.slice(-count).map(singular).join(' '))
    if (found) return found
  }
  return null
}

function atStart(tokens: string[]): AspectId | null {
  for (let count = Math.min(MOST_WORDS, tokens.length - 1); count > 0; count -= 1) {
    const found = names.get(tokens.slice(0, count).map(singular).join(' '))
    const next = tokens[count] ?? ''
    if (found && (GOES_ON.has(next) || HAN.test(next))) return found
  }
  return null
}

function singular(word: string): string {
  if (word === 'weaknesses') return 'weakness'
  if (word === 'losses') return 'loss'
  if (word === 'hypotheses') return 'hypothesis'
  return word.length > 3 && /[^s]s$/.test(word) && !/(?:us|is)$/.test(word)
    ? word.slice(0, -1)
    : word.replace(/^(pro|con|tip)s$/, '$1')
}

function isTitleCase(line: string): boolean {
  return line
    .trim()
    .split(/\s+/)
    .every((word) => /^(?:\p{Lu}|[\d&/]|(?:of|and|the)$)/u.test(word))
}

function readNames(): Map<string, AspectId> {
  const found = new Map<string, AspectId>()
  for (const { id, words } of ASPECT_NAMES) {
    for (const han of words.match(/\p{Script=Han}+/gu) ?? []) found.set(han, id)
    const latin = words.replace(/\p{Script=Han}+\s*/gu, '').split(',')
    for (const word of latin) if (word.trim()) found.set(tokensOf(word).map(singular).join(' '), id)
  }
  return found
}

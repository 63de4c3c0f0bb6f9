import {
  doubtsFigure,
  isAnswer,
  isFaqShaped,
  isPersonal,
  isPress,
  isReported,
  isRhetorical,
  isTitleCase,
  saysNotKnowing,
  staysOpen,
} from './how-it-asks'
import { type NoteLine, readLines } from './note-lines'
import { type Whose, whoseSection } from './whose-section'

/** A question as it stands in a note's body, without its marker and emphasis. */
export type FoundQuestion = { text: string; start: number; end: number }

const LONGEST = 200
/** A note that asks more is no note but a list of somebody's. */
const MOST = 500
/** No line without one of these asks anything. */
const MAY_ASK =
  /[?？吗么疑待懂查问]|困惑|请教|未解|明白|清楚|想通|搞|弄|不理解|知道|确|好奇|是不是|不会|不能|不要|是否|todo|question|doubt|why|what|how come|sure|clear|know|understand|see|get|wonder|idea|curious|ask|find out|figure out|check/iu

/**
 * What a note asks, in order: bullets and lines that ask, lines that begin with the writer's own `?`, what stands under
 * `疑问:`, and lines that say `没看懂为什么…`. Headlines, quotations, code, questions for effect, those of press and
 * papers, and those that are answered where they stand are none.
 */
export function findQuestions(body: string): FoundQuestion[] {
  if (!MAY_ASK.test(body)) return []
  const lines = readLines(body)
  const sections = new Sections()
  const found: FoundQuestion[] = []
  lines.forEach((line, index) => {
    const whose = sections.at(line)
    if (found.length < MOST && asks(line, whose, { lines, index })) found.push(toQuestion(line))
  })
  return found
}

type Place = { lines: NoteLine[]; index: number }

function asks(line: NoteLine, whose: Whose, place: Place): boolean {
  if (line.kind !== 'item' && line.kind !== 'line') return false
  if (line.done || line.text.length > LONGEST || !/\p{L}/u.test(line.words)) return false
  if (line.asked) return true
  if (/^~~.*~~$/.test(line.text) || isLabel(line)) return false
  const words = bare(line.words)
  const asking = askingOf(words)
  if (whose === 'mine' && !line.linked && (asking !== null || isBareBullet(line, words))) return true
  if (whose === 'theirs') return false
  if (asking === null) return !line.linked && saysNotKnowing(words)
  return !line.linked && !isTitle(line, words) && !isOthers(words, asking) && !isExplained(line, words, place)
}

/** Below `疑问:` a bullet asks without its mark; one with an answer behind the mark does not. */
const isBareBullet = ({ kind }: NoteLine, words: string) => kind === 'item' && !/[?？]\s*\S{4,}/.test(words)

/** A name over what follows. */
const isLabel = ({ words }: NoteLine) => /[:：]\**\s*$/.test(words)

function bare(words: string): string {
  return words.replace(/^[*_~]+|[*_~]+$/g, '').trim()
}

/** The part up to its question mark where that ends the line, or where what follows says that it is open; else null. */
function askingOf(words: string): string | null {
  if (ENDS_ASKING.test(words)) return words
  const match = /^(.*?[^?？])[?？]+([*_~"'”’」』)）\]\s]*)(.*)$/u.exec(lastMark(words))
  if (!match) return null
  const [, asking = '', , tail = ''] = match
  if (tail !== '' && !staysOpen(tail)) return null
  return aside(words, asking)
}

/** Said so in Chinese, without the mark. */
const ENDS_ASKING =
  /(?:吗|[^什怎这那多要]么)[。.…]*$|^(?:换成|改成|换用|如果|要是|去掉|加上?|那).*呢[。.…]*$/u

/** Earlier questions of the line fold into the last one. */
function lastMark(words: string): string {
  const at = words.search(/[?？][^?？]*$/)
  return at < 0 ? '' : words.slice(0, at).replace(/[?？]/g, ',') + words.slice(at)
}

/** `(2019?)` doubts a value and asks nothing; `(为什么不用 BN？)` asks. */
function aside(words: string, asking: string): string | null {
  if (!/[?？]\s*[)）]/.test(words)) return asking
  const opened = Math.max(asking.lastIndexOf('('), asking.lastIndexOf('（'))
  if (opened < 0) return asking
  const inside = asking.slice(opened + 1)
  return /\p{Script=Han}{4}|^(?:为什么|为何|为啥|怎么|why|how)$|\p{L}+ \p{L}+ \p{L}+/u.test(inside)
    ? inside
    : null
}

/** Titles of works, links, words in quotation marks, and bits of code. */
function isTitle(line: NoteLine, words: string): boolean {
  if (/[》】〉\]][*_\s]*$/.test(words) || /^[《【〈]/.test(words)) return true
  if (/^["“「『'‘].*[?？]["”」』'’]$/u.test(words)) return true
  if (isTitleCase(words)) return true
  if (/\p{Script=Han}/u.test(words)) return false
  return /[={};]|&&|\|\||\.\*\?|=>/.test(line.words) || (words.match(/\p{L}{2,}/gu) ?? []).length < 2
}

function isOthers(words: string, asking: string): boolean {
  return doubtsFigure(asking.trim()) || isRhetorical(asking.trim()) || isPress(words) || isReported(words)
}

/** A headline over its address, a title over its text, or a question with its answer below. */
function isExplained(line: NoteLine, words: string, { lines, index }: Place): boolean {
  const follows = lines.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank')
  if (!follows) return false
  const isNext = lines[index + 1] === follows
  if (isNext && isUrlBelow(follows, line)) return true
  const opens = staysOpen(follows.words) || askingOf(bare(follows.words)) !== null
  const isTitle = !opens && !isPersonal(words) && isTitleOver(words, follows, isNext)
  if (line.kind === 'item') return isNext && (isTitle || isAnsweredBelow(follows, line, opens))
  const isOverList = isNext && follows.kind === 'item' && !opens && !isPersonal(words)
  return isTitle || isOverList || isAnswer(follows.text)
}

/** A general question over a sentence; right below it a shorter one explains, too. */
function isTitleOver(words: string, follows: NoteLine, isNext: boolean): boolean {
  const least = words.length * (isNext ? 0.7 : 1)
  return isFaqShaped(words) && follows.kind === 'line' && follows.text.length >= least
}

const isUrlBelow = (follows: NoteLine, line: NoteLine) =>
  follows.linked &&
  (follows.kind === 'line' || follows.indent > line.indent) &&
  follows.words.replace(/^[^:：]{0,12}[:：]/, '').trim() === ''

function isAnsweredBelow(follows: NoteLine, line: NoteLine, opens: boolean): boolean {
  if (isAnswer(follows.text) && follows.indent >= line.indent) return true
  return follows.indent > line.indent && !opens
}

/** Emphasis that goes around all of it is no part of it. */
function toQuestion({ text, start, end }: NoteLine): FoundQuestion {
  const mark = /^(\*{1,3}|_{1,3})(?=\S)/.exec(text)?.[1] ?? ''
  const inner = text.slice(mark.length, text.length - mark.length)
  const wraps = mark !== '' && text.endsWith(mark) && !inner.includes(mark)
  return wraps ? { text: inner, start: start + mark.length, end: end - mark.length } : { text, start, end }
}

/** Whose section each line stands in: below headings until the next, below a lead while its lines or bullets go on. */
class Sections {
  private readonly known = new Map<string, Whose>()
  private heading: { whose: Whose; level: number } | null = null
  private lead: { whose: Whose; indent: number; list: boolean } | null = null

  at(line: NoteLine): Whose {
    if (line.kind === 'heading') {
      if (!this.heading || line.level <= this.heading.level || this.heading.whose === null)
        this.heading = { whose: this.whose(line), level: line.level }
      this.lead = null
      return null
    }
    if (line.kind === 'blank') {
      if (this.lead && !this.lead.list) this.lead = null
      return null
    }
    this.follow(line)
    const whose = this.lead?.whose ?? this.heading?.whose ?? null
    if (isLabel(line) || isLoneName(line))
      this.lead = { whose: this.whose(line), indent: line.indent, list: false }
    return whose
  }

  private whose({ text }: NoteLine): Whose {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const whose = whoseSection(text)
    this.known.set(text, whose)
    return whose
  }

  private follow(line: NoteLine): void {
    if (!this.lead) return
    if (line.kind === 'item') this.lead.list = true
    else if (this.lead.list && line.indent <= this.lead.indent) this.lead = null
  }
}

/** `**疑问**`, or nothing but the name. */
const isLoneName = ({ kind, text }: NoteLine) =>
  kind === 'line' &&
  /^(?:\*\*|__)[^*_]{1,20}(?:\*\*|__)$|^(?:疑问|疑惑|open questions|questions)$/i.test(text)

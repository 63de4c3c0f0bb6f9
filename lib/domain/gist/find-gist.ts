import { roleFromLead } from '../source-role'
import { saysTakenOver } from '../voice/cues'
import type { JudgedSentence } from '../voice/judge-voices'
import { findAgain, foldWords } from '../voice/likeness'
import type { VoicedSentence } from '../voice/voice'
import { GIST_RULES, type Gist, type GistRule, type NoteGist } from './gist'

/** What opens a sentence that says in short what the whole is. */
const IN_SHORT =
  /^(?:[^，,。:：]{0,24}?(?:简单(?:来说|地说|讲|理解)(?:就是)?)|简(?:而)?言之|总之|总(?:的|体)来(?:说|看)|总而言之|一句话(?:总结|概括|来说)?|概括(?:来说|地说)|长话短说|in short|in a nutshell|in brief|in summary|to sum up|to summari[sz]e|long story short|tl;?\s?dr|overall,|bottom line)/iu
const ESSENCE =
  /^(?:(?:这|它|这个|这篇(?:文章|论文)?|该|本文|其)?(?:(?:的)?本质(?:上|就是|是)|实质(?:上|就是|是)|说到底|归根(?:结|到)底|大概就是|大致就是|其实就是|说白了|无非(?:就)?是|(?:的)?核心(?:思想|想法)?就是)|essentially|basically|in essence|at (?:its|the) (?:core|heart)|it boils down to|what it (?:really )?does is)/iu
const IMPRESSION =
  /^(?:(?:这|它|这个|这篇(?:文章|论文)?|整体|个人)?(?:看起来|看上去|看样子|感觉|似乎是|好像是|应该是)|我(?:觉得|认为|的理解|感觉)|个人(?:认为|觉得|理解)|it (?:seems|looks like|feels)|seems|looks like|i (?:think|believe|feel|suspect|guess)|my (?:impression|take|reading))/iu
const REMARK = /^(?:附?注|备注|注意|按|n\.?b\.?|p\.?s\.?|note|remark)\s*\d*$/i
const SUMMARY =
  /^(?:.{0,6}(?:总结|小结|结论|体会|心得|启发)|conclusions?|summary|(?:key )?takeaways?|tl;?\s?dr)$/i
/** The same within a line, before its colon. */
const SUMMARY_WITHIN =
  /^(?:.{0,6}(?:总结|小结|结论|体会|心得|启发)|conclusions?|summary|takeaways?)\s*[:：]\s*/i

/** A remark that is shorter says too little to stand for the note: `代码挺好`. */
const LEAST_REMARK = 14
/** A sentence that opens a note says something from so many characters on, Chinese ones counted twice. */
const LEAST_LEAD = 14
/** Where a note's lead sentence is looked for. */
const LEADING = 40
/** A line of more characters is cut behind the sentence before. */
const LONGEST = 160
const MOST_CONCLUSIONS = 40

/** The line that stands for a note, and every line that concludes something. `pin` is the line the writer chose. */
export function findGist(body: string, sentences: readonly JudgedSentence[], pin: string | null): NoteGist {
  const conclusions = conclusionsOf(body, sentences)
  const pinned = pin === null ? null : findPinned(body, sentences, pin)
  return {
    gist: pinned ?? strongest(conclusions) ?? leadOf(sentences),
    conclusions: conclusions.slice(0, MOST_CONCLUSIONS),
    own: sentences.filter(({ voice }) => voice === 'own').length,
    theirs: sentences.filter(({ voice }) => voice === 'theirs').length,
  }
}

/** Where the pinned words stand now; words that are no more in the note stay as the writer chose them, at no place. */
function findPinned(body: string, sentences: readonly JudgedSentence[], pin: string): Gist {
  const at = body.indexOf(pin)
  if (at >= 0) {
    const around = sentences.find(({ start, end }) => start < at + pin.length && end > at)
    return { text: pin, start: at, end: at + pin.length, rule: 'pinned', voice: around?.voice ?? 'own' }
  }
  const folded = sentences.map(({ text }) => foldWords(text))
  const [found] = findAgain([foldWords(pin)], folded)
  const sentence = typeof found === 'number' ? sentences[found] : undefined
  if (sentence) return toGist(sentence, 'pinned')
  return { text: pin, start: 0, end: 0, rule: 'pinned', voice: 'own' }
}

function toGist({ text, start, end, voice }: JudgedSentence, rule: GistRule): Gist {
  return { text, start, end, rule, voice }
}

function conclusionsOf(body: string, sentences: readonly JudgedSentence[]): Gist[] {
  const gists: Gist[] = []
  let last: Gist | null = null
  let line = -1
  for (const judged of sentences) {
    // What follows in a line that sums up is a part of it, as long as it is short enough to be said at once.
    const more = judged.sentence.line === line && last?.rule === 'summary' ? last : null
    line = judged.sentence.line
    if (more) {
      if (judged.end - more.start <= LONGEST && !judged.advertisement) {
        more.text = body.slice(more.start, judged.end)
        more.end = judged.end
      }
      continue
    }
    last = conclusionIn(body, judged)
    if (last) gists.push(last)
  }
  return gists
}

function conclusionIn(body: string, judged: JudgedSentence): Gist | null {
  if (judged.advertisement || judged.why === 'quotation' || /[?？:：]\s*$/.test(judged.text)) return null
  const lead = judged.sentence.lead
  const label = lead ? body.slice(lead.start, lead.end).replace(/[*_`]+/g, '') : ''
  const behind = withoutLead(body, judged)
  const named = SUMMARY.test(label) || (lead === null && behind !== judged)
  if (named || judged.sentence.aspect === 'conclusions') return toGist(named ? behind : judged, 'summary')
  const rule = ruleOf(behind.text)
  if (rule) return toGist(lead && behind.text.length < 6 ? judged : behind, rule)
  return REMARK.test(label) ? toGist(behind, 'remark') : null
}

function ruleOf(text: string): GistRule | null {
  if (IN_SHORT.test(text)) return 'in-short'
  if (ESSENCE.test(text)) return 'essence'
  return IMPRESSION.test(text) ? 'impression' : null
}

/** The same without `总结：` before it. */
function withoutLead(body: string, judged: JudgedSentence): JudgedSentence {
  const { lead } = judged.sentence
  const within = lead ? null : SUMMARY_WITHIN.exec(judged.text)
  if (!lead && !within) return judged
  const from = lead ? lead.end : judged.start + (within?.[0].length ?? 0)
  const sign = /^[*_\s]*[:：]?[*_\s]*/.exec(body.slice(from, judged.end))?.[0].length ?? 0
  return { ...judged, start: from + sign, text: body.slice(from + sign, judged.end) }
}

function strongest(conclusions: readonly Gist[]): Gist | null {
  const able = conclusions.filter(({ rule, text }) => rule !== 'remark' || widthOf(text) >= 2 * LEAST_REMARK)
  return (
    able.toSorted(
      (a, b) =>
        Number(a.voice === 'theirs') - Number(b.voice === 'theirs') ||
        GIST_RULES.indexOf(a.rule) - GIST_RULES.indexOf(b.rule) ||
        a.start - b.start,
    )[0] ?? null
  )
}

/** So near the beginning of a note a sentence of the writer's own leads it, whatever stands before. */
const FIRST = 3
/** Rules that tell the writer's own words by what they say, not for want of another sign. */
const PLAINLY_OWN: readonly VoicedSentence['why'][] = ['label', 'lead', 'opinion']

/** The sentence that leads a note: the writer's own if there is one to tell, else the first that says something. */
function leadOf(sentences: readonly JudgedSentence[]): Gist | null {
  const leading = sentences.slice(0, LEADING).filter(({ advertisement }) => !advertisement)
  const telling = leading.filter(({ text }) => widthOf(text) >= LEAST_LEAD && tells(text))
  const first = telling.slice(0, FIRST).filter(({ voice }) => voice === 'own')
  const isRunning = ({ sentence }: JudgedSentence) => sentence.in === 'line'
  const plain = ({ voice, why }: JudgedSentence) => voice === 'own' && PLAINLY_OWN.includes(why)
  const own = first.find(isRunning) ?? telling.find((one) => isRunning(one) && plain(one))
  const [opening] = telling
  const item = opening && !isRunning(opening) ? first[0] : undefined
  const chosen = own ?? item ?? opening ?? leading[0]
  return chosen ? toGist(chosen, 'lead') : null
}

/** Without any of these, Chinese words are a caption or the name of a thing. */
const SAYING = /[的了是在和与有把被将用为不也就都让给对从到会能要说做以得着过]|[,，、:：;；。.!！]/

/** More than a question, the announcement of a list, the name of a source or where the text was taken from. */
function tells(text: string): boolean {
  const label = /^([^:：]{1,24})[:：]/.exec(text)?.[1]
  if (/\p{Script=Han}/u.test(text) && !SAYING.test(text)) return false
  return !/[:：?？]\s*$/.test(text) && !saysTakenOver(text) && (!label || roleFromLead(label) === null)
}

/** Chinese characters count twice. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0)
}

import type { AspectId } from '../aspects/aspect-names'
import { leadOf } from '../aspects/lead'
import type { Stretch } from '../aspects/note-blocks'
import type { CardDraft } from './card'
import { cardKey, foldText } from './card-key'
import { findWords, linesOf, type NoteLine } from './note-lines'
import { asked } from './subject'

/** Parts that are lists of their own, or the writer's view: not what a word means. */
const NO_DEFINITION: readonly AspectId[] = [
  'contributions',
  'strengths',
  'weaknesses',
  'balance',
  'differences',
  'future',
  'questions',
  'conclusions',
  'remarks',
]

/** Ends or begins a label that introduces speech, a list or an address, and defines nothing. */
const NO_TERM =
  /(?:指出|表示|说|问|答|写道|认为|回答|如下|包括|包含|例如|比如|譬如|以及|^.?是|^.?有)$|^(?:incorrect|correct|wrong|right|bad|good|before|after|例|答|问|q|a|e\.?g|i\.?e|ps|错误|正确|链接|地址|官网|时间|日期|作者|来源|标题|关键词|keywords|authors?|date|title|link|url|see|cf)$|链接$|地址$|主页$|网址$/i
/** Says something instead of naming it, or names what every note has. */
const CLAUSE =
  /[是了]|^(?:再|先|于是|不|没|给|把|要|可以|只|学到|为什么|如何|怎么|我|对)|提出|不如|不用|不再|太[多少高低]|更[多少高低好]|[强差慢快好]$/
const GENERIC =
  /^(?:原因|毛病|办法|麻烦|规模|对照|想法|内容|结果|结构|价格|画面|理解|数字|目的|意思|好处|坏处|步骤|训练|推理|测试|出发点|研究|落地|当事人|评测结果|训练成果|后续方向|method|result|goal|idea|why|how|what)s?$|(?:地方|挑战|步骤)$/i
const MOST_HAN = 14
/** `Speak Like a Dog: Human to …` */
const IS_TITLE = /^[A-Z][\w’'-]*(?: [\w’'-]+){2,}$/

const NAMED_BY_NUMBER =
  /^(?:\d|第[一二三四五六七八九十\d]|(?:step|part|法|图|表|fig|table)\s*\.?\s*[\d一二三四五])/i

/** Begins a sentence that speaks of something said before, or of nothing in particular. */
const SPEAKS_BACK =
  /^(?:这|那|此|该|其|它|他|她|本|我|你|大概|因此|所以|但|而|并|也|如果|当|因为|由于|为|在|对于?|通过|使|主要|目的|结果|问题|原因|区别|关键|比如|例如|可以|上面|下面|前|后|由|即|不|没|从|经过|目前|现在|一[个种些般方]|以|就|只|都|用|把|将|与|和|跟|同|让|要|想|需|有|每|各|某|另|任务|看起来|本质|总结|简单|换句|也就|关于|之前|之后)/
const THAT_IS =
  /^([^，,。！？!?；;：:\n]{2,30}?)[，,]?[ \t]*(?:简单(?:来说|理解|地说)?就是|就是指|是指|指的是|指代|意思是|意为|即为|即(?![将使可便时])|也就是|表示(?!的)|代表(?!的)|是(?=一[种个类组套项]|用来|用于|把|将))[，,]?[ \t]*(\S.{5,})$/u
const ENGLISH =
  /^(?:(?:an?|the)\s+)?((?!(?:this|it|that|there|these|those|he|she|we|they|what|which|here|our|one|if|when|as|in|for|and|but|so|how|why)\b)[A-Za-z][\w-]*(?:\s+[\w-]+){0,4}?)\s+(?:is (?:an?|the)|refers? to|means|stands? for|denotes?|is defined as)\s+(\S.{7,})$/i
const SHORTEST = 6
const LONGEST_BACK = 1200

/** What a note says of a word in a line of its own: `X: …`, `X 即 …`, `X is a …`. `listed`: what is asked as a list. */
export function drawDefinitions(body: string, subject: string, listed: readonly Stretch[] = []): CardDraft[] {
  const isListed = within(listed)
  return linesOf(body).flatMap((line) => {
    if (line.kind === 'heading' || isListed(line)) return []
    const found = byLead(body, line) ?? bySentence(body.slice(line.start, line.end))
    if (!found) return []
    const term = plain(found.term)
    const back = found.back.trim()
    if (IS_TITLE.test(term) && !/\p{Script=Han}/u.test(back)) return []
    if (foldText(back).length < SHORTEST || back.length > LONGEST_BACK || !isTerm(term)) return []
    const key = cardKey('definition', foldText(term))
    return [
      { kind: 'definition' as const, front: nameOf(subject, term), back, key, find: findWords(body, line) },
    ]
  })
}

type Definition = { term: string; back: string }

function byLead(body: string, line: NoteLine): Definition | null {
  const lead = leadOf(body, line)
  if (!lead?.rest || (lead.aspect && NO_DEFINITION.includes(lead.aspect))) return null
  const back = body.slice(lead.rest.start, lead.rest.end)
  if (/^\s*(?:https?:|www\.|\[\[|[“"「『])/.test(back)) return null
  return { term: body.slice(lead.label.start, lead.label.end), back }
}

function bySentence(text: string): Definition | null {
  const [, term = '', back = ''] = THAT_IS.exec(text) ?? ENGLISH.exec(text) ?? []
  return term === '' || SPEAKS_BACK.test(term) || /[?？]\s*$/.test(text) ? null : { term, back }
}

const plain = (term: string) => term.replace(/[*`]+|(?<!\w)_+|_+(?!\w)/g, '').trim()

function isTerm(term: string): boolean {
  const han = term.match(/\p{Script=Han}/gu)?.length ?? 0
  if (!/\p{L}/u.test(term) || term.length > 36 || han > MOST_HAN) return false
  return ![NO_TERM, NAMED_BY_NUMBER, CLAUSE, GENERIC].some((pattern) => pattern.test(term))
}

/** Whether lines that are asked about from top to bottom lie inside one of the stretches. */
function within(stretches: readonly Stretch[]): (line: Stretch) => boolean {
  const ordered = stretches.toSorted((a, b) => a.start - b.start)
  let [next, covered] = [0, 0]
  return ({ start, end }) => {
    for (let at = ordered[next]; at && at.start <= start; at = ordered[next]) {
      covered = Math.max(covered, at.end)
      next += 1
    }
    return end <= covered
  }
}

/** A term that the subject has in its name is asked for by itself: DETR, and not DETR 论文精读. */
function nameOf(subject: string, term: string): string {
  return subject.includes(term) ? term : asked(subject, term)
}

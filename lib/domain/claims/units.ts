import type { ClaimUnit, MetricKey } from './claim'

/** A unit as it stands behind a number. */
export type UnitHere = {
  unit: ClaimUnit
  /** One of what is written in units: 0.001 for ms. */
  scale: number
  /** Characters it takes, spaces before it included. */
  length: number
  thing: string | null
  /** The metric the unit alone tells. */
  metric: MetricKey | null
  /** Percentage points say how far apart two values are. */
  change: boolean
}

type UnitRow = [
  pattern: RegExp,
  unit: ClaimUnit,
  scale: number,
  more?: { metric?: MetricKey; change?: boolean },
]

const PREFIX: Record<string, number> = { K: 1e3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 }

/** Longest first where one begins another. */
const UNITS: UnitRow[] = [
  [/^(?:个百分点|percentage points?\b|pp\b|个点(?!数)|points?\b(?! cloud))/, 'percent', 1, { change: true }],
  [/^(?:%|％|percent\b)/, 'percent', 1],
  [/^(?:毫秒|ms\b|milliseconds?\b)/, 'second', 1e-3],
  [/^(?:微秒|[µμ]s\b|us\b)/, 'second', 1e-6],
  [
    /^(?:FPS|fps|帧\/秒|帧每秒|frames per second|frames?\/s|张\/秒|images?\/s)(?:ec)?(?![\p{Script=Latin}])/u,
    'fps',
    1,
    { metric: 'speed' },
  ],
  [/^(?:dB)\b/, 'db', 1],
  [/^(?:秒钟?|seconds?\b|secs?\b|s\b)/, 'second', 1],
  [/^(?:分钟|minutes?\b|mins?\b)/, 'second', 60],
  [/^(?:个?小时|hours?\b|hrs?\b|h\b)/, 'second', 3600],
  [/^(?:天(?!然|气|文)|days?\b)/, 'second', 86_400],
  [/^(?:周(?!期|围)|weeks?\b)/, 'second', 604_800],
  [/^(?:个?\s?epochs?(?![\p{Script=Latin}])|个?轮(?!流|廓)|个周期)/iu, 'epoch', 1, { metric: 'epochs' }],
  [
    /^(?:次迭代|个?\s?(?:iterations?|iters?|steps?)(?![\p{Script=Latin}])|步(?!骤|长|进))/iu,
    'step',
    1,
    { metric: 'steps' },
  ],
  [/^(?:px\b|像素|pixels?\b)/, 'pixel', 1, { metric: 'resolution' }],
  [
    /^(?:倍|×(?!\s?\d)|x(?=[\s,.，。)）]|$)|-fold\b|times(?= (?:faster|slower|larger|smaller|more|fewer|higher|lower|cheaper|as|the)\b))/,
    'times',
    1,
    { change: true },
  ],
  [/^分(?![钟之类辨支布割为别析成段解块享组数])/, 'score', 1, { metric: 'score' }],
]

const FLOPS = /^([KMGTP])?\s?(?:FLOPs?|MACs?|flops?)(?![\p{Script=Latin}])/iu
const BYTES = /^([KMGT])i?B(?![\p{Script=Latin}])/u

/** Words that count things, before the thing itself. */
const MEASURE =
  '(?:个|项|张|幅|类|名|位(?![置于数移])|段|台|篇|条|种|层(?!次)|块|对|人(?!工|脸|类|体)|组|帧|份|例|句|本|部|家|款|维|头|路|大类|大|颗|枚|套|字(?!节)|词(?!向))'
const NOT_THINGS =
  /^(?:左右|以上|以下|以内|的|是|和|与|由|在|为|被|就|也|都|中|里|后|前|上|下|才|来|组成|构成|包含|用于|多|方面|版|月)/

/** Nouns that are counted without a word between, or in English. */
const COUNTED_NOUN =
  /^(?:个?(?:可学习)?参数量?|训练图像|图像|图片|图文对|样本|训练数据|数据(?!集)|类别|任务|词元|字符|stars?\b|tokens?\b)/i
const COUNTED_WORDS =
  /^(?:(?!and\b|of\b|or\b|the\b|in\b|on\b|for\b|to\b|with\b|is\b|are\b|was\b)[\p{Script=Latin}][\p{Script=Latin}-]*\s){0,2}?(parameters?|params?|images?|classes|categories|samples?|examples?|tasks?|layers?|tokens?|heads?|videos?|languages?|authors?|papers?|words?|sentences?|pairs?|characters?|GPUs?|TPUs?|queries|boxes|subjects?|users?|writers?|speakers?|clips?|questions?|channels?|dimensions?|dims?|stages?|blocks?|experts?|participants?|annotators?|identities|frames?|documents?|pages?|studies|experiments?|models?|stars?|patches|scenes?|objects?|neurons?|units?|citations?)\b/iu

/** The unit that begins a text, after at most one space. Null for a bare number. */
export function readUnit(rest: string): UnitHere | null {
  const space = /^\s?/.exec(rest)?.[0].length ?? 0
  const text = rest.slice(space)
  for (const [pattern, unit, scale, more] of UNITS) {
    const match = pattern.exec(text)
    if (match) return here(unit, scale, space + match[0].length, more)
  }
  const flops = FLOPS.exec(text)
  if (flops)
    return here('flop', PREFIX[flops[1]?.toUpperCase() ?? ''] ?? 1, space + flops[0].length, {
      metric: 'flops',
    })
  const bytes = BYTES.exec(text)
  if (bytes) return here('byte', PREFIX[bytes[1] ?? ''] ?? 1, space + bytes[0].length)
  return readCount(text, space)
}

function readCount(text: string, space: number): UnitHere | null {
  const direct = COUNTED_NOUN.exec(text)
  if (direct) return count(direct[0].replace(/^个/, ''), space + direct[0].length)
  const words = COUNTED_WORDS.exec(text)
  if (words?.[1]) return count(words[1], space + words[0].length)
  const measure = new RegExp(`^${MEASURE}`, 'u').exec(text)
  if (!measure) return null
  const after = text.slice(measure[0].length)
  const noun = thingIn(after)
  if (noun) return count(noun.text, space + measure[0].length + noun.length)
  // 层, 类, 维, 人 name the thing themselves; 个 alone counts nothing.
  return /^[层类维人名位篇头字词台张条项段]/.test(measure[0])
    ? count(measure[0], space + measure[0].length)
    : null
}

/** The noun a counting word leads to: as far as no word that goes on with the sentence. */
function thingIn(after: string): { text: string; length: number } | null {
  const match =
    /^\s?(?:不同的|可学习的|[\p{Script=Han}]{1,4}的)?\s?([\p{Script=Han}]{1,8}|[\p{Script=Latin}][\p{Script=Latin}\d-]+)/u.exec(
      after,
    )
  const [whole, raw] = match ?? []
  if (!whole || !raw || NOT_THINGS.test(raw)) return null
  const text =
    raw.split(
      /组成|构成|包括|包含|进行|之间|以上|左右|来自|分别|撰写|(?<=者)(?=.)|里(?!程|面)|计算|共享|需要|可以|并|[的是和与由在为被就也都]|[中时后上下](?:$|[的最哪每])/,
    )[0] ?? ''
  if (text === '') return null
  return { text, length: whole.length - raw.length + text.length }
}

function count(thing: string, length: number): UnitHere {
  return { unit: 'count', scale: 1, length, thing, metric: metricOfThing(thing), change: false }
}

/** What is counted so often that it is a measure of its own. */
function metricOfThing(thing: string): MetricKey {
  if (/参数|^params?|^parameters?/i.test(thing)) return 'parameters'
  if (/^维|^dim/i.test(thing)) return 'dimensions'
  return 'count'
}

function here(unit: ClaimUnit, scale: number, length: number, more: UnitRow[3] = {}): UnitHere {
  return { unit, scale, length, thing: null, metric: more.metric ?? null, change: more.change ?? false }
}

import type { TextRange } from '../finding'
import { type Amount, findAmounts } from './amounts'
import type { Claim, ClaimNote, ClaimUnit, MetricKey, NamedPlace } from './claim'
import { maskForClaims } from './claim-text'
import { exactnessOf, isDifference } from './exactness'
import { findMetrics, type MetricPlace } from './metrics'
import { clausesOf, sentencesOf, trimmed } from './sentences'
import { ownTopic, type Sentence, subjectAt } from './subject'
import { conditionsIn, dataSetAt } from './surroundings'

/** Words that may stand between the name of a measure and its bare value: mIoU 达到了 53.5. */
const TO_VALUE =
  /^(?:[\s:：=|≈~～>＞<≥≤（(]|准确率|精度|accuracy|acc\b\.?|score|得分|分数|值|大约|约|达到了?|可达|能达|达|为|是|到|有|高达|只有|仅有?|仅为|从|由|至|降到|降至|提升到?|提高到?|下降到?|超过|的|了|也|则|就|of|is|was|at|reach(?:es|ed)?|achiev(?:es|ed)|gets?|got|hits?|to|from|about|over|around|above|below|[\d.]+%?(?=[\s到至/]))*$/i
const VALUE_THEN = /^\s?(?:的\s?)?$/

/** 1 % 的训练数据: a share of it. */
const OF_DATA =
  /^\s*(?:的|of (?:the )?)?\s*(?:有?标注|训练|预训练|无标注|labell?ed|training)?\s*(?:数据|样本|图像|标签|data|images|labels|samples)(?!集)/i

/** 第 3, 每 16, 前 5: which, and not how many. */
const WHICH = /(?:第|每隔?|隔|前|后|这|那|某|各|任意|another|every|each|first|last|top)\s?$/i

/**
 * What a note says in numbers: how much, of what, measured how and on what. Numbers of the title are left out, since a
 * headline is its author's and seldom the note's own claim.
 */
export function findClaims(note: ClaimNote): Claim[] {
  const text = `${note.title}\n${note.body}`
  if (!/\d/.test(note.body)) return []
  const masked = maskForClaims(text)
  const from = note.title.length + 1
  const amounts = findAmounts(masked).filter(({ range }) => range.start >= from)
  if (amounts.length === 0) return []
  const own = ownTopic(note)
  const families = [
    ...new Map(note.places.toReversed().map((place) => [place.topicId, place])).values(),
  ].sort((a, b) => a.start - b.start)
  const claims: Claim[] = []
  const sentences = sentencesOf(masked)
  let index = 0
  let sentence: Measured | null = null
  for (const amount of amounts) {
    while ((sentences[index]?.end ?? masked.length) <= amount.range.start) index += 1
    const range = sentences[index]
    if (!range) break
    if (range.start !== sentence?.range.start) sentence = measure(masked, range, note.places)
    const read = readClaim(masked, amount, sentence)
    if (!read) continue
    const counts = read.unit === 'count' && read.metric !== 'parameters'
    const subject = subjectAt(masked, amount.range, sentence, families, own, counts)
    claims.push({
      ...read,
      subject,
      dataSet: dataSetAt(text, masked, amount.range, sentence, subject.topicId),
      conditions: conditionsIn(text.slice(range.start, range.end)),
      written: text.slice(read.range.start, read.range.end),
      sentence: trimmed(text, range),
    })
  }
  return claims
}

type Measured = Sentence & { metrics: MetricPlace[] }

function measure(text: string, range: TextRange, places: NamedPlace[]): Measured {
  return {
    range,
    clauses: clausesOf(text, range),
    metrics: metricsIn(text, range),
    places: placesIn(places, range),
  }
}

/** In a note of many pages going through all places for every sentence takes longer than all else. */
function placesIn(places: NamedPlace[], { start, end }: TextRange): NamedPlace[] {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const within: NamedPlace[] = []
  for (let place = places[low]; place && place.start < end; low += 1, place = places[low])
    if (place.end <= end) within.push(place)
  return within
}

type Read = Omit<Claim, 'subject' | 'dataSet' | 'conditions' | 'written' | 'sentence'>

function readClaim(text: string, amount: Amount, { range, clauses, metrics }: Measured): Read | null {
  const clause =
    clauses.find(({ start, end }) => amount.range.start >= start && amount.range.start < end) ?? range
  const before = text.slice(clause.start, amount.range.start)
  const after = text.slice(amount.range.end, clause.end)
  if (amount.unit?.unit === 'count' && WHICH.test(before)) return null
  const found = measureOf(text, amount, clause, metrics)
  if (!found) return null
  const exactness = exactnessOf(before, after, amount.plus)
  const change = amount.unit?.change === true || (found.unit !== 'count' && isDifference(before, after))
  const { value, high, slack } = amount
  return {
    value,
    high,
    slack,
    exactness,
    change,
    thing: amount.unit?.thing ?? null,
    range: amount.range,
    ...found,
  }
}

/** Unit and metric; null for a number that measures nothing. */
function measureOf(
  text: string,
  amount: Amount,
  clause: TextRange,
  metrics: MetricPlace[],
): { unit: ClaimUnit; metric: MetricKey | null } | null {
  const inClause = metrics.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  if (!amount.unit) return bareMeasure(text, amount, inClause, clause)
  const { unit, metric } = amount.unit
  // Twelve parameters are settings of something, and not its size.
  if (metric === 'parameters' && amount.value < 1000) return { unit, metric: 'count' }
  if (metric) return { unit, metric }
  if (unit === 'percent' && OF_DATA.test(text.slice(amount.range.end, clause.end)))
    return { unit, metric: 'data' }
  const fits = (place: MetricPlace) => place.units.includes(unit)
  const place =
    nearestTo(amount.range, inClause.filter(fits)) ?? nearestTo(amount.range, metrics.filter(fits))
  return { unit, metric: place?.key ?? null }
}

function bareMeasure(
  text: string,
  amount: Amount,
  places: MetricPlace[],
  clause: TextRange,
): { unit: ClaimUnit; metric: MetricKey } | null {
  if (amount.magnitude) return magnitudeMeasure(text, amount, places, clause)
  const before = places.filter(
    ({ bare, end }) =>
      bare !== null && end <= amount.range.start && TO_VALUE.test(text.slice(end, amount.range.start)),
  )
  // What begins first at the nearest place is the whole name: `top-1 准确率` and not 准确率 alone.
  const place =
    before.at(-1) ??
    places.find(
      ({ bare, start }) =>
        bare !== null && start >= amount.range.end && VALUE_THEN.test(text.slice(amount.range.end, start)),
    )
  return place?.bare ? { unit: place.bare, metric: place.key } : null
}

/** `29.9M`, 1.8B: parameters unless the clause speaks of data; a bare thousand counts anything. */
function magnitudeMeasure(
  text: string,
  amount: Amount,
  places: MetricPlace[],
  clause: TextRange,
): { unit: ClaimUnit; metric: MetricKey } | null {
  if (!/^[MB万亿bm十百]/.test(amount.magnitude)) return null
  const near = nearestTo(
    amount.range,
    places.filter(({ key }) => key === 'parameters' || key === 'data'),
  )
  if (near) return { unit: 'count', metric: near.key }
  if (/^[MB]$/.test(amount.magnitude)) return { unit: 'count', metric: 'parameters' }
  return /规模|容量|scale/.test(text.slice(clause.start, clause.end))
    ? { unit: 'count', metric: 'parameters' }
    : null
}

function metricsIn(text: string, { start, end }: TextRange): MetricPlace[] {
  return findMetrics(text.slice(start, end)).map((place) => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  }))
}

/** What stands before counts as nearer than what follows as closely. */
function nearestTo({ start, end }: TextRange, places: MetricPlace[]): MetricPlace | null {
  const distance = (place: MetricPlace) => (place.end <= start ? start - place.end : (place.start - end) * 2)
  return places.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

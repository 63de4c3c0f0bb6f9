import type { TextRange } from '../finding'
import type { ClaimNote, ClaimSubject, NamedPlace } from './claim'

const NOTE_ITSELF: ClaimSubject = { topicId: null, name: null, variant: null }

/** Families and building blocks: a sentence that names one is seldom about it when the note has a matter of its own. */
const GENERIC = new Set(['Transformer', 'CNN', 'RNN', 'GAN', 'MoE', 'LSTM', 'MLP', 'GPT'])

const SUBJECT_KINDS = new Set(['model', 'method', 'dataset'])

/** What stands right before the thing that something is compared with. */
const COMPARED =
  /(?:比|较|较之|相比于?|相较于?|对比|远?超过?如?|超越|优于|胜过|高于|低于|领先|落后于?|媲美|不如|than|over|above|below|versus|vs\.?|beats?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|compared (?:to|with)|relative to)[^，,。;；]{0,14}$/i
/** A comparison ends at what it finds: 比 A 快的 B. */
const COMPARISON_OVER = /(?<!最)[高低快慢大小多少好强]的/
const WITH = /(?:与|和|跟|同|with|to)\s*[^，,。;；]{0,6}$/i
const ALIKE =
  /^[^，,。;；]{0,14}?(?:相比|比肩|相当|匹配|持平|差不多|接近|类似|一样|不同|比较|comparable|on par)/i
const TOOL =
  /(?:用|使用|采用|利用|基于|以|借助|引入|结合|搭配|替换|换成|using|uses?|based on|via|on top of|from|through|把|将)\s*(?:了)?\s*$/i

type Part = 'subject' | 'tool' | 'compared'

/** What a named place is to its clause. */
function partOf(text: string, clause: TextRange, place: NamedPlace): Part {
  const before = text.slice(clause.start, place.start)
  const after = text.slice(place.end, clause.end)
  const compared = COMPARED.exec(before)
  if (compared && !COMPARISON_OVER.test(compared[0])) return 'compared'
  if (WITH.test(before) && ALIKE.test(after)) return 'compared'
  return TOOL.test(before) || GENERIC.has(place.name) ? 'tool' : 'subject'
}

/** 在 COCO 上, on COCO, COCO 数据集上: where it was measured, and not of what. */
function isLocative(text: string, place: NamedPlace): boolean {
  const before = text.slice(Math.max(0, place.start - 8), place.start)
  const after = text.slice(place.end, place.end + 8)
  return (
    /(?:在|于|到|\bon|\bin|\bat|\bfrom|用)\s*$/i.test(before) ||
    /^\s*(?:数据集|测试集|验证集|训练集)?\s*上/.test(after)
  )
}

/**
 * The matter of the note: what its title names, else the one thing of its kind it is tagged with, else what its text
 * names clearly most often. A title may name what the note's thing is better than.
 */
export function ownTopic(note: ClaimNote): NamedPlace | ClaimNote['tags'][number] | null {
  const text = `${note.title}\n${note.body}`
  const title = { start: 0, end: note.title.length }
  const named = note.places.filter(({ end, kind }) => end <= title.end && SUBJECT_KINDS.has(kind))
  const first =
    named.find((place) => place.kind === 'model' && partOf(text, title, place) === 'subject') ??
    named.find((place) => partOf(text, title, place) === 'subject' && !isLocative(text, place)) ??
    named.find((place) => partOf(text, title, place) === 'tool')
  if (first) return first
  const tags = note.tags.filter(({ kind }) => SUBJECT_KINDS.has(kind) && kind !== 'dataset')
  const named_ = mostNamed(note)
  if (tags.length === 1 && (!named.length || !named_)) return tags[0] ?? null
  return named_
}

function mostNamed({ places }: ClaimNote): NamedPlace | null {
  const counts = new Map<number, { place: NamedPlace; count: number }>()
  for (const place of places) {
    if (!SUBJECT_KINDS.has(place.kind) || GENERIC.has(place.name)) continue
    const known = counts.get(place.topicId)
    if (known) known.count += 1
    else counts.set(place.topicId, { place, count: 1 })
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!most) return null
  return most.count > (next?.count ?? 0) && (most.count > 2 || !next) ? most.place : null
}

/** A model's name by its form, known or not: `ViT-B/16`, `Swin-L`, `ResNet-200`, `MobileNetV3_small_0.35x`. */
const MODEL_NAME =
  /(?<![\p{Script=Latin}\d_-])[A-Z][\p{Script=Latin}]*(?:[-_/](?:[A-Z\d][\p{Script=Latin}\d.]*|small|base|large|huge|tiny|xl|x))+(?![\p{Script=Latin}\d])/gu
const NO_MODEL =
  /^(?:Top-|F1|GPU|CPU|TPU|RTX-|COCO|ImageNet|CIFAR|AP|R-CNN$|[A-Z]-\d|ROUGE|BLEU|PASCAL|CelebA|JFT|LAION|ADE|MS-|I\/O|UTF|ISO|Q\/K|U-Net$|[A-Z]\/[A-Z])/

/** With what it names, in the order of the text. */
export type Sentence = { range: TextRange; clauses: TextRange[]; places: NamedPlace[] }

/**
 * Of what a number at `at` is said: the model named nearest before it in its sentence that is not what something is
 * compared with or made from; a data set where things are counted; else the note's own matter. `families`: the first
 * place of each topic of the note.
 */
export function subjectAt(
  text: string,
  at: TextRange,
  sentence: Sentence,
  families: NamedPlace[],
  own: ReturnType<typeof ownTopic>,
  counts: boolean,
): ClaimSubject {
  const within = sentence.places.filter(({ end }) => end <= at.start)
  const clauseOf = (start: number) =>
    sentence.clauses.find((clause) => start >= clause.start && start < clause.end) ?? sentence.range
  const judged = within
    .filter(({ kind }) => SUBJECT_KINDS.has(kind))
    .filter((place) => place.kind !== 'dataset' || (counts && !isLocative(text, place)))
    .map((place) => ({ place, part: partOf(text, clauseOf(place.start), place) }))
  const subjects = judged.filter(({ part }) => part === 'subject').map(({ place }) => place)
  // Methods are mostly means to an end: they are spoken of where no model is and the note is about none.
  const nearest =
    subjects.findLast(({ kind }) => kind === 'model') ??
    subjects.findLast(
      ({ kind, topicId }) =>
        kind !== 'method' || own === null || own.topicId === topicId || own.kind === 'method',
    )
  const named = nameBefore(text, at, sentence, nearest?.end ?? sentence.range.start, clauseOf)
  if (named) return nameToSubject(named, families, own, within)
  if (nearest) return { topicId: nearest.topicId, name: null, variant: null }
  if (own) return { topicId: own.topicId, name: null, variant: null }
  const tool = judged.findLast(({ part }) => part === 'tool')?.place
  return tool ? { topicId: tool.topicId, name: null, variant: null } : NOTE_ITSELF
}

/** A name by form that stands nearer than any topic and is not compared with. */
function nameBefore(
  text: string,
  at: TextRange,
  { range }: Sentence,
  from: number,
  clauseOf: (start: number) => TextRange,
): string | null {
  const stretch = text.slice(range.start, at.start)
  const names = Array.from(stretch.matchAll(MODEL_NAME), (match) => ({
    name: match[0],
    start: range.start + match.index,
  }))
    .filter(({ name, start }) => start + name.length > from && !NO_MODEL.test(name))
    .filter(({ name, start }) => {
      const before = text.slice(clauseOf(start).start, start)
      const after = text.slice(start + name.length, clauseOf(start).end)
      return !COMPARED.test(before) && !(WITH.test(before) && ALIKE.test(after)) && !TOOL.test(before)
    })
  return names.at(-1)?.name ?? null
}

/** `Swin-L` is a size of Swin where the note knows Swin; a name nobody knows is its own subject. */
function nameToSubject(
  name: string,
  families: NamedPlace[],
  own: ReturnType<typeof ownTopic>,
  within: NamedPlace[],
): ClaimSubject {
  const known = within.findLast((place) => place.start >= 0 && sameName(name, place.name))
  if (known) return { topicId: known.topicId, name: null, variant: name }
  const family = [...(own ? [own] : []), ...families].find((topic) => sameStem(name, topic.name))
  return family
    ? { topicId: family.topicId, name: null, variant: name }
    : { topicId: null, name, variant: null }
}

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
const sameName = (one: string, other: string) => letters(one) === letters(other)

/** ViT-B/16 and ViT; Swin-L and Swin Transformer: the part before the first hyphen is the name's beginning. */
function sameStem(name: string, topic: string): boolean {
  const stem = letters(name.split(/[-_/]/)[0] ?? '')
  const first = letters(topic.split(/[\s-]/)[0] ?? '')
  return stem.length > 1 && (stem === letters(topic) || (stem === first && !/\bv\d/i.test(topic)))
}

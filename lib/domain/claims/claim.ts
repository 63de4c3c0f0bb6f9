import type { TextRange } from '../finding'
import type { TopicKind } from '../topic'

/** What a value is measured in, once minutes and 亿 and GB have been reckoned down: seconds, ones, bytes. */
export type ClaimUnit =
  | 'percent'
  | 'second'
  | 'epoch'
  | 'step'
  | 'fps'
  | 'flop'
  | 'byte'
  | 'pixel'
  | 'times'
  | 'db'
  | 'count'
  | 'score'

/** What is measured. `count` is any number of things, `data` what something was trained or tested on. */
const METRIC_KEYS = [
  'accuracy',
  'top-5',
  'ap',
  'ap50',
  'ap75',
  'mask-ap',
  'miou',
  'pq',
  'f1',
  'auc',
  'wer',
  'cer',
  'recall',
  'precision',
  'error',
  'fid',
  'lpips',
  'bleu',
  'rouge',
  'cider',
  'psnr',
  'ssim',
  'perplexity',
  'parameters',
  'flops',
  'memory',
  'size',
  'training-time',
  'latency',
  'speed',
  'data',
  'score',
  'epochs',
  'steps',
  'resolution',
  'dimensions',
  'count',
] as const
export type MetricKey = (typeof METRIC_KEYS)[number]

/** `more`: that or more; `less`: that or less. */
export type Exactness = 'exactly' | 'about' | 'more' | 'less'

/** What a claim is of. With neither topic nor name it is of the note's own matter. */
export type ClaimSubject = {
  topicId: number | null
  /** A model's name that no topic has, as written: `ResNet-200`. */
  name: string | null
  /** The size or build of the topic that is meant: `ViT-B/16`. */
  variant: string | null
}

export type Claim = {
  /** In the unit; lower end of a range. */
  value: number
  /** Upper end of a range. */
  high: number | null
  /** Half a place of the last digit as written, in the unit: 81.3 may be 81.25. */
  slack: number
  unit: ClaimUnit
  exactness: Exactness
  /** By how much something differs from something else (提升 1.5 %), rather than how much it is. */
  change: boolean
  metric: MetricKey | null
  /** What is counted, as written: 任务, layers. */
  thing: string | null
  /** As written. */
  dataSet: string | null
  subject: ClaimSubject
  /** Devices, sizes and settings the sentence names: two claims under different ones do not gainsay each other. */
  conditions: string[]
  written: string
  /** Both in `title + "\n" + body`. */
  range: TextRange
  sentence: TextRange
}

/** A place that names a topic, in `title + "\n" + body`. */
export type NamedPlace = { start: number; end: number; topicId: number; name: string; kind: TopicKind }

export type ClaimNote = {
  title: string
  body: string
  places: NamedPlace[]
  /** Topics the writer tagged it with. */
  tags: { topicId: number; name: string; kind: TopicKind }[]
}

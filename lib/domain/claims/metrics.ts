import type { ClaimUnit, MetricKey } from './claim'

/** What is measured: the words that name it, and the units it may come in. */
type Metric = {
  key: MetricKey
  words: RegExp
  units: ClaimUnit[]
  /** A bare number beside it is a value in this unit: AP 42.0. */
  bare?: ClaimUnit
}

/** The order decides where two fit equally near: the narrower first. */
const METRICS: Metric[] = [
  { key: 'top-5', words: /top[-‐ ]?5(?!\d)/gi, units: ['percent'], bare: 'percent' },
  {
    key: 'accuracy',
    words:
      /top[-‐ ]?1(?!\d)(?:[-‐ ]?(?:acc(?:uracy)?|准确率|精度))?|准确率|正确率|识别率|分类精度|精度|\bacc(?:uracy)?\b|accuracy/gi,
    units: ['percent'],
    bare: 'percent',
  },
  { key: 'ap50', words: /(?<![\p{Script=Latin}])AP_?50(?!\d)/gu, units: ['percent'], bare: 'percent' },
  { key: 'ap75', words: /(?<![\p{Script=Latin}])AP_?75(?!\d)/gu, units: ['percent'], bare: 'percent' },
  { key: 'mask-ap', words: /mask[- ]?m?AP(?![\p{Script=Latin}\d])/giu, units: ['percent'], bare: 'percent' },
  {
    key: 'ap',
    words: /(?<![\p{Script=Latin}])(?:box[- ]?)?m?AP(?![\p{Script=Latin}\d])/gu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'miou',
    words: /(?<![\p{Script=Latin}])m?IoU(?![\p{Script=Latin}])|交并比/giu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'pq',
    words: /(?<![\p{Script=Latin}])PQ(?![\p{Script=Latin}])/gu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'f1',
    words: /(?<![\p{Script=Latin}])F1(?![\d])(?:[- ]?(?:score|值|分数))?/giu,
    units: ['percent'],
    bare: 'score',
  },
  {
    key: 'auc',
    words: /(?<![\p{Script=Latin}])(?:AUC|AUROC)(?![\p{Script=Latin}])/gu,
    units: ['percent'],
    bare: 'score',
  },
  {
    key: 'wer',
    words: /词错误率|词错率|(?<![\p{Script=Latin}])WER(?![\p{Script=Latin}])/gu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'cer',
    words: /字错误率|字错率|字符错误率|(?<![\p{Script=Latin}])CER(?![\p{Script=Latin}])/gu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'recall',
    words: /召回率|查全率|(?<![\p{Script=Latin}])recall(?![\p{Script=Latin}])/giu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'precision',
    words: /精确率|查准率|(?<![\p{Script=Latin}])precision(?![\p{Script=Latin}])/giu,
    units: ['percent'],
    bare: 'percent',
  },
  {
    key: 'error',
    words: /错误率|误差率|误差|(?<![\p{Script=Latin}])error(?: rate)?(?![\p{Script=Latin}])/giu,
    units: ['percent', 'score'],
  },
  {
    key: 'fid',
    words: /(?<![\p{Script=Latin}])FID(?![\p{Script=Latin}])/gu,
    units: ['score'],
    bare: 'score',
  },
  {
    key: 'lpips',
    words: /(?<![\p{Script=Latin}])LPIPS(?![\p{Script=Latin}])/gu,
    units: ['score'],
    bare: 'score',
  },
  {
    key: 'bleu',
    words: /(?<![\p{Script=Latin}])BLEU(?:-\d)?(?![\p{Script=Latin}])/gu,
    units: ['score', 'percent'],
    bare: 'score',
  },
  {
    key: 'rouge',
    words: /(?<![\p{Script=Latin}])ROUGE(?:-[\dL])?(?![\p{Script=Latin}])/gu,
    units: ['score', 'percent'],
    bare: 'score',
  },
  {
    key: 'cider',
    words: /(?<![\p{Script=Latin}])CIDEr(?![\p{Script=Latin}])/gu,
    units: ['score'],
    bare: 'score',
  },
  {
    key: 'psnr',
    words: /(?<![\p{Script=Latin}])PSNR(?![\p{Script=Latin}])/gu,
    units: ['db', 'score'],
    bare: 'db',
  },
  {
    key: 'ssim',
    words: /(?<![\p{Script=Latin}])SSIM(?![\p{Script=Latin}])/gu,
    units: ['score'],
    bare: 'score',
  },
  {
    key: 'perplexity',
    words: /困惑度|(?<![\p{Script=Latin}])(?:perplexity|PPL)(?![\p{Script=Latin}])/giu,
    units: ['score'],
    bare: 'score',
  },
  {
    key: 'parameters',
    words: /参数量|参数|(?<![\p{Script=Latin}])(?:params?|parameters?)(?![\p{Script=Latin}])/giu,
    units: ['count'],
  },
  {
    key: 'flops',
    words: /计算量|运算量|(?<![\p{Script=Latin}])(?:FLOPs|MACs)(?![\p{Script=Latin}])/gu,
    units: ['flop', 'percent'],
  },
  {
    key: 'memory',
    words: /显存|内存|(?<![\p{Script=Latin}])(?:GPU )?memory(?![\p{Script=Latin}])/giu,
    units: ['byte', 'percent'],
  },
  {
    key: 'size',
    words: /大小|体积|模型文件|权重文件|(?<![\p{Script=Latin}])(?:size|checkpoint)(?![\p{Script=Latin}])/giu,
    units: ['byte'],
  },
  {
    key: 'training-time',
    words:
      /训练(?!数据|集|图像|样本)|(?<![\p{Script=Latin}])train(?:ing|ed|s)?(?![\p{Script=Latin}])|收敛/giu,
    units: ['second'],
  },
  {
    key: 'latency',
    words:
      /推理|推断|预测|识别|延迟|时延|耗时|检测一|一张图|一帧|(?<![\p{Script=Latin}])(?:latency|inference|infers?|runtime|run time)(?![\p{Script=Latin}])|per image|per frame/giu,
    units: ['second'],
  },
  {
    key: 'speed',
    words:
      /速度|帧率|吞吐|更?快|(?<![\p{Script=Latin}])(?:speed|throughput|faster|slower|FPS)(?![\p{Script=Latin}])/giu,
    units: ['fps', 'times', 'percent'],
  },
  {
    key: 'data',
    words:
      /数据量|训练数据|数据集|训练集|预训练数据|样本|图像|图片|图文对|(?<![\p{Script=Latin}])(?:data|images?|samples?|pairs|tokens?)(?![\p{Script=Latin}])/giu,
    units: ['count', 'byte'],
  },
  {
    key: 'score',
    words: /得分|评分|分数|总分|(?<![\p{Script=Latin}])scores?(?![\p{Script=Latin}])/giu,
    units: ['score', 'percent'],
    bare: 'score',
  },
]

/** Where words that name a measure stand in a text; the order of `METRICS` where several begin alike. */
export type MetricPlace = {
  key: MetricKey
  start: number
  end: number
  units: ClaimUnit[]
  bare: ClaimUnit | null
}

export function findMetrics(text: string): MetricPlace[] {
  const places = METRICS.flatMap(({ key, words, units, bare }) =>
    Array.from(text.matchAll(words), (match) => ({
      key,
      start: match.index,
      end: match.index + match[0].length,
      units,
      bare: bare ?? null,
    })),
  )
  return places.sort((a, b) => a.start - b.start || b.end - a.end)
}

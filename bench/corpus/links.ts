import type { Random } from './random'

/** An address that gives a note its title line: papers, articles, videos. */
export function readingLink(random: Random): string {
  return random.pick(READING)(random)
}

/** A further link with the words a writer puts before it. */
export function namedLink(random: Random): string {
  const [lead, make] = random.pick(NAMED)
  return `${lead}${make(random)}`
}

type Make = (random: Random) => string

const arxiv: Make = (random) => {
  const year = random.int(15, 24)
  return `https://arxiv.org/${random.pick(['abs', 'pdf'])}/${year}${two(random.int(1, 12))}.${digits(random, 5)}`
}
const github: Make = (random) =>
  `https://github.com/${letters(random, 7)}/${letters(random, 5)}-${letters(random, 6)}`
const bilibili: Make = (random) => `https://www.bilibili.com/video/BV1${letters(random, 9)}`

const READING: Make[] = [
  arxiv,
  arxiv,
  (random) => `https://zhuanlan.zhihu.com/p/${digits(random, 9)}`,
  (random) => `https://mp.weixin.qq.com/s/${letters(random, 22)}`,
  (random) => `https://blog.csdn.net/${letters(random, 8)}/article/details/${digits(random, 9)}`,
  (random) => `https://openreview.net/forum?id=${letters(random, 10)}`,
  bilibili,
]

const NAMED: [string, Make][] = [
  ['论文:', arxiv],
  ['代码:', github],
  ['代码地址(Pytorch):', github],
  ['视频:', bilibili],
  ['项目主页:', (random) => `https://${letters(random, 8)}.github.io/${letters(random, 6)}/`],
  ['数据集:', (random) => `https://www.kaggle.com/datasets/${letters(random, 6)}/${letters(random, 9)}`],
]

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, index) => random.int(index === 0 ? 1 : 0, 9)).join('')
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick([...'abcdefghijkmnpqrstuvwxyz'])).join('')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

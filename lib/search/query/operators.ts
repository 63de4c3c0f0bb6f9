import { SOURCE_ROLES } from '../../domain/source'
import { DAY_WORDS } from './day-words'
import { HAS_VALUES, IS_VALUES, type Operator } from './query'

type OperatorInfo = {
  name: Operator
  /** The Chinese name, written by completions for somebody who writes Chinese. */
  alias: string
  /** Further names that are read and never written. */
  also: readonly string[]
  /** What the operator asks for. */
  words: { zh: string; en: string }
  values: readonly string[] | 'topics' | 'sources' | 'hosts' | 'days'
  example: string
}

/** In the order in which they are offered. */
export const OPERATORS: readonly OperatorInfo[] = [
  {
    name: 'topic',
    alias: '主题',
    also: ['主題', '话题'],
    words: { zh: '笔记的主题，别名也行', en: 'what the note is about, by any alias' },
    values: 'topics',
    example: 'topic:"Swin Transformer"',
  },
  {
    name: 'tag',
    alias: '标签',
    also: ['標籤', '标记'],
    words: { zh: '亲手标记的主题', en: 'a topic put on the note by hand' },
    values: 'topics',
    example: 'tag:OCR',
  },
  {
    name: 'source',
    alias: '来源',
    also: ['來源', '出处'],
    words: { zh: '来源的标题或网址', en: 'title or address of a source' },
    values: 'sources',
    example: 'source:2010.11929',
  },
  {
    name: 'role',
    alias: '角色',
    also: ['种类', '種類', '类型'],
    words: { zh: '来源的种类', en: 'kind of source' },
    values: SOURCE_ROLES,
    example: 'role:paper',
  },
  {
    name: 'host',
    alias: '网站',
    also: ['網站', '站点', 'site'],
    words: { zh: '来源的网站', en: 'site of a source' },
    values: 'hosts',
    example: 'host:github.com',
  },
  {
    name: 'day',
    alias: '日期',
    also: ['日子', 'date'],
    words: { zh: '哪一天，或从哪天到哪天', en: 'a day, month or year, or a range' },
    values: 'days',
    example: 'day:2022-06-13..2022-06-16',
  },
  {
    name: 'before',
    alias: '之前',
    also: ['早于'],
    words: { zh: '这一天之前', en: 'earlier than that day' },
    values: 'days',
    example: 'before:2022-06',
  },
  {
    name: 'after',
    alias: '之后',
    also: ['之後', '晚于'],
    words: { zh: '这一天之后', en: 'later than that day' },
    values: 'days',
    example: 'after:2022-06-16',
  },
  {
    name: 'has',
    alias: '含',
    also: ['包含', '含有'],
    words: { zh: '里面有什么', en: 'what is in the note' },
    values: HAS_VALUES,
    example: 'has:math',
  },
  {
    name: 'is',
    alias: '是',
    also: [],
    words: { zh: '是什么样的', en: 'what the note is like' },
    values: IS_VALUES,
    example: 'is:unread',
  },
]

/** Chinese spellings of the values that come from a list. The first is the one completions write. */
const VALUE_ALIASES: { [operator in Operator]?: Record<string, readonly string[]> } = {
  role: {
    paper: ['论文', '原文'],
    code: ['代码', '源码'],
    explainer: ['解读', '讲解', '教程'],
    news: ['报道', '新闻'],
    video: ['视频'],
    dataset: ['数据集'],
    project: ['项目页', '项目', '主页'],
    local: ['本地副本', '本地'],
    other: ['链接', '其他'],
  },
  has: {
    math: ['公式', '数学'],
    code: ['代码', '代码块'],
    image: ['图片', '图'],
    question: ['问题', '疑问'],
    snapshot: ['已存副本', '副本', '快照'],
    table: ['表格', '表'],
  },
  is: { unread: ['没读过', '未读'], 'second-hand': ['二手', '转述'] },
}

const BY_NAME = new Map(
  OPERATORS.flatMap((info) =>
    [info.name, info.alias, ...info.also].map((name): [string, Operator] => [name, info.name]),
  ),
)

/** Case, width, spaces, hyphens and underscores do not tell two values of a list apart: `Second_Hand` is `second-hand`. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

export function operatorNamed(name: string): Operator | null {
  return BY_NAME.get(name.normalize('NFKC').toLowerCase()) ?? null
}

export function operatorInfo(operator: Operator): OperatorInfo {
  return OPERATORS.find(({ name }) => name === operator)!
}

/** The value of the operator's list that was meant, by either language; null when it is none, or there is no list. */
export function closedValue(operator: Operator, typed: string): string | null {
  const { values } = operatorInfo(operator)
  if (typeof values === 'string') return null
  const word = plainWord(typed)
  const isMeant = (value: string) =>
    plainWord(value) === word || (VALUE_ALIASES[operator]?.[value]?.includes(word) ?? false)
  return values.find(isMeant) ?? null
}

/** The words an operator's values are written with; empty where they are names from the notebook. */
export function listedValues(operator: Operator, language: 'zh' | 'en'): string[] {
  const { values } = operatorInfo(operator)
  if (values === 'days') return DAY_WORDS.map((word) => word[language])
  if (typeof values === 'string') return []
  if (language === 'en') return [...values]
  return values.map((value) => VALUE_ALIASES[operator]?.[value]?.[0] ?? value)
}

export function languageOf(text: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}

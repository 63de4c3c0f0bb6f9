import { ANY_MARK, flatten, MARK, type Occurrence } from './flat-text'
import type { TexSymbol } from './tex-symbols'

/** A symbol a note's formulas use, and whether its text says what it is. */
export type NoteSymbol = TexSymbol & {
  explained: boolean
}

/** A run of symbols of which one thing is said: z、y 分别, H and W. */
const AND = String.raw`(?:\s*(?:[,，、]|和|与|及|and|or|或)\s*)`
const LIST_BEFORE = new RegExp(`(?:${ANY_MARK}${AND})+$`, 'u')
const LIST_AFTER = new RegExp(`^(?:${AND}${ANY_MARK})+`, 'u')

/** 样本 z says that z is one of many, and not of what. */
const NOUN_ENDS =
  /(?:码|图|图像|图片|块|网络|网|器|域|层|数|率|集|集合|空间|分布|函数|参数|矩阵|向量|张量|权重|维度|长度|宽度|高度|长|宽|高|大小|尺寸|特征|序列|标签|损失|噪声|分支|步长|温度|系数|查询|键|值|输入|输出|概率|模型|编码|窗口|头|通道|半径|阈值|信息|类别|词|项|距离|分辨率|编码器|解码器|生成器|判别器|变换|映射|算子|偏置|梯度|方差|均值|期望|时刻|时间|状态|动作|策略|奖励|点|边|节点|句子|文本|语音|信号|框|目标|结果|表示|嵌入|位置|掩码|预测|超参|常数|比例|次数|批次|样式|风格|内容|领域|标记|质量|速度|面积|体积|角度|能量|误差)$/
const GENERIC = /(?:样本|符号|变量|字母|元素|记号|公式|式子|元|(?<![向张质能])量)$/
/** English words before a symbol that do not say what it is. */
const NO_NOUN =
  /^(?:with|and|for|the|from|that|where|when|then|given|let|using|over|into|to|of|is|are|as|by|in|on|at|or|if|we|use|uses|take|takes|sample|samples|variable|symbol|element|has|have|than|all|each|any|every|some|this|these|set|sets|get|gets|feed|add|adds|compute|where|here|via|per|between|both|not|it|its|be|can|plus|minus|times|equals|only|also|so|but)$/i

const NAMED_BEFORE = [
  /(?:令|设|记|定义|用|以|由|let|define|denote)\s*$/i,
  /第\s*$/,
  /(?:表示为|记为|记作|写作|写为|称为|叫做|定义为|用符号|denoted (?:by|as)|called|written as|say)\s*$/i,
  /(?:shape|size|dims?|dimensions?|大小|尺寸|形状|维度|维数|分辨率|长度|个数|数量|数目|宽高|高宽|长宽)\s*(?:分别)?\s*(?:为|是|=|＝|:|：|of|is)\s*[（(]?\s*$/i,
]
/** 令, 设, 记, 用 say what is meant only when the sentence goes on to say it. */
const GOES_ON = /^\s*(?:为|是|表示|代表|be|as|denote)/i
const SAID_AFTER =
  /^\s*(?:[（(]\s*)?(?:分别|各自)?(?:则|就|即|也|都)?\s*(?:是|为|表示|代表|指|即|意为|对应|记录|衡量|控制|称|denotes?|is (?:the|an?|our|some|one)\b|are (?:the|our|two|some)\b|represents?|means|stands? for|refers? to|indicates?|controls?|被设计为|被定义为|由.{1,20}(?:组成|构成))/i
const BRACKETS_AFTER = /^\s*[（(]\s*(?:[\p{Script=Han}]{2,}|(?:the |an? )?\p{Script=Latin}{3,})/u
const COLON_AFTER = /^\s*[:：]\s*(?:[\p{Script=Han}]{2,}|\p{Script=Latin}{3,})/u
const MEASURE_AFTER =
  /^\s?(?:个|块|维|层|张|类|头|路|步|次|条|段|组|种|份|倍|轮|帧|颗|位|名|通道|-?D\b|-dim|dimension|(?:image|text|patch|token|layer|head|sample|class|step|block|pair|object|vector|channel|stage|domain|expert|quer)\w*)/i
const NOUN_AFTER_PRODUCT =
  /^\s*(?:的\s*[\p{L}]{2,}|大小|图像|图片|像素|[\p{Script=Han}]*(?:块|窗口|矩阵|张量)|(?:patch|image|window|matrix|tensor|pixel|grid|kernel)\w*)/u

/**
 * The symbols of a note's formulas, each once, with whether the note says what they are. Small letters that stand alone
 * in the text count as used too, in a note that has formulas; capitals there name networks and sets as often.
 */
export function explainSymbols(body: string): NoteSymbol[] {
  const { text, occurrences } = flatten(body)
  if (!occurrences.some(({ kind }) => kind !== 'letter')) return []
  const explained = explainedIn(text, occurrences)
  const used = new Map<string, TexSymbol>()
  for (const { kind, symbols } of occurrences) {
    for (const symbol of symbols) {
      if (kind === 'letter' && !/^(?:[a-z]'?|\\[a-z]+)$/.test(symbol.name)) continue
      if (kind === 'letter' && /^[ijklmnt]$/.test(symbol.letter)) continue
      if (!used.has(symbol.name)) used.set(symbol.name, symbol)
    }
  }
  return [...used.values()].map((symbol) => ({
    ...symbol,
    explained: explained.has(symbol.name) || explained.has(symbol.letter) || hasNamedKin(symbol, explained),
  }))
}

/** T_1 is clear where T_i is: only the place in the row differs. */
function hasNamedKin({ letter }: TexSymbol, explained: Set<string>): boolean {
  return [...explained].some((name) => name.startsWith(`${letter}_`))
}

/** Whether a text says what a symbol is; for notes that use it elsewhere. */
export function explains(body: string, symbol: TexSymbol): boolean {
  const { text, occurrences } = flatten(body)
  const explained = explainedIn(text, occurrences)
  return explained.has(symbol.name) || explained.has(symbol.letter)
}

function explainedIn(text: string, occurrences: Occurrence[]): Set<string> {
  const explained = new Set<string>()
  for (let at = 0; at < text.length; at += 1) {
    const occurrence = occurrences[text.charCodeAt(at) - MARK]
    if (!occurrence || occurrence.names.length === 0) continue
    if (isExplained(text, at, occurrence)) for (const { name } of occurrence.names) explained.add(name)
  }
  return explained
}

/** Words looked at on either side. */
const NEAR = 40

function isExplained(text: string, at: number, { kind }: Occurrence): boolean {
  // What is on the left of an equation is what the right says.
  if (kind === 'equation') return true
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - NEAR), at)
  const end = text.indexOf('\n', at)
  const rest = text.slice(at + 1, Math.min(end === -1 ? text.length : end, at + 1 + NEAR))
  const before = line.replace(LIST_BEFORE, '')
  const after = rest.replace(LIST_AFTER, '')
  if (NAMED_BEFORE.some((pattern, index) => pattern.test(before) && (index > 0 || GOES_ON.test(after))))
    return true
  if (SAID_AFTER.test(after) || BRACKETS_AFTER.test(after) || COLON_AFTER.test(after)) return true
  if (MEASURE_AFTER.test(after)) return true
  if (kind === 'product' && NOUN_AFTER_PRODUCT.test(after)) return true
  return namesBefore(before)
}

/** A noun right before: 映射网络F, the latent vector z. */
function namesBefore(before: string): boolean {
  const text = before.replace(/\s*[（(“"‘']?\s*$/u, '')
  const latin = /([\p{Script=Latin}][\p{Script=Latin}-]*)$/u.exec(text)?.[1]
  if (latin) return latin.length > 2 && !NO_NOUN.test(latin)
  return NOUN_ENDS.test(text) && !GENERIC.test(text)
}

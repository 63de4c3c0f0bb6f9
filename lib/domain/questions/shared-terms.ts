/** A word of a question that few notes have: [from, to) in its text. */
export type RareWord = [from: number, to: number]

/** A stretch that question and note share. `at`: where it stands in the note's text. */
export type SharedWords = { words: string; at: number; weight: number }

/** Words with which one asks or tells anything; two notes that share them need not be about the same. */
const COMMON =
  /为什么|为何|为啥|怎么样|怎么|怎样|如何|什么|是不是|是否|有没有|会不会|能不能|能否|可不可以|可以|应该|需要|使用|用于|采用|通过|进行|产生|得到|实现|提高|降低|增加|减少|效果|结果|方法|问题|模型|训练|数据|不同|相比|比较|更大|更小|更好|时候|之后|以后|之前|这里|这个|那么|还是|或者|以及|如果|因为|所以|但是|没有|不会|不能|不用|一个|一样|多少|区别|作者|论文|文中|到底|究竟|吗|呢|的|了|和|与|在|把|被|使|是|也|就|都|又|而/gu
const COMMON_LATIN = new Set(
  'the and for with from that this what why how when which who where are is was were does did can could should would will not but than then use used using model data training result method paper they their there here have has had its into about more less much many'.split(
    ' ',
  ),
)

/** Where the words of a (folded) question stand that may set it apart: pairs of Chinese characters and Latin words. */
export function tellingWords(folded: string): RareWord[] {
  const blanked = folded.replace(COMMON, (word) => ' '.repeat(word.length))
  const words: RareWord[] = []
  for (const { 0: run, index } of blanked.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at += 1) words.push([index + at, index + at + 2])
  for (const { 0: word, index } of blanked.matchAll(/[a-z][a-z0-9]{2,}/g))
    if (!COMMON_LATIN.has(word)) words.push([index, index + word.length])
  return words
}

/** The longest stretches around rare words that stand in the (folded) note too, the weightiest first; none twice. */
export function sharedWords(question: string, rare: readonly RareWord[], note: string): SharedWords[] {
  const found = new Map<string, SharedWords>()
  let covered = 0
  for (const [from, to] of rare.toSorted((a, b) => a[0] - b[0])) {
    if (to <= covered || !note.includes(question.slice(from, to))) continue
    let [first, last] = [from, to]
    const isHan = /\p{Script=Han}/u.test(question.slice(from, to))
    while (isHan && isHanAt(question, last) && note.includes(question.slice(first, last + 1))) last += 1
    const words = question.slice(first, last)
    const at = isHan ? note.indexOf(words) : findWord(note, words)
    if (at < 0) continue
    covered = last
    found.set(words, { words, at, weight: weightOf(words, isHan) })
    first = last
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || b.words.length - a.words.length)
}

const isHanAt = (text: string, at: number) => /\p{Script=Han}/u.test(text[at] ?? '')

function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + word.length] ?? '')) return at
  return -1
}

/** Two characters that follow each other may do so by chance; four do not. */
function weightOf(words: string, isHan: boolean): number {
  if (!isHan) return words.length >= 4 ? 1 : 0.75
  return Math.min(1.5, (words.length - 1) * 0.5)
}

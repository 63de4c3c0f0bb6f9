import type { CslName } from './paper-facts'

/** Family names of two characters; any other Chinese name begins with one of one. */
const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 司空 端木 公冶 轩辕 軒轅 钟离 鍾離 澹台 澹臺 申屠 太史 闻人 聞人 赫连 赫連 独孤 獨孤 南宫 南宮 西门 西門 拓跋 呼延 百里 第五 万俟 万俟 濮阳 濮陽 淳于 单于 單于 仲孙 仲孫 东郭 東郭 即墨 宗政 鲜于 鮮于 闾丘 閭丘 亓官 司寇 巫马 巫馬 公西 乐正 樂正 壤驷 公良 夹谷 宰父 谷梁 段干 东门 東門 羊舌 微生 梁丘 左丘 南门 南門'.split(
    ' ',
  ),
)

const HAN_NAME = /^[\p{Script=Han}·・]+$/u

export function isHanName(text: string): boolean {
  return HAN_NAME.test(text)
}

/** `欧阳明` → 欧阳, 明; a name that is one character or a transcription with a dot (阿兰·图灵) stays whole. */
export function splitHanName(name: string): CslName {
  if (name.length < 2 || /[·・]/.test(name)) return { literal: name }
  const length = name.length > 2 && COMPOUND.has(name.slice(0, 2)) ? 2 : 1
  return { family: name.slice(0, length), given: name.slice(length) }
}

/** What stands for the name when there is room for one word. */
export function familyOf(name: CslName): string {
  if (name.family) return isHanName(name.family) && !name.given ? familyInWhole(name.family) : name.family
  const whole = name.literal ?? name.given ?? ''
  return isHanName(whole) ? familyInWhole(whole) : whole
}

function familyInWhole(name: string): string {
  // Longer ones are no names of persons: an office, a company.
  return name.length > 4 ? name : (splitHanName(name).family ?? name)
}

/** `Ze Liu`, `王小明`. */
export function fullName({ family = '', given = '', suffix = '', literal }: CslName): string {
  if (literal) return literal
  if (isHanName(family) && (given === '' || isHanName(given))) return `${family}${given}`
  return [given, family, suffix].filter(Boolean).join(' ')
}

/** One line of the form: `Liu, Ze`, `王小明`, or a name written as it is spoken, whose last word is the family's. */
export function readName(line: string): CslName | null {
  const text = line.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (text === '') return null
  const braced = /^\{(.+)\}$/.exec(text)?.[1]
  if (braced) return { literal: braced.trim() }
  const [family = '', ...rest] = text.split(/\s*[,，]\s*/)
  if (rest.length > 0) return nameOf(family, rest.at(-1) ?? '', rest.length > 1 ? rest[0] : undefined)
  const words = text.split(' ')
  if (words.length === 1) return isHanName(text) && text.length <= 4 ? splitHanName(text) : { literal: text }
  // Chinese puts the family first, whether or not there is a space.
  if (words.length === 2 && words.every(isHanName)) return { family: words[0] ?? '', given: words[1] ?? '' }
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word))
  const from = particle > 0 ? particle : words.length - 1
  return nameOf(words.slice(from).join(' '), words.slice(0, from).join(' '))
}

const PARTICLE = /^(van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el)$/

function nameOf(family: string, given: string, suffix?: string): CslName {
  if (family === '') return { literal: given }
  return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }
}

/** As the form shows it, so that `readName` gives the same name again. */
export function printName(name: CslName): string {
  const { family = '', given = '', suffix, literal } = name
  if (literal) return isSame(readName(literal), name) ? literal : `{${literal}}`
  if (suffix) return `${family}, ${suffix}, ${given}`
  const plain = fullName(name)
  if (isHanName(plain) && isSame(readName(plain), name)) return plain
  return given ? `${family}, ${given}` : `{${family}}`
}

const isSame = (one: CslName | null, other: CslName) => JSON.stringify(one) === JSON.stringify(other)

/** Short for a list: `Liu, Lin and 3 others` is made of these by the page. */
export function shownNames(authors: readonly CslName[], most = 3): { names: string[]; more: number } {
  const shown = authors.length > most + 1 ? authors.slice(0, most) : authors
  return { names: shown.map(fullName), more: authors.length - shown.length }
}

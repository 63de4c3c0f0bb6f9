import { createRandom, type Random } from '../../corpus/random'
import { TERMS } from '../abstracts/terms'
import { fillSlots, linesOf, type Stock } from '../fill'
import { KNOWN_NAMES } from '../known-names'
import { createTitles, titleStock } from '../titles/titles'

/** Where in their titles the known names stand. */
export type Place = 'first' | 'later'

const FORMS: Record<Place, string[]> = {
  first: linesOf(`
    <planted>：用<noun>做<task>
    <planted> 论文精读
    <planted>: a <adjective> <thing> for <field>
    <planted> 和 <model> 的<noun>比较
    <planted> 的<noun>为什么<quality>
    <planted> with a <adjective> <thing>
    <planted>（<task>）的 <thing> 细节
    <planted> vs <model>: which <thing> <verb> <field>
  `),
  later: linesOf(`
    图解 <planted> 的<noun>和<noun>
    为什么 <planted> 不需要<noun>
    从 <model> 到 <planted>：<task>的<noun>变了什么
    Revisiting the <thing> of <planted>
    A <adjective> <thing> for <field>, with a comparison of <model> and <planted>
    <noun>笔记：<planted> 与 <model>
    用 <thing> 做<task>，以 <planted> 为例
    【<task>】<planted>
    How a <adjective> <thing> <verb> <field> once the <thing> of <planted> is frozen
    <person>讲 <planted>
    组会：<model>、<model> 与 <planted> 的<noun>
    <noun><quality>时怎么<act><noun>：读 <planted> 的代码
  `),
}

const CHINESE_FORMS = linesOf(`
  <planted>入门
  <model>：面向<task>的<planted>
  为什么<planted>总是<quality>
  <noun>与<planted>
  <planted> in <field>: a <adjective> <thing>
  <person>谈<planted>的<noun>
`)

/** Terms that stand in one planted title and, if at all, by chance elsewhere. The other half is for the rest. */
const isPlanted = (term: string, index: number) => index % 2 === 1 && term.length >= 3
export const PLANTED_TERMS: readonly string[] = TERMS.filter(isPlanted)
const BACKGROUND_TERMS = TERMS.filter((term, index) => !isPlanted(term, index))

export function plantedTerms({ heldBack }: { heldBack: boolean }): string[] {
  return PLANTED_TERMS.filter((_, index) => (index % 2 === 1) === heldBack)
}

/** Titles of invented works, with one title for each known name and each planted term strewn among them. */
export function plantedTitles(count: number, place: Place, seed = 1): string[] {
  const random = createRandom(seed)
  const stock = titleStock(false, BACKGROUND_TERMS)
  const planted = [
    ...KNOWN_NAMES.map((name) => plant(name, FORMS[place], random, stock)),
    ...PLANTED_TERMS.map((term) => plant(term, CHINESE_FORMS, random, stock)),
  ]
  const options = { seed: seed + 1, realNames: false, terms: BACKGROUND_TERMS }
  const titles = createTitles(count - planted.length, options).map(({ title }) => title)
  for (const title of planted) titles.splice(random.int(0, titles.length), 0, title)
  return titles
}

function plant(text: string, forms: string[], random: Random, stock: Stock): string {
  return fillSlots(random.pick(forms), random, { ...stock, planted: [text] })
}

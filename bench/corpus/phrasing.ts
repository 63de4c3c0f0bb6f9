import type { Random } from './random'
import { CHINESE, ENGLISH, FORMULAS, HEADINGS, MIXED, TITLES } from './sentence-stock'
import { NAME_ENDS, NAME_SIZES, NAME_STARTS, STOCK, TAGGED } from './word-stock'

export function sentence(random: Random): string {
  const manner = random.int(1, 10)
  return fill(random.pick(manner <= 5 ? CHINESE : manner <= 8 ? ENGLISH : MIXED), random)
}

export function heading(random: Random): string {
  return fill(random.pick(HEADINGS), random)
}

/** A title and the topic it names, if it names one. */
export function title(random: Random): { title: string; topic: string | null } {
  const topic = random.pick(TAGGED)
  const form = random.pick(TITLES)
  return {
    title: fill(form.replaceAll('<topic>', topic), random),
    topic: form.includes('<topic>') ? topic : null,
  }
}

export function formula(random: Random): string {
  return fill(random.pick(FORMULAS), random)
}

/** One row of a results table. */
export function figures(random: Random, columns: number): string[] {
  return [fill('<model>', random), ...Array.from({ length: columns - 1 }, () => fill('<figure>', random))]
}

export function metrics(random: Random, count: number): string[] {
  return random.sample(STOCK.metric, count)
}

/** `GlyphFormer`, `InkSeg-L`: invented, so that no real paper is misquoted. */
export function modelName(random: Random): string {
  const size = random.chance(0.4) ? random.pick(NAME_SIZES) : ''
  return `${random.pick(NAME_STARTS)}${random.pick(NAME_ENDS)}${size}`
}

const MADE: Record<string, (random: Random) => string> = {
  model: modelName,
  figure: (random) => (random.int(5, 995) / 10).toFixed(1),
  percent: (random) => `${random.int(2, 70)}%`,
  count: (random) => String(random.int(2, 9)),
  millions: (random) => String(random.int(5, 900)),
  letter: (random) => random.pick([...'abcdhkmnrstuvwxz']),
  name: (random) => random.pick(['rec', 'cls', 'adv', 'box', 'KL', 'cyc', 'style', 'con']),
}

const stock: Record<string, string[]> = STOCK

function fill(form: string, random: Random): string {
  return form.replace(/<(\w+)>/g, (slot, name: string) => {
    const words = stock[name]
    return words ? random.pick(words) : (MADE[name]?.(random) ?? slot)
  })
}

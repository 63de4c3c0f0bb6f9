import type { Operator } from './query'
import { hasSign } from './values'

/** `topic:"Swin Transformer"`: quoted only where the bare value would be read otherwise. */
export function writeFilter(operator: Operator, value: string): string {
  return `${operator}:${writeValue(operator, value)}`
}

export function writeValue(operator: Operator, value: string): string {
  // A colon right behind the operator's own would make a plain word of it: `topic::x`.
  const plain = value !== '' && !/\s|^["＂“”:：]/.test(value) && !hasSign(operator, value)
  return plain ? value : writePhrase(value)
}

export function writePhrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

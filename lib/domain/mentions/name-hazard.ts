import { normalizeTopicName } from '../topic-name'
import { COMMON_WORDS } from './common-words'

/** Why a spelling would be met where nobody means it. */
export type NameHazard = 'one-character' | 'emoji' | 'pattern' | 'common-word'

/** Null for a name that can be looked for in texts without asking; how often it stands there is another question. */
export function hazardOf(name: string): NameHazard | null {
  const key = normalizeTopicName(name)
  if (/\p{Extended_Pictographic}/u.test(key) && !/[\p{L}\p{N}]/u.test(key)) return 'emoji'
  if (looksLikePattern(name)) return 'pattern'
  if ([...key].length === 1) return 'one-character'
  // `attentions`, `模型s`: a plural of a common word is one.
  return COMMON_WORDS.has(key) || COMMON_WORDS.has(key.replace(/s$/, '')) ? 'common-word' : null
}

/**
 * A regular expression is looked for letter by letter, which is not what its writer wants. `C++`, `A*`, `node.js`,
 * `p(x|y)` are names.
 */
function looksLikePattern(name: string): boolean {
  return /\\[a-zA-Z\d.]|\[[^\]\s]+\][*+?{]|\.[*+?]|\(\?[:=!<]|^\^|[^\s$]\$$|^\/.+\/[a-z]*$|\{\d+(?:,\d*)?\}|^[\w\u4e00-\u9fff]+(?:\|[\w\u4e00-\u9fff]+)+$/.test(
    name.trim(),
  )
}

import type { Exactness } from './claim'

const ABOUT_BEFORE =
  /(?:大约|大概|约为?|近|将近|接近|差不多|几乎|about|around|approximately|approx\.|roughly|nearly|almost|circa|ca\.|[~～≈∼])\s*(?:有|为|是)?\s*$/i
const MORE_BEFORE =
  /(?:(?<!不)(?:超过了?|超|多于|高于|大于|逾)|至少|不少于|不低于|more than|over|at least|greater than|no less than|exceed(?:s|ing)?|[>≥＞])\s*(?:有|为|是)?\s*$/i
const LESS_BEFORE =
  /(?:不到|不足|少于|低于|小于|至多|最多|不超过|不多于|以内|less than|under|up to|at most|fewer than|below|no more than|[<≤＜])\s*(?:有|为|是)?\s*$/i
const MORE_AFTER = /^\s*(?:以上|及以上|开外|or more)/
const LESS_AFTER = /^\s*(?:以内|以下|之内|or less|or fewer)/
const ABOUT_AFTER = /^\s*(?:左右|上下|or so)/

/** From the words right before a number and right behind its unit. `plus`: `300+`, 200 多. */
export function exactnessOf(before: string, after: string, plus: boolean): Exactness {
  if (plus || MORE_AFTER.test(after)) return 'more'
  if (LESS_BEFORE.test(before) || LESS_AFTER.test(after)) return 'less'
  if (MORE_BEFORE.test(before)) return 'more'
  return ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) ? 'about' : 'exactly'
}

const DIFFERENCE =
  /(?:提升|提高|增加|增长|上升|改善|改进|下降|降低|减少|减小|缩小|缩短|压缩|节省|节约|加快|领先|落后|高出?|低出?|快|慢|多出?|少|大|小|升|降|掉|涨|好|差|\+|improv\w*|increas\w*|gain\w*|boost\w*|rais\w*|reduc\w*|decreas\w*|drop\w*|sav\w*|cut\w*|outperform\w*|higher|lower|better|worse|faster|slower|ahead|by)(?:[^，,。;；:：\d]{0,10})$/i
/** 提升到 85 % says where it went, and not how far. 大小, 多少 and the like are no comparison. */
const TO_A_VALUE =
  /(?:到|至|为|达|成|是|大小|多少|高达|\bto|\bfrom|从|由|最[高低快大小多少好])[^，,。;；\d]{0,8}$/i
const DIFFERENCE_AFTER =
  /^\s*(?:的|以上的?|左右的?)?\s*(?:绝对|相对|精度|性能|准确率)?(?:的)?\s*(?:提升|提高|增益|增长|改善|下降|降幅|涨幅|差距|加速|节省|improvement|gains?|increase|decrease|drop|reduction|boost|higher|lower|better|worse|faster|slower|more than|less than|points? (?:higher|lower|better))/i

/** Whether the words around a number say by how much things differ. */
export function isDifference(before: string, after: string): boolean {
  if (DIFFERENCE_AFTER.test(after)) return true
  return DIFFERENCE.test(before) && !TO_A_VALUE.test(before)
}

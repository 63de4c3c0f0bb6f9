type DayWord = {
  en: string
  zh: string
  /** Further Chinese spellings that are read and never written. */
  also: readonly string[]
  unit: 'day' | 'week' | 'month' | 'year'
  /** How many units ago. */
  back: number
}

/** Days named from today. Apart from what works them out, so that completion in the browser needs no calendar. */
export const DAY_WORDS: readonly DayWord[] = [
  { en: 'today', zh: '今天', also: ['今日'], unit: 'day', back: 0 },
  { en: 'yesterday', zh: '昨天', also: ['昨日'], unit: 'day', back: 1 },
  { en: 'this-week', zh: '本周', also: ['这周', '这星期', '本星期'], unit: 'week', back: 0 },
  { en: 'last-week', zh: '上周', also: ['上星期', '上个星期'], unit: 'week', back: 1 },
  { en: 'this-month', zh: '本月', also: ['这个月', '这月'], unit: 'month', back: 0 },
  { en: 'last-month', zh: '上月', also: ['上个月'], unit: 'month', back: 1 },
  { en: 'this-year', zh: '今年', also: ['本年'], unit: 'year', back: 0 },
  { en: 'last-year', zh: '去年', also: [], unit: 'year', back: 1 },
]

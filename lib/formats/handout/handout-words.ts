import type { HandoutStyle } from '../../domain/handout/handout'

export type HandoutLanguage = 'en' | 'zh'

export const STYLE_OF_LANGUAGE: Record<HandoutLanguage, HandoutStyle> = { zh: 'gbt7714', en: 'apa' }

/** Headings of a handout that has left the program. */
export const HANDOUT_WORDS = {
  zh: {
    read: '读了什么',
    conclusions: '结论',
    numbers: '数字与出处',
    questions: '还没弄懂的',
    agenda: '另外',
    references: '参考文献',
    links: '链接',
    secondHand: '二手信息',
    differs: '两处不一致：',
    leftOut: (lines: number) => `还有 ${lines} 条没有列出。`,
    window: (from: string, until: string) => `${from} 至 ${until}`,
    empty: '这段时间没有可分享的内容。',
  },
  en: {
    read: 'What was read',
    conclusions: 'Conclusions',
    numbers: 'Numbers and where they come from',
    questions: 'Open questions',
    agenda: 'Also',
    references: 'References',
    links: 'Links',
    secondHand: 'second hand',
    differs: 'two values: ',
    leftOut: (lines: number) => `${lines} more lines are not listed.`,
    window: (from: string, until: string) => `${from} to ${until}`,
    empty: 'There is nothing to share from this time.',
  },
}

import type { BriefFlag, BriefSection } from '../../domain/brief/brief'

export type Language = 'en' | 'zh'

type Words = {
  section: Record<BriefSection, string>
  minutes: (seconds: number) => string
  window: (from: string, until: string) => string
  empty: string
  from: string
  promised: (title: string, day: string) => string
  due: (day: string) => string
  flag: (flag: BriefFlag) => string
  added: Record<'comparison' | 'timeline' | 'papers', string>
  bracket: (text: string) => string
  colon: string
}

/** What a brief says of itself once it has left the program. */
export const BRIEF_WORDS: Record<Language, Words> = {
  zh: {
    section: {
      read: '读了什么',
      conclusions: '结论',
      numbers: '要引用的数字',
      questions: '还没弄懂的',
      promises: '上次答应的',
      agenda: '还要说的',
    },
    minutes: (seconds) => `约 ${Math.max(1, Math.round(seconds / 60))} 分钟`,
    window: (from, until) => (from === until ? from : `${from} 至 ${until}`),
    empty: '这段时间没有笔记，也没有欠下的问题和承诺。',
    from: '出处',
    promised: (title, day) => `${day} ${title}`,
    due: (day) => `${day} 前`,
    flag: (flag) => {
      if (flag.kind === 'second-hand') return `${flag.topic.name} 为二手信息`
      if (flag.kind === 'no-own-words') return '没有自己的话'
      return `${flag.one} 还是 ${flag.other}？`
    },
    added: { comparison: '对比', timeline: '时间线', papers: '论文' },
    bracket: (text) => `（${text}）`,
    colon: '：',
  },
  en: {
    section: {
      read: 'What I read',
      conclusions: 'Conclusions',
      numbers: 'Numbers to quote',
      questions: 'Open questions',
      promises: 'Promised last time',
      agenda: 'Also on the agenda',
    },
    minutes: (seconds) => `about ${Math.max(1, Math.round(seconds / 60))} min`,
    window: (from, until) => (from === until ? from : `${from} to ${until}`),
    empty: 'No notes in this time, and no question or promise is open.',
    from: 'Sources',
    promised: (title, day) => `${day} ${title}`,
    due: (day) => `due ${day}`,
    flag: (flag) => {
      if (flag.kind === 'second-hand') return `${flag.topic.name} is known at second hand`
      if (flag.kind === 'no-own-words') return 'nothing in own words'
      return `${flag.one} or ${flag.other}?`
    },
    added: { comparison: 'Comparison', timeline: 'Timeline', papers: 'Papers' },
    bracket: (text) => ` (${text})`,
    colon: ': ',
  },
}

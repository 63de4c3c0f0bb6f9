type DeckWords = {
  /** Says after a title which of several slides this is. */
  part: (part: number, parts: number) => string
  scope: (from: string, until: string, notes: number, topics: number) => string
  read: string
  conclusions: string
  numbers: string
  questions: string
  promises: string
  agenda: string
  number: string
  from: string
  nothing: string
  secondHand: (topic: string) => string
  contradiction: (one: string, other: string) => string
  noOwnWords: string
  promisedAt: (meeting: string) => string
  comparison: string
  timeline: string
  days: (first: string, last: string, notes: number) => string
  papers: string
  paperCount: (papers: number) => string
  paper: string
  authors: string
  published: string
  pictureGone: (alt: string) => string
}

/** What decks say in words of our own. They lie here, not with the interface, because a deck leaves the program. */
export const DECK_WORDS: Record<'zh' | 'en', DeckWords> = {
  zh: {
    part: (part, parts) => `（${part}/${parts}）`,
    scope: (from, until, notes, topics) => `${from} 至 ${until} · ${notes} 篇笔记 · ${topics} 个主题`,
    read: '读了什么',
    conclusions: '结论',
    numbers: '要引用的数字',
    questions: '还没弄懂的',
    promises: '上次答应的',
    agenda: '另外',
    number: '数字',
    from: '出处',
    nothing: '这段时间里没有要讲的内容。',
    secondHand: (topic) => `当心：${topic} 只有二手来源。`,
    contradiction: (one, other) => `当心：数字不一致，${one} 还是 ${other}？`,
    noOwnWords: '当心：这篇笔记里没有自己的话。',
    promisedAt: (meeting) => `答应于 ${meeting}`,
    comparison: '对照',
    timeline: '时间线',
    days: (first, last, notes) => `${first} 至 ${last} · ${notes} 篇笔记`,
    papers: '论文清单',
    paperCount: (papers) => `${papers} 篇论文`,
    paper: '论文',
    authors: '作者',
    published: '发表',
    pictureGone: (alt) => `图片已不在：${alt}`,
  },
  en: {
    part: (part, parts) => ` (${part}/${parts})`,
    scope: (from, until, notes, topics) =>
      `${from} to ${until} · ${notes} ${notes === 1 ? 'note' : 'notes'} · ${topics} ${topics === 1 ? 'topic' : 'topics'}`,
    read: 'What I read',
    conclusions: 'Conclusions',
    numbers: 'Numbers to quote',
    questions: 'Open questions',
    promises: 'Promised last time',
    agenda: 'Also',
    number: 'Number',
    from: 'From',
    nothing: 'There is nothing to say for these days.',
    secondHand: (topic) => `Beware: ${topic} is known at second hand only.`,
    contradiction: (one, other) => `Beware: the values differ, ${one} or ${other}?`,
    noOwnWords: 'Beware: nothing in this note is in your own words.',
    promisedAt: (meeting) => `Promised at ${meeting}`,
    comparison: 'Side by side',
    timeline: 'Timeline',
    days: (first, last, notes) => `${first} to ${last} · ${notes} ${notes === 1 ? 'note' : 'notes'}`,
    papers: 'Papers',
    paperCount: (papers) => `${papers} ${papers === 1 ? 'paper' : 'papers'}`,
    paper: 'Paper',
    authors: 'Authors',
    published: 'Published',
    pictureGone: (alt) => `Picture is gone: ${alt}`,
  },
}

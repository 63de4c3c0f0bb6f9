export type PresenterLanguage = 'zh' | 'en'
export type PresenterWords = Record<
  | 'previous'
  | 'next'
  | 'position'
  | 'time'
  | 'slideTime'
  | 'start'
  | 'pause'
  | 'late'
  | 'early'
  | 'notes'
  | 'noNotes'
  | 'speaker'
  | 'nextSlide'
  | 'lastSlide'
  | 'blocked'
  | 'overview'
  | 'theme'
  | 'fullscreen'
  | 'print'
  | 'keys'
  | 'close'
  | 'black'
  | 'bar',
  string
>

/** What presenting says. It stands here, not with the rest of the interface, because it goes along in files. */
export const PRESENTER_WORDS: Record<PresenterLanguage, PresenterWords> = {
  zh: {
    previous: '上一页',
    next: '下一页',
    position: '第几页',
    time: '已用时间',
    slideTime: '本页用时',
    start: '开始或继续计时',
    pause: '暂停计时',
    late: '慢了',
    early: '快了',
    notes: '演讲备注',
    noNotes: '这一页没有备注。',
    speaker: '演讲者视图',
    nextSlide: '下一页',
    lastSlide: '这是最后一页。',
    blocked: '浏览器没有让演讲者视图打开，备注显示在这里。',
    overview: '总览',
    theme: '明暗',
    fullscreen: '全屏',
    print: '打印或存为 PDF',
    keys: '按键',
    close: '关闭',
    black: '黑屏',
    bar: '放映',
  },
  en: {
    previous: 'Previous slide',
    next: 'Next slide',
    position: 'Slide',
    time: 'Time used',
    slideTime: 'Time on this slide',
    start: 'Start or go on timing',
    pause: 'Pause timing',
    late: 'late by',
    early: 'early by',
    notes: 'Speaker notes',
    noNotes: 'This slide has no notes.',
    speaker: 'Speaker view',
    nextSlide: 'Next slide',
    lastSlide: 'This is the last slide.',
    blocked: 'The browser did not let the speaker view open; the notes are shown here.',
    overview: 'Overview',
    theme: 'Light or dark',
    fullscreen: 'Full screen',
    print: 'Print or save as PDF',
    keys: 'Keys',
    close: 'Close',
    black: 'Black screen',
    bar: 'Presenting',
  },
}

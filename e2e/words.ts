import { createTranslator } from 'next-intl'
import { dateWords } from '../lib/i18n/date-words'
import en from '../messages/en.json' with { type: 'json' }
import zh from '../messages/zh.json' with { type: 'json' }

/** What the interface says, so that the tests find things by the names a reader finds them by. */
export const words = createTranslator({ locale: 'zh', messages: zh })
export const englishWords = createTranslator({ locale: 'en', messages: en })
export const dates = dateWords('zh')
export const messages = { zh, en }

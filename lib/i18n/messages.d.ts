import type zh from '../../messages/zh.json'
import type { Locale as ReaderLocale } from './locale'

declare module 'next-intl' {
  interface AppConfig {
    Locale: ReaderLocale
    Messages: typeof zh
  }
}

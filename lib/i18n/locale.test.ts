import { describe, expect, it } from 'vitest'
import { localeFromHeader, parseLocale } from './locale'

describe('localeFromHeader', () => {
  it.each([
    [null, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,en;q=0.4,zh;q=0.6', 'zh'],
    ['en;q=0, zh;q=0.1', 'zh'],
    ['de', 'zh'],
    ['EN-gb', 'en'],
  ])('%s reads as %s', (header, locale) => {
    expect(localeFromHeader(header)).toBe(locale)
  })
})

describe('parseLocale', () => {
  it('knows only the languages the interface speaks', () => {
    expect(['zh', 'en', 'de', undefined].map(parseLocale)).toEqual(['zh', 'en', null, null])
  })
})

'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import type zh from '@/messages/zh.json'

/** What the search page says, as plain texts with `{holes}` (fill.ts). */
export type SearchWords = {
  locale: Locale
  says: (typeof zh)['search']['says']
  role: (typeof zh)['role']
  kindOf: (typeof zh)['kindOf']
  /** What turns the boxes of a list on. */
  select: string
  /** Heads what was found in saved copies. */
  inSnapshots: string
}

const Words = createContext<SearchWords | null>(null)

export function WordsProvider({ words, children }: { words: SearchWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

export function useWords(): SearchWords {
  const words = useContext(Words)
  if (!words) throw new Error('The search page was drawn without its words.')
  return words
}

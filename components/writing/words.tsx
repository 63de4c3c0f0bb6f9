'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import type zh from '@/messages/zh.json'
import type { EditorWords } from '../editor/words'

/** What the writing page says, as plain texts with `{holes}`. */
export type WritingWords = {
  locale: Locale
  says: (typeof zh)['writing']
  role: (typeof zh)['role']
  editor: EditorWords
}

const Words = createContext<WritingWords | null>(null)

export function WordsProvider({ words, children }: { words: WritingWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

export function useWords(): WritingWords {
  const words = useContext(Words)
  if (!words) throw new Error('The writing page was drawn without its words.')
  return words
}

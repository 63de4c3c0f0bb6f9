import type zh from '@/messages/zh.json'

/** What the editor says, as plain texts with `{holes}`; a page reads them by `useMessages().editor`. */
export type EditorWords = (typeof zh)['editor']

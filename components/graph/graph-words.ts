import type zh from '@/messages/zh.json'

/** What the picture says, with `{holes}` (components/search/fill.ts). */
export type GraphWords = Pick<
  (typeof zh)['graph'],
  'picture' | 'keys' | 'waiting' | 'failed' | 'zoomIn' | 'zoomOut' | 'fit' | 'nodeSaid' | 'until'
> & { kindOf: Record<string, string> }

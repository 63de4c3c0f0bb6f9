import { paths } from '@/lib/paths'

/** The page a form came from with what it is to tell; the ledger where that is no page of ours. */
export function backTo(back: string, told: Record<string, string>): string {
  const isOurs = /^\/(?![/\\])/.test(back)
  const url = new URL(isOurs ? back : paths.questions(), 'http://here')
  for (const name of ['changed', 'refused', 'text', 'named', 'at']) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(told)) if (value !== '') url.searchParams.set(name, value)
  return `${url.pathname}${url.search}${told.at ? `#question-${told.at}` : ''}`
}

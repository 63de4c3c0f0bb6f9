import type { SourceRef } from '@/lib/domain/source'
import { paths } from '@/lib/paths'

type Props = { source: Pick<SourceRef, 'url' | 'label'> }

/**
 * A source by its label. A copy on somebody's disk, or an address no browser should follow, is text. Following a link
 * is told to this server alone (app/sources/opened), which learns by it what was read first-hand.
 */
export function SourceLink({ source }: Props) {
  const label = source.label || source.url
  if (!/^https?:/i.test(source.url)) return <span title={source.url}>{label}</span>
  return (
    <a href={source.url} rel="noreferrer" title={source.url} ping={paths.openedSource()}>
      {label}
    </a>
  )
}

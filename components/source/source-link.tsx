import type { SourceRef } from '@/lib/domain/source'

/** A source by its label. A copy on somebody's disk, or an address no browser should follow, is text. */
export function SourceLink({ source }: { source: Pick<SourceRef, 'url' | 'label'> }) {
  const label = source.label || source.url
  if (!/^https?:/i.test(source.url)) return <span title={source.url}>{label}</span>
  return (
    <a href={source.url} rel="noreferrer" title={source.url}>
      {label}
    </a>
  )
}

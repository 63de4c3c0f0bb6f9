import type { AgendaItem } from '../brief/brief'
import { digest } from '../brief/line-key'

/** Names what was put on an agenda, without blanks: the same thing put there twice is one line. */
export function agendaKey(item: AgendaItem): string {
  return `added-${item.kind}-${digest(subjectOf(item))}`
}

function subjectOf(item: AgendaItem): string {
  switch (item.kind) {
    case 'note':
      return item.slug
    case 'comparison':
      return item.rows.length === 0
        ? item.topics.join('+')
        : `${item.topics.join('+')}:${item.rows.join(',')}`
    case 'timeline':
      return item.topic
    case 'papers':
      return item.keys.join('+')
    case 'text':
      return item.text.trim().replace(/\s+/g, ' ')
  }
}

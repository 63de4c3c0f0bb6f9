import type { QueryProblem } from '@/lib/domain/search'
import type { Locale } from '@/lib/i18n/locale'
import { listedValues, operatorInfo } from '@/lib/search/query/operators'
import styles from './active-filters.module.css'
import type { Asked } from './ask-search'
import { AskLink } from './choose'
import { fill } from './fill'
import { filtersOf, type QueryFilter } from './query-filters'
import { useWords } from './words'

type Props = {
  asked: Asked
  /** A filter that could not be read filters nothing, and is spoken of elsewhere. */
  problems: QueryProblem[]
}

/** The filters of the query as chips that take themselves out. */
export function ActiveFilters({ asked, problems }: Props) {
  const { says, locale } = useWords()
  const filters = filtersOf(asked.query).filter(({ end }) => !problems.some((problem) => problem.end === end))
  if (filters.length === 0) return null
  return (
    <ul className={styles.filters} aria-label={says.filter.active}>
      {filters.map((filter) => {
        const label = labelOf(filter, locale)
        return (
          <li key={filter.start}>
            <AskLink
              asked={{ ...asked, query: filter.rest }}
              aria-label={fill(says.filter.remove, { filter: label })}
            >
              {label}
              <span aria-hidden="true">×</span>
            </AskLink>
          </li>
        )
      })}
    </ul>
  )
}

/** `主题 DETR`, `−角色 论文` */
function labelOf({ operator, value, not }: QueryFilter, locale: Locale): string {
  const { name, alias, values } = operatorInfo(operator)
  const listed = typeof values === 'string' ? -1 : values.indexOf(value)
  const shown = listedValues(operator, locale)[listed] ?? value
  return `${not ? '−' : ''}${locale === 'zh' ? alias : name} ${shown}`
}

import { useEffect, useRef } from 'react'
import type { SearchFacets } from '@/lib/domain/search'
import { hasFilter, withFilter, withoutFilter } from '@/lib/search/query/edit-query'
import type { Operator } from '@/lib/search/query/query'
import type { Asked } from './ask-search'
import { AskLink } from './choose'
import { monthText } from './day-text'
import styles from './facet-list.module.css'
import { fillCount } from './fill'
import { type SearchWords, useWords } from './words'

type Props = { facets: SearchFacets; total: number; asked: Asked }
type Choice = { value: string; name: string; notes: number }
type Facet = { heading: string; operator: Operator; choices: Choice[] }

const SHOWN = 6

/** What the results can be narrowed to, each with how many there are; one that is on takes itself back. Folded on a phone. */
export function FacetList({ facets, total, asked }: Props) {
  const words = useWords()
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Where a style sheet cannot show what is folded, wide windows open it.
    if (box.current && window.matchMedia('(min-width: 1081px)').matches) box.current.open = true
  }, [])
  const useful = facetsOf(facets, words)
    .map((facet) => ({
      ...facet,
      choices: facet.choices.filter((choice) => narrows(facet, choice, total, asked)),
    }))
    .filter((facet) => facet.choices.length > 0)
  if (useful.length === 0) return null
  return (
    <details ref={box} className={styles.facets}>
      <summary>{words.says.filter.label}</summary>
      <div>
        {useful.map((facet) => (
          <FacetBox key={facet.operator} facet={facet} asked={asked} />
        ))}
      </div>
    </details>
  )
}

function FacetBox({ facet, asked }: { facet: Facet; asked: Asked }) {
  const { says } = useWords()
  const rest = facet.choices.slice(SHOWN)
  const list = (choices: Choice[]) => (
    <ul>
      {choices.map((choice) => (
        <FacetChoice key={choice.value} operator={facet.operator} choice={choice} asked={asked} />
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{facet.heading}</h2>
      {list(facet.choices.slice(0, SHOWN))}
      {rest.length > 0 ? (
        <details>
          <summary>{fillCount(says.filter.more, rest.length)}</summary>
          {list(rest)}
        </details>
      ) : null}
    </section>
  )
}

type ChoiceProps = { operator: Operator; choice: Choice; asked: Asked }

function FacetChoice({ operator, choice: { value, name, notes }, asked }: ChoiceProps) {
  const on = hasFilter(asked.query, operator, value)
  const query = on ? withoutFilter(asked.query, operator, value) : withFilter(asked.query, operator, value)
  return (
    <li>
      <AskLink asked={{ ...asked, query }} aria-current={on ? 'true' : undefined}>
        <span>{name}</span>
        <small>{notes}</small>
      </AskLink>
    </li>
  )
}

/** A choice that every hit meets would change nothing. */
function narrows({ operator }: Facet, { value, notes }: Choice, total: number, { query }: Asked): boolean {
  return notes < total || hasFilter(query, operator, value)
}

function facetsOf(
  { topics, roles, months, hosts }: SearchFacets,
  { says, role, locale }: SearchWords,
): Facet[] {
  return [
    {
      heading: says.filter.topics,
      operator: 'topic',
      choices: topics.map(({ name, notes }) => ({ value: name, name, notes })),
    },
    {
      heading: says.filter.roles,
      operator: 'role',
      choices: roles.map((choice) => ({ value: choice.role, name: role[choice.role], notes: choice.notes })),
    },
    {
      heading: says.filter.months,
      operator: 'day',
      choices: months.map(({ month, notes }) => ({ value: month, name: monthText(month, locale), notes })),
    },
    {
      heading: says.filter.hosts,
      operator: 'host',
      choices: hosts
        .filter(({ host }) => host !== '')
        .map(({ host, notes }) => ({ value: host, name: host, notes })),
    },
  ]
}

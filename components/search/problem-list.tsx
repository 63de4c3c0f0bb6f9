import type { QueryProblem } from '@/lib/domain/search'
import type { Asked } from './ask-search'
import { AskLink } from './choose'
import { fill } from './fill'
import styles from './problem-list.module.css'
import { useWords } from './words'

const SUGGESTED = 3

/** What of the query could not be read, under the box, with what could stand there. */
export function ProblemList({ problems, asked }: { problems: QueryProblem[]; asked: Asked }) {
  const { says } = useWords()
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.start}`}>
          {fill(says.problem[problem.code], { text: problem.text })}
          {problem.suggestions.length > 0 ? <span>{says.problem.try}</span> : null}
          {problem.suggestions.slice(0, SUGGESTED).map((suggestion) => (
            <AskLink key={suggestion} asked={{ ...asked, query: mended(asked.query, problem, suggestion) }}>
              {suggestion}
            </AskLink>
          ))}
        </li>
      ))}
    </ul>
  )
}

function mended(query: string, { start, end }: QueryProblem, suggestion: string): string {
  return query.slice(0, start) + suggestion + query.slice(end)
}

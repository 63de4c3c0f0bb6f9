import { useTranslations } from 'next-intl'
import type { BriefLine as Line, BriefSection as Section } from '@/lib/domain/brief/brief'
import { BriefLine, type BriefWork } from './brief-line'
import styles from './brief-section.module.css'
import { clockText } from './time-text'

type Props = {
  section: Section
  /** Those that are said, in order. */
  lines: Line[]
  seconds: number
  work: BriefWork
  drop: ReadonlySet<string>
}

/** One part of a brief. A topic is named where it changes. */
export function BriefSection({ section, lines, seconds, work, drop }: Props) {
  const t = useTranslations('brief')
  const keys = new Set(lines.map(({ key }) => key))
  const top = lines.filter(({ under }) => under === null || !keys.has(under))
  return (
    <section className={styles.section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>
        <span>{t(`section.${section}`)}</span>
        <span className={styles.time}>{clockText(seconds)}</span>
      </h2>
      <ol>
        {top.map((line, index) => {
          const before = top[index - 1]
          const named = line.topic !== null && line.topic.slug !== before?.topic?.slug
          return (
            <BriefLine
              key={line.key}
              line={line}
              points={lines.filter(({ under }) => under === line.key)}
              work={work}
              drop={drop}
              first={index === 0}
              last={index === top.length - 1}
              topic={named ? line.topic : null}
            />
          )
        })}
      </ol>
    </section>
  )
}

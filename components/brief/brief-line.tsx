import { useTranslations } from 'next-intl'
import type { BriefLine as Line } from '@/lib/domain/brief/brief'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './brief-line.module.css'
import { LineEdit } from './line-edit'
import { LineOrigin } from './line-origin'
import { LineTools } from './line-tools'
import { clockText } from './time-text'

/** Null for a brief without a meeting, of which nothing is kept. */
export type BriefWork = { meetingId: number; action: FormAction; editing: string | null } | null

type Props = {
  line: Line
  /** Bullets below it. */
  points: Line[]
  work: BriefWork
  /** Keys that the budget says to leave out. */
  drop: ReadonlySet<string>
  /** At the ends of those it can change places with. */
  first: boolean
  last: boolean
  /** Named where it changes. */
  topic: Line['topic']
}

/** One line of a brief with the points below it. */
export function BriefLine({ line, points, work, drop, first, last, topic }: Props) {
  return (
    <li
      id={line.key}
      className={styles.line}
      data-brief-line={line.key}
      data-group={`${line.section} ${line.under ?? ''}`}
      data-cut={drop.has(line.key) || undefined}
      data-pinned={line.pinned || undefined}
      data-topic={topic ? '' : undefined}
    >
      <Grip work={work} line={line} />
      {topic ? (
        <a className={styles.topic} href={paths.topic(topic.slug)}>
          {topic.name}
        </a>
      ) : null}
      <div className={styles.body}>
        <Said line={line} work={work} first={first} last={last} />
        {points.length > 0 ? (
          <ul className={styles.points}>
            {points.map((point, index) => (
              <li
                key={point.key}
                id={point.key}
                className={styles.point}
                data-brief-line={point.key}
                data-group={`${point.section} ${point.under ?? ''}`}
                data-cut={drop.has(point.key) || drop.has(line.key) || undefined}
                data-pinned={point.pinned || undefined}
              >
                <Label point={point} before={points[index - 1]} />
                <Grip work={work} line={point} />
                <div>
                  <Said line={point} work={work} first={index === 0} last={index === points.length - 1} />
                </div>
                <Seconds seconds={point.seconds} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <Seconds seconds={line.seconds} />
    </li>
  )
}

/** The heading bullets stand under in their note, where it changes. */
function Label({ point, before }: { point: Line; before: Line | undefined }) {
  const label = point.from?.under ?? null
  if (label === null || label === before?.from?.under) return null
  return <span className={styles.label}>{label}</span>
}

function Seconds({ seconds }: { seconds: number }) {
  const t = useTranslations('brief')
  return (
    <span className={styles.seconds} title={seconds === 0 ? t('saidAbove') : undefined}>
      {seconds === 0 ? '' : clockText(seconds)}
    </span>
  )
}

function Grip({ work, line }: { work: BriefWork; line: Line }) {
  const t = useTranslations('brief')
  if (!work) return null
  return (
    <button
      type="button"
      className={styles.grip}
      data-grip
      data-screen-only
      title={t('drag')}
      aria-label={t('dragLabel', { words: line.text.replace(/\s+/g, ' ').slice(0, 40) })}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  )
}

type SaidProps = { line: Line; work: BriefWork; first: boolean; last: boolean }

function Said({ line, work, first, last }: SaidProps) {
  if (work && work.editing === line.key)
    return <LineEdit line={line} meetingId={work.meetingId} action={work.action} />
  const isPoint = line.kind === 'point'
  return (
    <>
      <Words line={line} />
      <div className={styles.foot}>
        {isPoint ? <PointPlace line={line} /> : <LineOrigin line={line} />}
        {work ? <LineTools line={line} meetingId={work.meetingId} first={first} last={last} /> : null}
      </div>
    </>
  )
}

/** A bullet's place is its own mark: the line above says which note it is. */
function PointPlace({ line: { from, text } }: { line: Line }) {
  const t = useTranslations('brief')
  if (!from) return null
  return (
    <a
      className={styles.place}
      href={from.href}
      data-place
      aria-label={t('inNote', { words: text.slice(0, 40) })}
    >
      {t('toPlace')}
    </a>
  )
}

function Words({ line: { text, html, added } }: { line: Line }) {
  const t = useTranslations('brief')
  const label = added && added.kind !== 'note' && added.kind !== 'text' ? t(`added.${added.kind}`) : null
  if (html === null)
    return (
      <p className={styles.words}>
        {label ? <b className={styles.added}>{label}</b> : null}
        {text}
      </p>
    )
  return (
    <>
      {label ? <b className={styles.added}>{label}</b> : null}
      <div className={`prose ${styles.words}`} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

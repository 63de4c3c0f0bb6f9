import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NoteMention, NoteMentions } from '@/lib/domain/mention'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './mention-list.module.css'

type Props = {
  slug: string
  mentions: NoteMentions
  /** Does what a button's `step` says to the topic. */
  action: FormAction
  /** What was just done here. */
  notice?: ReactNode
}

/** Shown at once; a note about everything has the rest folded away. */
const SHOWN = 5

/**
 * The topics a note's text names, each with its sentence and what can be made of it. The keys are those of
 * components/mention/follow-mentions.ts.
 */
export function MentionList({ slug, mentions, action, notice }: Props) {
  const t = useTranslations('mention')
  const { items, dismissed } = mentions
  if (items.length + dismissed.length === 0) return notice ? <div id="mentions">{notice}</div> : null
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)]
  const row = (mention: NoteMention) => (
    <Row key={mention.slug} note={slug} mention={mention} action={action} />
  )
  return (
    <section id="mentions" className={styles.mentions} data-screen-only>
      <h2>{t('title')}</h2>
      {notice}
      {items.length > 0 ? <p className={styles.hint}>{t('keys')}</p> : null}
      <ul>{first.map(row)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{t('more', { count: rest.length })}</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      ) : null}
      {dismissed.length > 0 ? <Dismissed slug={slug} dismissed={dismissed} action={action} /> : null}
    </section>
  )
}

function Row({ note, mention, action }: { note: string; mention: NoteMention; action: FormAction }) {
  const t = useTranslations('mention')
  const { slug, name, quote, places, tagged, linkAt } = mention
  const told = { topic: name }
  return (
    <li data-mention={slug}>
      <a href={paths.topic(slug)}>{name}</a>
      {places > 1 ? <small> ×{places}</small> : null}
      <p>
        <a className={styles.quote} href={paths.placeInNote(note, mention.words)} tabIndex={-1}>
          {quote.before}
          <mark>{quote.hit}</mark>
          {quote.after}
        </a>
      </p>
      <form action={action} className={styles.steps}>
        <input type="hidden" name="slug" value={note} />
        <input type="hidden" name="topic" value={slug} />
        {linkAt ? <input type="hidden" name="at" value={linkAt.join('-')} /> : null}
        {linkAt && mention.spellings[0] ? (
          <input type="hidden" name="words" value={wordsAt(mention)} />
        ) : null}
        {tagged ? (
          <small>{t('tagged')}</small>
        ) : (
          <Step step="tag" keys="#" label={t('tagLabel', told)}>
            {t('tag')}
          </Step>
        )}
        {linkAt ? (
          <Step step="link" keys="[" label={t('linkLabel', told)}>
            {t('link')}
          </Step>
        ) : null}
        <Step step="dismiss" keys="x" label={t('dismissLabel', told)}>
          {t('dismiss')}
        </Step>
      </form>
    </li>
  )
}

/** What stands where the link is to be: where other words have come, nothing is done. */
function wordsAt({ linkAt, spellings }: NoteMention): string {
  const length = linkAt ? linkAt[1] - linkAt[0] : 0
  const fitting = spellings.filter((spelling) => spelling.length === length)
  return fitting.length === 1 ? (fitting[0] as string) : ''
}

function Step({
  step,
  keys,
  label,
  children,
}: {
  step: string
  keys: string
  label: string
  children: ReactNode
}) {
  return (
    <button
      type="submit"
      className="button small"
      name="step"
      value={step}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys})`}
    >
      {children}
    </button>
  )
}

function Dismissed({
  slug,
  dismissed,
  action,
}: Pick<Props, 'slug' | 'action'> & Pick<NoteMentions, 'dismissed'>) {
  const t = useTranslations('mention')
  return (
    <details>
      <summary>{t('dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map((topic) => (
          <li key={topic.slug}>
            <a href={paths.topic(topic.slug)}>{topic.name}</a>
            <form action={action} className={styles.steps}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="topic" value={topic.slug} />
              <button
                type="submit"
                className="button small"
                name="step"
                value="look-again"
                aria-label={t('lookAgainLabel', { topic: topic.name })}
              >
                {t('lookAgain')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

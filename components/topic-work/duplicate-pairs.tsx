import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './topic-work.module.css'

type Topic = {
  slug: string
  name: string
  notes: number
  examples: { slug: string; title: string }[]
}

type Pair = {
  why: 'letters' | 'short' | 'typo' | 'bilingual'
  names: [string, string]
  from: Topic
  into: Topic
}

/** Topics that may be one: merge the lesser into the greater, the other way round, or say that they are two. */
export function DuplicatePairs({ pairs, action }: { pairs: Pair[]; action: FormAction }) {
  const t = useTranslations('topicWork')
  return (
    <ol className={styles.pairs}>
      {pairs.map(({ why, names, from, into }) => (
        <li key={`${from.slug} ${into.slug}`}>
          <h2>{t(why, { one: names[0], other: names[1] })}</h2>
          <ul className={styles.both}>
            <Side topic={from} />
            <Side topic={into} />
          </ul>
          <form action={action} className={styles.ways}>
            <a className="button small" href={paths.editTopic(from.slug, { do: 'merge', into: into.slug })}>
              {t('mergeInto', { topic: from.name, into: into.name })}
            </a>
            <a className="button small" href={paths.editTopic(into.slug, { do: 'merge', into: from.slug })}>
              {t('mergeInto', { topic: into.name, into: from.name })}
            </a>
            <input type="hidden" name="slug" value={from.slug} />
            <input type="hidden" name="do" value="distinguish" />
            <input type="hidden" name="other" value={into.slug} />
            <button type="submit" className="button small quiet">
              {t('notTheSame')}
            </button>
          </form>
        </li>
      ))}
    </ol>
  )
}

function Side({ topic }: { topic: Topic }) {
  const t = useTranslations('topic')
  return (
    <li>
      <a href={paths.topic(topic.slug)}>{topic.name}</a>
      <small>{t('notes', { notes: topic.notes })}</small>
      <ul>
        {topic.examples.map((note) => (
          <li key={note.slug}>
            <a href={paths.note(note.slug)}>{note.title}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}

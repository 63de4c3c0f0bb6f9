import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { PageHead } from '../ui/page-head'
import styles from './topic-work.module.css'

type Named = { slug: string; name: string }

/** What stands at the address of a topic in the trash: links still lead here. */
export function TrashedTopic({ topic, action }: { topic: Named; action: FormAction }) {
  const t = useTranslations('topicWork')
  return (
    <>
      <PageHead title={topic.name} sub={t('inTrash')} />
      <div className={styles.preview}>
        <p>{t('inTrashText', { topic: topic.name })}</p>
        <form action={action} className={styles.ways}>
          <input type="hidden" name="slug" value={topic.slug} />
          <button type="submit" name="do" value="restore" className="button primary">
            {t('restore')}
          </button>
        </form>
      </div>
    </>
  )
}

/** The topics in the trash, each leading to where it can be restored; nothing when there are none. */
export function TrashedTopics({ topics }: { topics: Named[] }) {
  const t = useTranslations('topicWork')
  if (topics.length === 0) return null
  return (
    <section className={styles.trashed}>
      <h2>{t('trashed')}</h2>
      <ul className={styles.aliases}>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={paths.topic(topic.slug)}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

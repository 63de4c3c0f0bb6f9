import { useTranslations } from 'next-intl'
import type { TopicProblem } from '@/lib/domain/topic-work'
import { paths } from '@/lib/paths'
import styles from './topic-work.module.css'

/** Why something cannot be done to the topic `slug`, and what could be instead. */
export function WorkProblem({ slug, problem }: { slug: string; problem: TopicProblem }) {
  const t = useTranslations('topicWork')
  return (
    <div className={styles.problem} role="alert">
      <Reason problem={problem} />
      {problem.code === 'name-taken' && !problem.topic.trashed ? (
        <a className="button small" href={paths.editTopic(slug, { do: 'merge', into: problem.topic.slug })}>
          {t('mergeInstead', { topic: problem.topic.name })}
        </a>
      ) : null}
    </div>
  )
}

function Reason({ problem }: { problem: TopicProblem }) {
  const t = useTranslations('topicWork')
  switch (problem.code) {
    case 'name-taken':
      return (
        <p>
          {t.rich(problem.topic.trashed ? 'nameInTrash' : 'nameTaken', {
            name: problem.name,
            topic: problem.topic.name,
            a: (text) => <a href={paths.topic(problem.topic.slug)}>{text}</a>,
          })}
        </p>
      )
    case 'empty-name':
      return <p>{t('emptyName', { name: problem.name })}</p>
    case 'no-topic':
      return <p>{t('noTopic', { name: problem.slug })}</p>
    case 'no-alias':
      return <p>{t('noAlias', { name: problem.name })}</p>
    case 'own-name':
      return <p>{t('ownName', { name: problem.name })}</p>
    case 'version-and-ancestor':
      return (
        <p>{t('versionAndAncestor', { version: problem.version.name, ancestor: problem.ancestor.name })}</p>
      )
    case 'circle':
      return <p>{t('circle', { name: problem.name, topic: problem.topic.name })}</p>
    case 'same-topic':
      return <p>{t('sameTopic')}</p>
    case 'nothing-changes':
      return <p>{t('nothingChanges')}</p>
  }
}

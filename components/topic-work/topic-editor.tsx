import { useTranslations } from 'next-intl'
import type { TopicView } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import { ReadingSwitch } from '../mention/name-question'
import type { FormAction } from '../shell/switches'
import { PlaceForm } from './place-form'
import styles from './topic-work.module.css'

type Named = { slug: string; name: string }
type Props = {
  topic: TopicView
  topics: Named[]
  /** Spellings that only search knows. */
  quiet: string[]
  action: FormAction
}

/**
 * Everything that can be done to a topic, each by a form of its own. They lead to the preview by address, so that it can
 * be looked at, left and returned to; the description alone, which touches no note, is saved at once.
 */
export function TopicEditor({ topic, topics, quiet, action }: Props) {
  const others = topics.filter(({ slug }) => slug !== topic.slug)
  return (
    <div className={styles.editor}>
      <datalist id="all-topics">
        {others.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <Names topic={topic} quiet={quiet} />
      <PlaceForm topic={topic} topics={topics} />
      <Description topic={topic} action={action} />
      <Merge topic={topic} />
      {topic.aliases.length > 0 ? <Split topic={topic} /> : null}
      <Trash topic={topic} />
    </div>
  )
}

function Names({ topic, quiet }: Pick<Props, 'topic' | 'quiet'>) {
  const t = useTranslations('topicWork')
  const here = paths.editTopic(topic.slug)
  return (
    <section>
      <h2>{t('names')}</h2>
      <form action={here} className={styles.line}>
        <input type="hidden" name="do" value="rename" />
        <label htmlFor="name">{t('name')}</label>
        <input id="name" className="field" name="name" defaultValue={topic.name} maxLength={100} required />
        <button type="submit" className="button">
          {t('rename')}
        </button>
      </form>
      <p className={styles.quiet}>
        {t('renameHint')}{' '}
        <ReadingSwitch slug={topic.slug} name={topic.name} quiet={quiet.includes(topic.name)} />
      </p>
      <form action={here} className={styles.line}>
        <input type="hidden" name="do" value="alias" />
        <label htmlFor="alias">{t('alias')}</label>
        <input id="alias" className="field" name="name" maxLength={100} required />
        <button type="submit" className="button">
          {t('add')}
        </button>
      </form>
      {topic.aliases.length > 0 ? (
        <ul className={styles.aliases} aria-label={t('aliases')}>
          {topic.aliases.map((alias) => (
            <li key={alias}>
              {alias}
              <ReadingSwitch slug={topic.slug} name={alias} quiet={quiet.includes(alias)} />
              <a
                className="button small quiet"
                href={paths.editTopic(topic.slug, { do: 'unalias', name: alias })}
                aria-label={t('removeAlias', { name: alias })}
              >
                ×
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Description({ topic, action }: { topic: TopicView; action: FormAction }) {
  const t = useTranslations('topicWork')
  return (
    <section>
      <h2>
        <label htmlFor="description">{t('description')}</label>
      </h2>
      <form action={action}>
        <input type="hidden" name="slug" value={topic.slug} />
        <input type="hidden" name="do" value="describe" />
        <textarea
          id="description"
          className="field"
          name="description"
          rows={4}
          maxLength={20_000}
          defaultValue={topic.description}
        />
        <button type="submit" className="button">
          {t('save')}
        </button>
      </form>
    </section>
  )
}

function Merge({ topic }: { topic: TopicView }) {
  const t = useTranslations('topicWork')
  return (
    <section>
      <h2>{t('merge')}</h2>
      <p className={styles.quiet}>{t('mergeHint', { topic: topic.name })}</p>
      <form action={paths.editTopic(topic.slug)} className={styles.line}>
        <input type="hidden" name="do" value="merge" />
        <label htmlFor="into">{t('into')}</label>
        <input id="into" className="field" name="into" list="all-topics" required autoComplete="off" />
        <button type="submit" className="button">
          {t('preview')}
        </button>
      </form>
    </section>
  )
}

function Split({ topic }: { topic: TopicView }) {
  const t = useTranslations('topicWork')
  return (
    <section>
      <h2>{t('split')}</h2>
      <p className={styles.quiet}>{t('splitHint', { topic: topic.name })}</p>
      <form action={paths.editTopic(topic.slug)}>
        <input type="hidden" name="do" value="split" />
        <fieldset className={styles.checks}>
          <legend>{t('splitAliases')}</legend>
          {topic.aliases.map((alias) => (
            <label key={alias}>
              <input type="checkbox" name="alias" value={alias} />
              {alias}
            </label>
          ))}
        </fieldset>
        <div className={styles.line}>
          <label htmlFor="split-name">{t('newName')}</label>
          <input id="split-name" className="field" name="name" maxLength={100} required autoComplete="off" />
          <button type="submit" className="button">
            {t('preview')}
          </button>
        </div>
      </form>
    </section>
  )
}

function Trash({ topic }: { topic: TopicView }) {
  const t = useTranslations('topicWork')
  return (
    <section>
      <h2>{t('trash')}</h2>
      <p className={styles.quiet}>{t('trashHint')}</p>
      <p>
        <a className="button" href={paths.editTopic(topic.slug, { do: 'trash' })}>
          {t('toTrash')}
        </a>
      </p>
    </section>
  )
}

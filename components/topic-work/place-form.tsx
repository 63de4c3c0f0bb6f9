import { useTranslations } from 'next-intl'
import { TOPIC_COLOURS, TOPIC_KINDS } from '@/lib/domain/topic'
import type { TopicView } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import styles from './topic-work.module.css'

type Props = { topic: TopicView; topics: { slug: string; name: string }[] }

/** Kind, colour and what the topic lies under. */
export function PlaceForm({ topic, topics }: Props) {
  const t = useTranslations('topicWork')
  const kind = useTranslations('kindOf')
  const nameOf = (slug: string | null) => topics.find((other) => other.slug === slug)?.name ?? ''
  return (
    <section>
      <h2>{t('place')}</h2>
      <form action={paths.editTopic(topic.slug)} className={styles.place}>
        <input type="hidden" name="do" value="place" />
        <label htmlFor="kind">{t('kind')}</label>
        <select id="kind" className="field" name="kind" defaultValue={topic.kind}>
          {TOPIC_KINDS.map((one) => (
            <option key={one} value={one}>
              {kind(one)}
            </option>
          ))}
        </select>
        <fieldset className={styles.colours}>
          <legend>{t('colour')}</legend>
          <label>
            <input type="radio" name="colour" value="" defaultChecked={topic.colour === null} />
            {t('noColour')}
          </label>
          {TOPIC_COLOURS.map((colour) => (
            <label key={colour} data-colour={colour}>
              <input type="radio" name="colour" value={colour} defaultChecked={topic.colour === colour} />
              {t(colour)}
            </label>
          ))}
        </fieldset>
        <label htmlFor="versionOf">{t('versionOf')}</label>
        <input
          id="versionOf"
          className="field"
          name="versionOf"
          list="all-topics"
          defaultValue={nameOf(topic.versionOf)}
          placeholder={t('nothing')}
          autoComplete="off"
        />
        <label htmlFor="parent">{t('parent')}</label>
        <input
          id="parent"
          className="field"
          name="parent"
          list="all-topics"
          defaultValue={nameOf(topic.parent)}
          placeholder={t('nothing')}
          autoComplete="off"
        />
        <button type="submit" className="button">
          {t('preview')}
        </button>
      </form>
    </section>
  )
}

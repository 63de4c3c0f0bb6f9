import { useLocale, useTranslations } from 'next-intl'
import type { RevisionItem } from '@/lib/domain/text-diff/revision'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './choose-revisions.module.css'

type Item = Omit<RevisionItem, 'size'>
type Props = {
  slug: string
  /** Newest first. */
  items: Item[]
  from: Item
  to: Item
  rendered: boolean
  zone: string
}

/** Any two versions to be compared; a form that works by its address. */
export function ChooseRevisions({ slug, items, from, to, rendered, zone }: Props) {
  const t = useTranslations('revisions')
  const words = dateWords(useLocale())
  const choices = [...items, ...[from, to].filter((one) => one.number > 0 && !items.some(isSame(one)))]
  const options = choices
    .filter((one, index) => choices.findIndex(isSame(one)) === index)
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, savedAt }) => (
      <option key={number} value={number}>
        {`${number} · ${words.moment(savedAt, zone)}`}
      </option>
    ))
  const nothing = <option value={0}>{t('nothing')}</option>
  return (
    <form className={styles.choose} action={paths.revisions(slug)}>
      <label>
        {t('from')}
        <select className="field" name="from" defaultValue={from.number}>
          {options}
          {nothing}
        </select>
      </label>
      <label>
        {t('to')}
        <select className="field" name="to" defaultValue={to.number}>
          {options}
        </select>
      </label>
      {rendered ? <input type="hidden" name="view" value="rendered" /> : null}
      <button type="submit" className="button">
        {t('compare')}
      </button>
    </form>
  )
}

function isSame(one: Item): (other: Item) => boolean {
  return (other) => other.number === one.number
}

import { useTranslations } from 'next-intl'
import styles from './shortcuts.module.css'

const SHORTCUTS = [
  ['find', ['Ctrl K', '⌘K', '/']],
  ['next', ['j', '→']],
  ['previous', ['k', '←']],
  ['newest', ['t']],
  ['write', ['n']],
  ['edit', ['e']],
  ['mentions', ['m']],
  ['card', ['r']],
  ['capture', ['c']],
  ['review', ['Space', '1', '2', '3', '4', 'z']],
  ['brief', ['p', 'r', 'e', 'f', 'z']],
  ['help', ['?']],
] as const

/** The keys and what they do: shown by `?` and printed in the guide. */
export function ShortcutList() {
  const t = useTranslations('keys')
  return (
    <dl className={styles.list}>
      {SHORTCUTS.map(([name, keys]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function ShortcutsDialog({ id }: { id: string }) {
  const t = useTranslations('keys')
  return (
    <dialog id={id} className={styles.dialog} aria-labelledby={`${id}-title`}>
      <form method="dialog">
        <h2 id={`${id}-title`}>{t('title')}</h2>
        <button type="submit">{t('close')}</button>
      </form>
      <ShortcutList />
    </dialog>
  )
}

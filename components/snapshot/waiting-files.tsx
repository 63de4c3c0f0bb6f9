import { useTranslations } from 'next-intl'
import type { WaitingSnapshot } from '@/lib/domain/snapshots/snapshot'
import type { FormAction } from '../shell/switches'
import { fileSize } from './file-size'
import styles from './waiting-files.module.css'

export type OfferedSource = { url: string; label: string; title: string | null }

type Props = { files: WaitingSnapshot[]; offered: OfferedSource[]; choose: FormAction; drop: FormAction }

const OFFERED = 'waiting-sources'

/** Files that nobody knows the source of: each asks for it. */
export function WaitingFiles({ files, offered, choose, drop }: Props) {
  const t = useTranslations('snapshot')
  if (files.length === 0) return null
  return (
    <section className={styles.waiting} aria-labelledby="waiting-files">
      <h2 id="waiting-files">{t('waiting', { files: files.length })}</h2>
      <p>{t('waitingHint')}</p>
      <datalist id={OFFERED}>
        {offered.map(({ url, label, title }) => (
          <option key={url} value={url} label={title ?? label} />
        ))}
      </datalist>
      <ul>
        {files.map((file) => (
          <li key={file.hash}>
            <p className={styles.name}>{file.title ?? file.name}</p>
            <p className={styles.facts}>
              <span>{file.name}</span> <span>{fileSize(file.size)}</span>
            </p>
            <form action={choose}>
              <input type="hidden" name="hash" value={file.hash} />
              <label htmlFor={`source-of-${file.hash}`}>{t('whose')}</label>
              <input
                id={`source-of-${file.hash}`}
                className="field"
                name="url"
                list={OFFERED}
                defaultValue={file.url ?? ''}
                placeholder={t('address')}
                inputMode="url"
                autoComplete="off"
                required
              />
              <button type="submit" className="button small">
                {t('choose')}
              </button>
            </form>
            <form action={drop}>
              <input type="hidden" name="hash" value={file.hash} />
              <button type="submit" className="button small quiet">
                {t('dropIt')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

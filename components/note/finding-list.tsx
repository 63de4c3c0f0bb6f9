import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/domain/finding'
import styles from './finding-list.module.css'

type Props = { findings: Finding[]; id?: string; title?: string }

/** What the importer or the renderer had to say, in the reader's language where it is known. */
export function FindingList({ findings, id, title }: Props) {
  const t = useTranslations('finding')
  if (findings.length === 0) return null
  return (
    <section id={id} className={styles.findings} aria-label={title ?? t('title')}>
      <h2>{title ?? t('title')}</h2>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.code} ${finding.range?.start ?? finding.message}`}
            data-severity={finding.severity}
          >
            {finding.line ? <small>{t('line', { line: finding.line })}</small> : null}
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FindingText({ finding }: { finding: Finding }) {
  const t = useTranslations('finding')
  const key = `known.${finding.code}` as 'known.table-ragged'
  if (!t.has(key)) return <span>{`${finding.message} ${finding.fix ?? ''}`.trim()}</span>
  const template: string = t.raw(key)
  // Filled by hand: a finding's values hold TeX and braces, which are no message syntax.
  return <span>{template.replace(/\{(\w+)\}/g, (_, name) => String(finding.params?.[name] ?? ''))}</span>
}

import { useTranslations } from 'next-intl'
import { fullName } from '@/lib/domain/papers/names'
import { identifierLabel, identifierUrl, PAPER_TYPES, type PaperView } from '@/lib/domain/papers/paper'
import { paths } from '@/lib/paths'
import styles from './paper.module.css'

const MORE = ['volume', 'issue', 'page', 'publisher'] as const

/** All that is known of a paper; what is not known is left out. */
export function PaperFactsList({ paper }: { paper: PaperView }) {
  const t = useTranslations('paper')
  const { facts } = paper
  const type = PAPER_TYPES.find((known) => known === paper.type)
  const rows: [string, string][] = [
    [t('authors'), facts.authors.map(fullName).join(t('comma'))],
    [t('year'), String(facts.year ?? '')],
    [t('venue'), facts.venue ?? ''],
    [t('type'), type ? t(`types.${type}`) : paper.type],
    ...MORE.map((name): [string, string] => [t(name), String(facts.csl[name] ?? '')]),
  ]
  return (
    <>
      <dl className={styles.facts}>
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <Fact key={name} name={name}>
              {text}
            </Fact>
          ))}
        {paper.identifiers.length > 0 ? (
          <Fact name={t('identifiers')}>
            {paper.identifiers.map((identifier) => {
              const url = identifierUrl(identifier)
              const label = identifierLabel(identifier)
              return (
                <span key={label}>
                  {url ? (
                    <a href={url} rel="noreferrer">
                      {label}
                    </a>
                  ) : (
                    label
                  )}{' '}
                </span>
              )
            })}
          </Fact>
        ) : null}
        {facts.url ? (
          <Fact name={t('url')}>
            {/^https?:\/\//i.test(facts.url) ? (
              <a href={facts.url} rel="noreferrer">
                {facts.url}
              </a>
            ) : (
              facts.url
            )}
          </Fact>
        ) : null}
        {paper.topics.length > 0 ? (
          <Fact name={t('topics')}>
            {paper.topics.map((topic) => (
              <span key={topic.slug}>
                <a href={paths.topic(topic.slug)}>{topic.name}</a>{' '}
              </span>
            ))}
          </Fact>
        ) : null}
      </dl>
      {facts.abstract ? (
        <details className={styles.abstract}>
          <summary>{t('abstract')}</summary>
          <p>{facts.abstract}</p>
        </details>
      ) : null}
    </>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

'use client'
import { useId, useState } from 'react'
import { SOURCE_ROLES, type SourceRole } from '@/lib/domain/source'
import { parseSourceUrl } from '@/lib/domain/source-url'
import { NotedBefore } from '../paper/noted-before'
import { isComposing } from '../search/composing'
import { fill } from '../search/fill'
import styles from './fields.module.css'
import type { WrittenSource } from './note-text'
import { useWords } from './words'

type Props = {
  /** Of the note, once it has one. */
  slug: string | null
  sources: WrittenSource[]
  onChange: (sources: WrittenSource[]) => void
}

/** Sources that stand beside the text, each with what it is to the note. */
export function SourceField({ slug, sources, onChange }: Props) {
  const { says, role: roles } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  // Only of links that come while writing is it news where they were met before.
  const [early] = useState(() => new Set(sources.map(({ url }) => url)))
  const [unknown, setUnknown] = useState<string | null>(null)
  const add = () => {
    const text = typed.trim()
    if (text === '') return
    const source = sourceFrom(text)
    setUnknown(source ? null : text)
    if (!source) return
    setTyped('')
    onChange(withSource(sources, source))
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{says.sources}</label>
      {sources.length > 0 ? (
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source.url}>
              <select
                aria-label={fill(says.sourceRole, { url: source.url })}
                value={source.role ?? ''}
                onChange={({ target }) => {
                  const role = (target.value || null) as SourceRole | null
                  onChange(sources.map((other) => (other === source ? { ...other, role } : other)))
                }}
              >
                <option value="">{says.roleByAddress}</option>
                {SOURCE_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {roles[role]}
                  </option>
                ))}
              </select>
              <span title={source.url}>{parseSourceUrl(source.url)?.label ?? source.url}</span>
              <button
                type="button"
                aria-label={fill(says.removeSource, { url: source.url })}
                onClick={() => onChange(sources.filter((other) => other !== source))}
              >
                ×
              </button>
              {early.has(source.url) ? null : <NotedBefore url={source.url} slug={slug} says={says} />}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.row}>
        <input
          id={id}
          className="field"
          inputMode="url"
          autoComplete="off"
          placeholder={says.addSource}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event)) return
            event.preventDefault()
            add()
          }}
        />
      </div>
      {unknown === null ? null : <p role="alert">{fill(says.sourceUnknown, { text: unknown })}</p>}
    </div>
  )
}

/** Null for what is no address. The server asks for whole ones, so a bare identifier is written out. */
export function sourceFrom(text: string): WrittenSource | null {
  const parsed = parseSourceUrl(text)
  if (!parsed) return null
  return { url: URL.canParse(text) ? text : parsed.canonicalUrl, role: null, copyOf: null }
}

export function withSource(sources: WrittenSource[], source: WrittenSource): WrittenSource[] {
  return sources.some(({ url }) => url === source.url) ? sources : [...sources, source]
}

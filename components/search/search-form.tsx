'use client'
import Form from 'next/form'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useTransition } from 'react'
import { paths } from '@/lib/paths'
import styles from './search-form.module.css'

type Props = { query: string; label: string; placeholder: string; submit: string }

const PAUSE_MS = 120

/** A GET form that works before scripts load; with them, results follow the typing. */
export function SearchForm({ query, label, placeholder, submit }: Props) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // Whoever opens the empty search page came to type.
    if (input.current?.value === '') input.current.focus()
    return () => clearTimeout(timer.current)
  }, [])

  const follow = (event: FormEvent<HTMLInputElement>) => {
    const typing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
    const typed = event.currentTarget.value
    clearTimeout(timer.current)
    // While an input method is composing, the letters are not the word yet.
    if (typing) return
    timer.current = setTimeout(() => {
      startTransition(() => router.replace(paths.search({ q: typed }), { scroll: false }))
    }, PAUSE_MS)
  }

  return (
    <Form action={paths.search()} className={styles.form} role="search" prefetch={false}>
      <label className="visually-hidden" htmlFor="q">
        {label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        className={styles.input}
        defaultValue={query}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={500}
        ref={input}
        onInput={follow}
        onCompositionEnd={follow}
        aria-busy={pending}
      />
      <button type="submit" className="button primary">
        {submit}
      </button>
    </Form>
  )
}

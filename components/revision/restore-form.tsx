import type { ReactNode } from 'react'

type Props = {
  slug: string
  number: number
  /** The newest revision as the page knows it: over a newer one nothing is restored. */
  base: number
  action: (form: FormData) => Promise<void>
  children: ReactNode
}

/** One button that makes an old version the newest. */
export function RestoreForm({ slug, number, base, action, children }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="base" value={base} />
      <button type="submit" className="button small">
        {children}
      </button>
    </form>
  )
}

import styles from './bookmarklet.module.css'

/** What a page that is being read can hand over: an address, never its contents. */
const CARRIED = { url: 'location.href', title: 'document.title', text: 'getSelection()' } as const

type Props = {
  host: string
  /** Path of the page it opens, and what it takes there in the query. */
  opens: string
  carries: readonly (keyof typeof CARRIED)[]
  label: string
  hint: string
}

/** A link to drag to the bookmarks; pressed here it does nothing. */
export function Bookmarklet({ label, hint, ...target }: Props) {
  // The framework refuses such addresses in its elements; this one holds nothing but our own host and words.
  const link = `<a class="button small" href="${codeFor(target)}">${label}</a>`
  return (
    <p className={styles.bookmarklet} data-screen-only>
      <span dangerouslySetInnerHTML={{ __html: link }} /> {hint}
    </p>
  )
}

function codeFor({ host, opens, carries }: Pick<Props, 'host' | 'opens' | 'carries'>): string {
  const page = `http://${host.replace(/[^\w.:[\]-]/g, '')}${opens}`
  const parts = carries.map((name) => `${name}=%27+f(${CARRIED[name]})`)
  return `javascript:(f=>void open(%27${page}?${parts.join('+%27&amp;')}))(encodeURIComponent)`
}

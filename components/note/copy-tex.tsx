import styles from './copy-tex.module.css'

/** Where a copied formula is announced; components/browser/copy-tex.ts does the copying. */
export function CopyTex({ copied, hint }: { copied: string; hint: string }) {
  return <p className={styles.said} role="status" data-copied={copied} data-hint={hint} />
}

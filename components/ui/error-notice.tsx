'use client'
import styles from './error-notice.module.css'

// Both languages at once: whatever failed may have been what knows the reader's language.
const WORDS = {
  title: '这一页没能打开 · This page could not be opened',
  zh: '笔记都在，没有丢失。请再试一次；如果还是不行，在终端里运行 npm run daybook -- doctor，它会说出哪里不对。',
  en: 'Your notes are safe. Try again; if it fails once more, run npm run daybook -- doctor in a terminal: it says what is wrong.',
  retry: '再试一次 · Try again',
  log: '日志 · Log',
}

export function ErrorNotice({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  return (
    <main className={styles.notice}>
      <h1>{WORDS.title}</h1>
      <p lang="zh-CN">{WORDS.zh}</p>
      <p lang="en">{WORDS.en}</p>
      <p className={styles.ways}>
        <button type="button" className="button primary" onClick={retry}>
          {WORDS.retry}
        </button>
        <a className="button" href="/">
          {WORDS.log}
        </a>
      </p>
      {digest ? <p className={styles.digest}>{digest}</p> : null}
    </main>
  )
}

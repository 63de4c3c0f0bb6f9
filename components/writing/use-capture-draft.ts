import { useEffect, useRef, useState } from 'react'
import { type DraftPlace, draftKeeper, listDrafts } from './draft-store'
import { holdDraft } from './open-pages'
import { randomKey } from './random-key'

/** Keeps the words of the capture box on this machine until they are saved; those left behind are offered where notes are begun. */
export function useCaptureDraft(text: string, day: string) {
  const [keys, setKeys] = useState({ key: '', saveKey: '' })
  const [left, setLeft] = useState(false)
  const [place, setPlace] = useState<DraftPlace>('browser')
  const keeper = useRef<ReturnType<typeof draftKeeper>>(undefined)

  useEffect(() => {
    const key = randomKey()
    setKeys({ key, saveKey: randomKey() })
    keeper.current = draftKeeper(setPlace)
    const flush = () => keeper.current?.flush()
    const release = holdDraft(key)
    window.addEventListener('pagehide', flush)
    void listDrafts().then((drafts) =>
      setLeft(drafts.some(({ slug, key: other, aside }) => slug === null && other !== key && !aside)),
    )
    return () => {
      release()
      window.removeEventListener('pagehide', flush)
    }
  }, [])

  useEffect(() => {
    if (keys.key === '') return
    if (text.trim() === '') return keeper.current?.drop(keys.key)
    const words = { title: '', body: text, topics: [], sources: [], day }
    keeper.current?.keep({
      key: keys.key,
      slug: null,
      baseRevision: 0,
      text: words,
      changedAt: Date.now(),
      saveKey: keys.saveKey,
      sent: null,
      aside: false,
    })
  }, [keys, text, day])

  return { ...keys, left, place }
}

import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft } from './draft-store'
import { findKeptDrafts, type KeptDraft, type Offer } from './kept-drafts'
import type { SaveWords } from './send-save'
import type { Writer } from './writer'

type Landed = KeptDraft & { kind: 'landed' }

/** Drafts that earlier pages left for this note, and what the writer can do with each. */
export function useKeptDrafts(writer: Writer, slug: string | null, sending: SaveWords) {
  const [offers, setOffers] = useState<Offer[]>([])
  const [landed, setLanded] = useState<Landed | null>(null)
  const words = useRef(sending)
  useEffect(() => {
    let here = true
    void findKeptDrafts(slug, writer.key, words.current, (kept) => {
      if (!here) return
      if (kept.kind === 'offered')
        return setOffers((before) => [...before.filter((offer) => !isSame(offer, kept.offer)), kept.offer])
      if (slug === null) setLanded(kept)
      else if (kept.fresh) writer.land(kept.fresh.text, kept.fresh.revision)
    })
    return () => {
      here = false
    }
  }, [writer, slug])
  const leave = (offer: Offer) => setOffers((before) => before.filter((other) => other !== offer))
  return {
    offers,
    landed,
    use(offer: Offer) {
      leave(offer)
      void writer.recover(offer.draft)
    },
    keepAside(offer: Offer) {
      const draft = { ...offer.draft, aside: true }
      setOffers((before) => before.map((other) => (other === offer ? { ...offer, draft } : other)))
      void keepDraft(draft)
    },
    dismiss(offer: Offer) {
      leave(offer)
      void dropDraft(offer.draft.key)
    },
  }
}

function isSame(one: Offer, other: Offer): boolean {
  return one.draft.key === other.draft.key
}

'use client'
import { useEffect } from 'react'
import { dropDraft } from './draft-store'

/** The server has what the draft holds. */
export function ForgetDraft({ draft }: { draft: string }) {
  useEffect(() => void dropDraft(draft), [draft])
  return null
}

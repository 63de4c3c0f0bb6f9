import { parseSourceUrl } from '../source-url'

const LONGEST = 200

/** A name to be shown, never one to be opened. */
export function plainFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return [...plain].slice(0, LONGEST).join('') || 'page'
}

/** What a file's name tells of a saved page; `capturedAt` is a civil time (`2022-06-16T21:32:42`). */
export function readFileName(name: string): { title: string; capturedAt: string | null } {
  const parsed = parseSourceUrl(`file:///${encodeURIComponent(name)}`)
  const snapshot = parsed?.snapshot
  return {
    title: (snapshot?.title ?? name).replace(/\.pdf$/i, ''),
    capturedAt: snapshot?.capturedAt ?? null,
  }
}

/** The end of a `file:` address, as the file is called; compared without regard to how accents are composed. */
export function fileNameIn(canonicalUrl: string): string {
  const last = canonicalUrl.split('/').at(-1) ?? ''
  try {
    return sameName(decodeURIComponent(last))
  } catch {
    return sameName(last)
  }
}

/** Browsers add ` (1)` to a second download of one name. */
export function sameName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/ \(\d{1,2}\)(?=\.\w+$)/, '')
    .toLowerCase()
}

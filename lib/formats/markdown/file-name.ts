const MAX_STEM = 120

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file name (without ending) that every file system takes and that cannot leave its folder. A slug Daybook made
 * comes through unchanged, and so does any name this function gave.
 */
export function safeFileStem(slug: string): string {
  const plain = slug
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
  const cut = [...plain]
    .slice(0, MAX_STEM)
    .join('')
    .replace(/[.-]+$/, '')
  if (cut === '') return 'untitled'
  return RESERVED.test(cut) ? `_${cut}` : cut
}

/** Gives each stem once, also on file systems that do not tell `A` from `a`: the second `a` becomes `a-2`. */
export function uniqueStems(): (slug: string) => string {
  const taken = new Set<string>()
  return (slug) => {
    const stem = safeFileStem(slug)
    let name = stem
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${stem.slice(0, MAX_STEM - 8)}-${count}`
    taken.add(name.toLowerCase())
    return name
  }
}

/** `topics/detr.md` → its folder and stem. */
export function pathParts(path: string): { folder: string; stem: string } {
  const segments = path.split(/[/\\]/)
  const name = segments.pop() ?? ''
  return { folder: segments.pop() ?? '', stem: name.replace(/\.[^.]*$/, '') }
}

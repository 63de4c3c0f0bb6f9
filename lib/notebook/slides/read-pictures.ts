import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { listAttachments } from '../../db/attachment-reads'
import { extensionOf, isMediaType } from '../../domain/media-type'
import type { Deck, SlideBlock } from '../../domain/slides/deck'
import { attachmentFile } from '../attachment-files'
import type { Notebook } from '../open-notebook'

/** The deck with the sizes of its pictures; one that is not kept here any more has no hash. */
export async function withPictures(nb: Notebook, deck: Deck): Promise<Deck> {
  const hashes = deck.slides.flatMap(({ blocks }) => blocks.flatMap(hashesOf))
  if (hashes.length === 0) return deck
  const kept = new Map((await listAttachments(nb.db.prisma, hashes)).map((row) => [row.hash, row]))
  const sized = (block: SlideBlock): SlideBlock => {
    if (block.kind !== 'picture' || block.picture.hash === null) return block
    const row = kept.get(block.picture.hash)
    const picture =
      row?.width && isThere(nb, row)
        ? { ...block.picture, mediaType: row.mediaType, width: row.width, height: row.height ?? 0 }
        : { ...block.picture, hash: null }
    return { kind: 'picture', picture }
  }
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, blocks: slide.blocks.map(sized) })) }
}

function isThere(nb: Notebook, { hash, mediaType }: { hash: string; mediaType: string }): boolean {
  if (!isMediaType(mediaType)) return false
  return existsSync(attachmentFile(dirname(nb.db.file), hash, extensionOf(mediaType)))
}

function hashesOf(block: SlideBlock): string[] {
  return block.kind === 'picture' && block.picture.hash !== null ? [block.picture.hash] : []
}

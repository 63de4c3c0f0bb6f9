import type { FamilyRow } from '../../db/topic-page-reads'
import type { LineageNode } from '../../domain/views'

/** The tree of a family from its oldest ancestor down; null for a topic without any. Circles are cut where they close. */
export function lineageOf(family: readonly FamilyRow[], currentId: number): LineageNode | null {
  if (family.length < 2) return null
  const byId = new Map(family.map((row) => [row.id, row]))
  let root = byId.get(currentId)
  const climbed = new Set<number>()
  while (root && root.versionOfId !== null && byId.has(root.versionOfId) && !climbed.has(root.id)) {
    climbed.add(root.id)
    root = byId.get(root.versionOfId)
  }
  const drawn = new Set<number>()
  const draw = (row: FamilyRow): LineageNode => {
    drawn.add(row.id)
    const versions = family.filter(({ id, versionOfId }) => versionOfId === row.id && !drawn.has(id))
    const { slug, name, notes } = row
    return { slug, name, notes, current: row.id === currentId, versions: versions.map(draw) }
  }
  return root ? draw(root) : null
}

import { ancestorsOf } from '../topic-lineage'
import { normalizeTopicName } from '../topic-name'

/**
 * What a name written as a version is a version of: `Swin V2` → `Swin`, `StyleGAN2` → `StyleGAN`, `UNet++` → `UNet`.
 * Null for anything else: in `ResNet-50` the number is a size, in `StarGAN-VC` the ending makes another thing.
 */
export function ancestorNameOf(name: string): string | null {
  const found =
    /^(.*[^\s\-_])[\s\-_]?[vV]\d+(?:\.\d+)?$/u.exec(name.trim()) ??
    /^(.*[\p{L})])[\s\-_]?[2-9](?:\.\d)?$/u.exec(name.trim()) ??
    /^(.*[\p{L}\d])\+{1,2}$/u.exec(name.trim())
  const base = found?.[1]?.trim() ?? ''
  return normalizeTopicName(base).length >= 3 && /\p{L}/u.test(base) ? base : null
}

export type NamedTopic = {
  id: number
  /** The first is its own. */
  names: string[]
  versionOfId: number | null
  parentId: number | null
}

/** `ancestorId` is null where no topic has that name. */
export type VersionOffer = { id: number; ancestorId: number | null; ancestorName: string }

/** Topics written as versions and not known as such; never what would close a loop. */
export function suggestVersions(topics: NamedTopic[], owner: ReadonlyMap<string, number>): VersionOffer[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  return topics.flatMap((topic): VersionOffer[] => {
    if (topic.versionOfId !== null) return []
    const bases = topic.names.flatMap((name) => ancestorNameOf(name) ?? [])
    for (const base of bases) {
      const ancestor = byId.get(owner.get(normalizeTopicName(base)) ?? -1)
      if (!ancestor) continue
      if (ancestor.id === topic.id || ancestorsOf(byId, ancestor.id, 'versionOfId').includes(topic.id))
        return []
      return [{ id: topic.id, ancestorId: ancestor.id, ancestorName: ancestor.names[0] ?? base }]
    }
    const own = ancestorNameOf(topic.names[0] ?? '')
    // A name that somebody in the trash has cannot be given to a new topic.
    return own === null || owner.has(normalizeTopicName(own))
      ? []
      : [{ id: topic.id, ancestorId: null, ancestorName: own }]
  })
}

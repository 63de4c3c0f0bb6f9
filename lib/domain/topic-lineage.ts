type Kin = { id: number; versionOfId: number | null; parentId: number | null }
type Way = 'versionOfId' | 'parentId'

/** Ids of the topics above this one, nearest first, by version or by nesting; ends even where rows go in a circle. */
export function ancestorsOf(topics: ReadonlyMap<number, Kin>, id: number, way: Way): number[] {
  const above: number[] = []
  for (let at = topics.get(id)?.[way]; at != null && !above.includes(at); at = topics.get(at)?.[way])
    above.push(at)
  return above
}

/** `StarGAN` and `StarGAN v2`: the second is written as a version of the first, recorded or not. Names as normalised. */
export function isWrittenVersion(version: string, ancestor: string): boolean {
  return version.startsWith(ancestor) && /^v\d+(\.\d+)*$/.test(version.slice(ancestor.length))
}

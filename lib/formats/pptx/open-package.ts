import { strFromU8, unzipSync } from 'fflate'

/** A PowerPoint file unpacked, for tests: its parts by name, and what is wrong between them. */
export function openPackage(bytes: Uint8Array) {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const xml = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array())
  const names = [...parts.keys()]
  const slides = names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))
  return { names, xml, slides, faults: [...brokenRelations(names, xml), ...brokenTypes(names, xml)] }
}

type ReadPart = (name: string) => string

/** Relationships that lead to no part, and references to relationships that are not there. */
function brokenRelations(names: readonly string[], xml: ReadPart): string[] {
  return names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const source = name.replace('_rels/', '').replace(/\.rels$/, '')
      const relations = [...xml(name).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
        id: attribute(tag, 'Id'),
        target: attribute(tag, 'Target'),
        external: attribute(tag, 'TargetMode') === 'External',
      }))
      const ids = new Set(relations.map(({ id }) => id))
      const lost = relations
        .filter(({ target, external }) => !external && !names.includes(resolve(source, target)))
        .map(({ target }) => `${name}: ${target} is not there`)
      const asked = [...xml(source).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
      const unknown = asked.filter((id) => !ids.has(id ?? '')).map((id) => `${source}: ${id} leads nowhere`)
      return [...lost, ...unknown, ...(ids.size < relations.length ? [`${name}: an id twice`] : [])]
    })
}

/** Parts without a type, and types of parts that are not there. */
function brokenTypes(names: readonly string[], xml: ReadPart): string[] {
  const types = xml('[Content_Types].xml')
  const all = (tag: string, name: string) =>
    [...types.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))].map(([found]) => attribute(found, name))
  const endings = new Set(all('Default', 'Extension'))
  const overrides = new Set(all('Override', 'PartName').map((name) => name.slice(1)))
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' && !overrides.has(name) && !endings.has(name.split('.').at(-1) ?? ''),
  )
  const absent = [...overrides].filter((name) => !names.includes(name))
  return [
    ...untyped.map((name) => `${name} has no type`),
    ...absent.map((name) => `${name} is announced only`),
  ]
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** `../media/a.png` from `ppt/slides/slide1.xml` is `ppt/media/a.png`. */
function resolve(source: string, target: string): string {
  return new URL(target, `file:///${source}`).pathname.slice(1)
}

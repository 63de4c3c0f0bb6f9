/** JSON schemas of what the API answers with. What it accepts is described by the schemas that parse it. */

export const text = { type: 'string' }

export const count = { type: 'integer', minimum: 0 }

export const day = { type: 'string', format: 'date' }

export const instant = { type: 'string', format: 'date-time' }

export const nullable = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] })

export const list = (items: object) => ({ type: 'array', items })

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** An object whose listed members are always there; further ones may come with later versions. */
export function object(properties: Record<string, object>) {
  return { type: 'object', properties, required: Object.keys(properties) }
}

export const noteRef = object({ slug: text, title: text, day })

export const snapshotSource = object({ id: count, url: text, label: text, title: nullable(text) })

import { type ZodType, z } from 'zod'

/* What the descriptions of operations are put together from. */

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const json = (name: string) => ({ 'application/json': { schema: ref(name) } })
export const answer = (description: string, content: object) => ({ description, content })
export const problem = (description: string, name = 'Problem') =>
  answer(description, { 'application/problem+json': { schema: ref(name) } })

export const badRequest = { 400: problem('The request does not make sense; `detail` says why.') }
export const missing = { 404: problem('There is no such thing.') }
export const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }
export const number = { ...slug, name: 'number', schema: { type: 'integer', minimum: 1 } }

/** Query parameters as the schema that parses them has them. */
export function query(schema: ZodType) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as { description?: string }
    return { name, in: 'query', required: required.includes(name), description, schema: rest }
  })
}

export function body(schema: ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return { required: true, content: { 'application/json': { schema: rest } } }
}

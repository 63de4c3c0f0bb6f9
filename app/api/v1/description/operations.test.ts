import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { operations } from './operations'
import { shapes } from './shapes'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')

/** `/notes/{slug}` → `['delete', 'get', 'put']`, as the route files have it. */
function routes(): Record<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('route.ts'),
  )
  return Object.fromEntries(
    files.map((name) => {
      const path = `/${dirname(name).replaceAll('\\', '/')}`.replace(/\[(\w+)\]/g, '{$1}')
      const handlers = readFileSync(join(folder, name), 'utf8').matchAll(
        /^export (?:async )?function ([A-Z]+)\(/gm,
      )
      return [path, [...handlers].map((match) => (match[1] ?? '').toLowerCase()).sort()]
    }),
  )
}

describe('the description of the API', () => {
  it('names every route and method, and no other', () => {
    const described = Object.entries(operations).map(([path, methods]) => [
      path,
      Object.keys(methods)
        .filter((key) => key !== 'parameters')
        .sort(),
    ])
    expect(Object.fromEntries(described)).toEqual(routes())
  })

  it('refers only to shapes that are there', () => {
    const names = [...JSON.stringify({ operations, shapes }).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      (match) => match[1],
    )
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !Object.keys(shapes).includes(name ?? ''))).toEqual([])
  })

  it('tells what a query may say, from the schema that parses it', () => {
    const parameters = operations['/notes'].get.parameters
    expect(parameters.map(({ name }) => name)).toEqual(['from', 'to', 'topic', 'q', 'limit', 'cursor'])
    expect(operations['/search'].get.parameters[0]).toMatchObject({
      name: 'q',
      required: false,
      schema: { type: 'string' },
    })
  })

  it('tells what a body may say', () => {
    const { schema } = operations['/notes/{slug}'].put.requestBody.content['application/json']
    expect(schema.required).toEqual(['title', 'body', 'baseRevision'])
  })
})

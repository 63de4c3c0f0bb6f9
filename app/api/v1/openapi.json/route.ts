import { version } from '@/package.json'
import { operations } from '../description/operations'
import { shapes } from '../description/shapes'
import { answering } from '../problem'

export function GET(): Promise<Response> {
  return answering(async () =>
    Response.json({
      openapi: '3.1.0',
      info: {
        title: 'Daybook',
        version,
        description:
          'Reading needs no key. A program that changes something sends the token from the file api-token in the data directory.',
      },
      servers: [{ url: '/api/v1' }],
      security: [{}, { token: [] }],
      paths: operations,
      components: { schemas: shapes, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    }),
  )
}

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least a Node program can do for a page: these bytes, ready made. */
const page = readFileSync(process.argv[2] as string)

createServer((_request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
    .end(page)
}).listen(Number(process.env.PORT), '127.0.0.1')

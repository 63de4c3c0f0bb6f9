import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { createOutgoing } from './outgoing'
import { theNetwork } from './wire'

it('connects to the addresses it is given and looks no name up again', async () => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const to = { host: 'no-such-name.invalid', addresses: ['127.0.0.1'], port, secure: false }
  const socket = theNetwork.open(to)
  await new Promise((done, failed) => socket.once('connect', done).once('error', failed))
  expect(socket.remoteAddress).toBe('127.0.0.1')
  socket.destroy()
  await new Promise((done) => server.close(done))
})

it('is refused its own machine by the rules that pages ask under, whatever the environment says', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'ALL_PROXY']
  const before = { ...process.env }
  for (const name of proxies) process.env[name] = `http://127.0.0.1:${port}`
  try {
    for (const host of ['127.0.0.1', '[::1]', '0.0.0.0', 'localhost', `127.0.0.1:${port}`]) {
      const answer = await createOutgoing().ask(`http://${host}/`, { hosts: 'any', mediaTypes: [] })
      expect(answer.ok).toBe(false)
    }
  } finally {
    for (const name of proxies) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    await new Promise((done) => server.close(done))
  }
  expect(asked).toEqual([])
})

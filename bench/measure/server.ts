import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from './client'

export type Server = {
  origin: string
  pid: number
  /** From the start of the process to the first answer. */
  readyMs: number
  stop: () => Promise<void>
}

type Launch = {
  args: (port: number) => string[]
  cwd: string
  env?: Record<string, string>
  healthPath: string
}

const STARTS_WITHIN_MS = 60_000

/** Starts a Node program that serves on a free port and waits until it answers. */
export async function startServer({ args, cwd, env = {}, healthPath }: Launch): Promise<Server> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, args(port), {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk) => (complaints += chunk))
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const stop = async () => {
    await stopped(child)
    process.off('exit', end)
  }
  try {
    const origin = `http://127.0.0.1:${port}`
    await answered(origin + healthPath, child)
    return { origin, pid: child.pid as number, readyMs: performance.now() - began, stop }
  } catch (cause) {
    await stop()
    throw new Error(`${args(port).join(' ')} did not start.\n${complaints}`, { cause })
  }
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  const { origin, pathname } = new URL(url)
  const deadline = performance.now() + STARTS_WITHIN_MS
  while (child.exitCode === null && performance.now() < deadline) {
    const client = createClient(origin)
    const status = await client.send(pathname).then(
      (answer) => answer.status,
      () => 0,
    )
    client.close()
    if (status === 200) return
    await sleep(10)
  }
  throw new Error(child.exitCode === null ? 'It never answered.' : `It ended with ${child.exitCode}.`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(impatience)
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

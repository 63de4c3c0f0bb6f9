import { describe, expect, it } from 'vitest'
import { Mutex } from './mutex'

describe('Mutex', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const mutex = new Mutex()
    const seen: string[] = []
    const visit = (name: string) =>
      mutex.run(async () => {
        seen.push(`${name} in`)
        await Promise.resolve()
        seen.push(`${name} out`)
      })
    await Promise.all([visit('a'), visit('b'), visit('c')])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('goes on after work that throws', async () => {
    const mutex = new Mutex()
    await expect(mutex.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(mutex.run(async () => 'yes')).resolves.toBe('yes')
  })

  it('gives the lock back once, however often it is asked to', async () => {
    const mutex = new Mutex()
    const release = await mutex.acquire()
    const second = mutex.acquire()
    release()
    release()
    await second
    let third = false
    mutex.acquire().then(() => {
      third = true
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(third).toBe(false)
  })

  it('does not let a newcomer overtake the one being let in', async () => {
    const mutex = new Mutex()
    const release = await mutex.acquire()
    const order: string[] = []
    const waiting = mutex.run(async () => order.push('waited'))
    release()
    const newcomer = mutex.run(async () => order.push('newcomer'))
    await Promise.all([waiting, newcomer])
    expect(order).toEqual(['waited', 'newcomer'])
  })
})

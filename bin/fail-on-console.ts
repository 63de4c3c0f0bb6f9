import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An error on the console that a test did not expect fails it; a test that expects one puts its own spy there. */
const unexpected = vi.fn()

beforeEach(() => {
  unexpected.mockReset()
  vi.spyOn(console, 'error').mockImplementation(unexpected)
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(unexpected.mock.calls, 'console.error was called').toEqual([])
})

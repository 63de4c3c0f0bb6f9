import { describe, expect, it } from 'vitest'
import { briefCommand } from './brief'
import type { Surroundings } from './command'
import { Misuse } from './outcome'

/** Without a notebook: what is typed wrongly is refused before one is opened. */
const surroundings: Surroundings = {
  config: () => {
    throw new Error('No notebook is to be opened.')
  },
  cwd: '/',
  out: () => {},
  err: () => {},
}

describe('daybook brief', () => {
  it.each([
    [['1', '2']],
    [['first']],
    [['1', '--minutes', '5']],
    [['--format', 'doc']],
    [['--format', 'pptx']],
    [['--language', 'fr']],
    [['--since', 'yesterday']],
    [['--minutes', '0']],
    [['--until']],
  ])('calls %j misuse', async (args) => {
    await expect(briefCommand.run(args, surroundings)).rejects.toThrow(Misuse)
  })

  it('opens the notebook for what is typed rightly', async () => {
    for (const args of [[], ['7'], ['--since', '2022-06-13', '--until', '2022-06-16T12:00'], ['--json']])
      await expect(briefCommand.run(args, surroundings)).rejects.toThrow('No notebook')
  })
})

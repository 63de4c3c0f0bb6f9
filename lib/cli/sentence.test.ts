import { describe, expect, it } from 'vitest'
import { DataDirectoryProblem } from '../db/data-directory-problem'
import { Problem } from './outcome'
import { sentenceFor } from './sentence'

describe('sentenceFor', () => {
  it.each([
    ['a problem of ours', new Problem('log.txt is not there.'), 'log.txt is not there.'],
    [
      'a directory',
      new DataDirectoryProblem('in-use', 'Daybook is already running.'),
      'Daybook is already running.',
    ],
    ['a full disk', Object.assign(new Error('x'), { code: 'P2039' }), /^The disk is full\./],
    ['another writer', Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }), /^The notebook is busy/],
    [
      'a mistake of the program',
      new TypeError('x is not a function'),
      /^TypeError: x is not a function\n +at /,
    ],
    ['something thrown that is no error', 'what', 'what'],
  ])('%s', (_, problem, expected) => {
    if (typeof expected === 'string') expect(sentenceFor(problem)).toBe(expected)
    else expect(sentenceFor(problem)).toMatch(expected)
  })
})

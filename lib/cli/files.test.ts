import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attempt, readInputs } from './files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook files '))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

describe('readInputs', () => {
  it('reads a file under its own name, whatever its ending', async () => {
    write('我的 log.log', 'x')
    const [file] = await readInputs(['我的 log.log'], folder)
    expect(file?.name).toBe('我的 log.log')
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('x')
  })

  it('reads the text files of a folder in the order of their names, hidden and other files left out', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
    mkdirSync(join(folder, 'in', '.git'))
    for (const name of ['in/b.md', 'in/a.txt', 'in/deep/c.MD', 'in/d.png', 'in/.git/e.md']) write(name, name)
    expect((await readInputs(['in'], folder)).map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'deep/c.MD'])
  })

  it.each([
    ['none.txt', 'none.txt is not there.'],
    ['empty', 'empty holds no .txt or .md file.'],
  ])('says of %s in a sentence: %s', async (path, sentence) => {
    mkdirSync(join(folder, 'empty'))
    await expect(readInputs([path], folder)).rejects.toThrow(sentence)
  })

  it('says which file of a folder is not there any more', async () => {
    mkdirSync(join(folder, 'in'))
    write('in/kept.md', 'x')
    symlinkSync(join(folder, 'gone.md'), join(folder, 'gone-link.md'))
    await expect(readInputs(['in', 'gone-link.md'], folder)).rejects.toThrow('gone-link.md is not there.')
  })
})

describe('attempt', () => {
  it.each([
    ['EACCES', 'notes/a.md may not be read by this account.'],
    ['EIO', 'notes/a.md cannot be read from its disk.'],
    ['ENOSPC', 'notes/a.md cannot be used: no space left.'],
  ])('names the path and the reason of %s', async (code, sentence) => {
    const failure = Object.assign(new Error('no space left'), { code })
    await expect(attempt('notes/a.md', Promise.reject(failure))).rejects.toThrow(sentence)
  })
})

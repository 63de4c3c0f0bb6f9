import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAttachment, MAX_ATTACHMENT, readAttachment } from './attachments'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const GIF = Buffer.from('R0lGODlhAgADAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAMAAAICRF4AOw==', 'base64')
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const add = (bytes: Uint8Array, name = 'picture.png') => addAttachment(nb, { name, bytes })
const folder = () => join(dirname(nb.db.file), 'attachments')
const files = () => readdirSync(folder(), { recursive: true, encoding: 'utf8' }).sort()

describe('adding a file', () => {
  it('keeps it by its content and gives it back unchanged', async () => {
    const hash = hashOf(PNG)
    const expected = {
      hash,
      name: 'picture.png',
      mediaType: 'image/png',
      size: PNG.length,
      width: 1,
      height: 1,
    }
    expect(await add(PNG)).toEqual({ ...expected, url: `/attachments/${hash}.png` })
    expect(files()).toEqual([hash.slice(0, 2), join(hash.slice(0, 2), `${hash}.png`)])
    const found = await readAttachment(nb, `${hash}.png`)
    expect(found?.row).toEqual(expected)
    expect(Buffer.from(found?.bytes ?? [])).toEqual(PNG)
  })

  it('twice, also at once, keeps it once under its first name', async () => {
    const first = await add(PNG, 'first.png')
    const again = await Promise.all([add(PNG, 'second.png'), add(PNG, 'third.png')])
    expect(again).toEqual([first, first])
    expect(files()).toHaveLength(2)
    expect(await nb.db.prisma.attachment.count()).toBe(1)
  })

  it('puts back a file that was lost or cut off', async () => {
    const hash = hashOf(PNG)
    await add(PNG)
    const file = join(folder(), hash.slice(0, 2), `${hash}.png`)
    writeFileSync(file, 'cut')
    await add(PNG)
    expect(readFileSync(file)).toEqual(PNG)
    rmSync(file)
    expect(await readAttachment(nb, `${hash}.png`)).toBeNull()
  })

  it('judges what it is by its bytes, not by its name', async () => {
    expect(await add(GIF, 'fake.png')).toMatchObject({ mediaType: 'image/gif', width: 2, height: 3 })
    expect(await add(Buffer.from('%PDF-1.7\nx'), 'paper.jpg')).toMatchObject({
      mediaType: 'application/pdf',
      width: null,
      url: expect.stringMatching(/\.pdf$/),
    })
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /^SVG files can run scripts/],
    ['<?xml version="1.0"?>\n<!-- x -->\n<svg/>', /^SVG files can run scripts/],
    ['\uFEFF <!doctype html><script>alert(1)</script>', /^HTML files can run scripts/],
    ['MZ\x90\x00', /whatever its name says/],
    ['plain words', /whatever its name says/],
    ['\x89PNG', /whatever its name says/],
  ])('refuses %j', async (text, message) => {
    expect(await add(Buffer.from(text))).toEqual({
      refused: 'unknown-type',
      message: expect.stringMatching(message),
    })
    expect(await nb.db.prisma.attachment.count()).toBe(0)
  })

  it('refuses pictures that are cut off before their size', async () => {
    expect(await add(PNG.subarray(0, 12))).toMatchObject({ refused: 'unknown-type' })
  })

  it('refuses nothing at all, and 30 MB', async () => {
    expect(await add(Buffer.alloc(0))).toMatchObject({ refused: 'empty' })
    const large = Buffer.concat([PNG, Buffer.alloc(30 * 2 ** 20)])
    expect(await add(large)).toEqual({
      refused: 'too-large',
      message: 'A file in a note has at most 25 MB; this one has 31 MB.',
    })
    expect(large.length).toBeGreaterThan(MAX_ATTACHMENT)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\图 1.png', '图 1.png'],
    ['a\u0000b\u202egnp.exe', 'abgnp.exe'],
    ['\ud800.png', '\ufffd.png'],
    ['', 'image'],
  ])('called %j is shown as %j', async (name, shown) => {
    expect(await add(PNG, name)).toMatchObject({ name: shown })
  })
})

describe('an address', () => {
  it.each([
    '../daybook.db',
    '..%2fdaybook.db',
    'daybook.db',
    `${'a'.repeat(64)}.png`,
    `${hashOf(PNG)}`,
    `${hashOf(PNG)}.gif`,
    `${hashOf(PNG)}.png/`,
    `${hashOf(PNG).toUpperCase()}.png`,
    `../attachments/${hashOf(PNG)}.png`,
  ])('%s leads to nothing', async (name) => {
    await add(PNG)
    expect(await readAttachment(nb, name)).toBeNull()
  })
})

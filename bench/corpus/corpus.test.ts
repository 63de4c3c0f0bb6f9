import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readLog } from '../../lib/formats/log/read'
import { createCorpus, printCorpus, toDrafts } from './corpus'

const COUNT = 1000
const notes = createCorpus(COUNT)
const log = printCorpus(notes)
const withFormulas = notes.filter(({ body }) => /\\\(|\\\[/.test(body))

describe('the corpus', () => {
  it('is the same for the same seed and another for another', () => {
    expect(printCorpus(createCorpus(50, 7))).toBe(printCorpus(createCorpus(50, 7)))
    expect(printCorpus(createCorpus(50, 8))).not.toBe(printCorpus(createCorpus(50, 7)))
  })

  it('begins alike at every size', () => {
    expect(createCorpus(50)).toEqual(notes.slice(0, 50))
  })

  it('has about a kilobyte a note', () => {
    expect(notes).toHaveLength(COUNT)
    const mean = Buffer.byteLength(log) / COUNT
    expect(mean).toBeGreaterThan(900)
    expect(mean).toBeLessThan(1300)
  })

  it('has formulas in a fifth of the notes', () => {
    expect(withFormulas.length / COUNT).toBeGreaterThan(0.17)
    expect(withFormulas.length / COUNT).toBeLessThan(0.23)
  })

  it('has one to four links a note', () => {
    const counts = notes.map(({ links, body }) => links.length + (body.match(/https:/g)?.length ?? 0))
    expect(Math.min(...counts)).toBe(1)
    expect(Math.max(...counts)).toBe(4)
  })

  it('spreads over years', () => {
    const years = new Set(notes.map(({ day }) => day.slice(0, 4)))
    expect(years.size).toBeGreaterThanOrEqual(2)
  })

  it('repeats itself little', () => {
    const sentences = notes.flatMap(({ body }) => body.split(/[。\n]/)).filter((words) => words.length > 20)
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.95)
    expect(gzipSync(log).length / Buffer.byteLength(log)).toBeGreaterThan(0.2)
  })

  it('reads back from its log file as the same notes', () => {
    const reading = readLog(log)
    expect(reading.notes.map(({ title }) => title)).toEqual(notes.map(({ title }) => title))
    expect(reading.sessions.length).toBe(new Set(notes.map(({ day }) => day)).size)
    expect(reading.discards).toEqual([])
    const bodies = reading.notes.map(({ bodyRange }) => log.slice(bodyRange.start, bodyRange.end).trimEnd())
    expect(bodies).toEqual(notes.map(({ body }) => body.trimEnd()))
  })

  it('gives drafts with day, tags and sources', () => {
    const drafts = toDrafts(notes)
    expect(drafts.map(({ title }) => title)).toEqual(notes.map(({ title }) => title))
    expect(drafts.every(({ sources }) => sources.length >= 1)).toBe(true)
    expect(drafts.filter(({ tags }) => tags.length > 0).length).toBeGreaterThan(COUNT / 4)
  })
})

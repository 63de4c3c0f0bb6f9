import { describe, expect, it } from 'vitest'
import { mainTopic } from './main-topic'

const topic = (name: string, kind: 'model' | 'task' | 'venue', first: number | null, places = 1) => ({
  name,
  kind,
  first,
  places,
})

describe('mainTopic', () => {
  it.each([
    ['the work its title names', [topic('CNN', 'model', 30), topic('ViT', 'model', 3)], 'ViT'],
    ['a tag, where the title names none', [topic('A', 'model', 40, 5), topic('B', 'model', null, 0)], 'B'],
    ['what the text names most', [topic('A', 'model', 40, 2), topic('B', 'task', 50, 4)], 'B'],
    ['a work before a task', [topic('A', 'task', 40, 2), topic('B', 'model', 50, 2)], 'B'],
    ['no venue', [topic('CVPR', 'venue', 2, 9)], null],
    ['nothing named in passing', [topic('A', 'model', 40)], null],
  ])('is %s', (_, named, name) => {
    expect(mainTopic('a title of its own', named)?.name ?? null).toBe(name)
  })
})

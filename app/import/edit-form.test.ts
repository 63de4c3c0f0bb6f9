import { describe, expect, it } from 'vitest'
import { editFrom } from './edit-form'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('editFrom', () => {
  it.each([
    [{ edit: 'split:120' }, { kind: 'split', at: 120 }],
    [{ edit: 'join:0' }, { kind: 'join', at: 0 }],
    [{ edit: 'discard:7' }, { kind: 'discard', at: 7 }],
    [{ edit: 'keep:7' }, { kind: 'keep', at: 7 }],
    [
      { edit: 'retitle:7', title: '  DETR 精读 ' },
      { kind: 'retitle', at: 7, title: 'DETR 精读' },
    ],
    [
      { edit: 'redate:7', moment: '2022-06-16T15:47' },
      { kind: 'redate', at: 7, stamp: { day: '2022-06-16', time: '15:47', offset: null } },
    ],
    [
      { edit: 'redate:7', moment: '2022-06-16' },
      { kind: 'redate', at: 7, stamp: { day: '2022-06-16', time: null, offset: null } },
    ],
  ])('%o', (fields, edit) => {
    expect(editFrom(form(fields))).toEqual(edit)
  })

  it.each([
    [{}],
    [{ edit: 'burn:7' }],
    [{ edit: 'split:-1' }],
    [{ edit: 'split:x' }],
    [{ edit: 'retitle:7', title: '   ' }],
    [{ edit: 'redate:7', moment: '2022-02-30T10:00' }],
    [{ edit: 'redate:7', moment: '2022-06-16T25:00' }],
    [{ edit: 'redate:7' }],
  ])('makes nothing of %o', (fields) => {
    expect(editFrom(form(fields))).toBeNull()
  })
})

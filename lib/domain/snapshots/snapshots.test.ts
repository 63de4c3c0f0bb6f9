import { describe, expect, it } from 'vitest'
import { fileNameIn, plainFileName, readFileName, sameName } from './file-name'
import { judgeFile } from './judge-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const judge = (text: string | Uint8Array, name = 'page.html') => {
  const judged = judgeFile(typeof text === 'string' ? bytes(text) : text, name)
  return 'refused' in judged ? judged.refused : judged.mediaType
}

describe('what a file is', () => {
  it.each([
    ['<!DOCTYPE html> <html lang=zh>', 'text/html'],
    ['\uFEFF\n  <!-- saved from url=(0020)https://a.example/ -->\n<html>', 'text/html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "…"><html>', 'text/html'],
    ['<head><meta charset=utf-8>', 'text/html'],
    ['<htmlish>', 'not-html'],
    ['{"a": "<html>"}', 'not-html'],
    ['', 'empty'],
  ])('%j is %s', (text, is) => expect(judge(text)).toBe(is))

  it('is seen in UTF-16 too', () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<!doctype html><p>字', 'utf16le')])
    expect(judge(new Uint8Array(marked))).toBe('text/html')
  })

  it.each([
    ['%PDF-1.7', 'paper.pdf', 'application/pdf'],
    ['header\n%PDF-1.4', 'paper.pdf', 'application/pdf'],
    ['%PDF-1.7', 'Attention Is All You Need. v2', 'application/pdf'],
    ['%PDF-1.7', 'page.htm', 'pdf-as-html'],
    ['<html>', 'paper.PDF', 'html-as-pdf'],
    ['<html>', 'page.mhtml', 'other-kind'],
    ['PK\u0003\u0004', 'archive', 'other-kind'],
  ])('%j called %s is %s', (text, name, is) => expect(judge(text, name)).toBe(is))
})

describe('the name of a file', () => {
  it('tells title and time as SingleFile writes them', () => {
    expect(readFileName('图解 Swin (2022_6_18 21_32_42).html')).toEqual({
      title: '图解 Swin',
      capturedAt: '2022-06-18T21:32:42',
    })
    expect(readFileName('2010.11929v2.pdf')).toEqual({ title: '2010.11929v2', capturedAt: null })
    expect(readFileName('100% #1?.html').title).toBe('100% #1?')
  })

  it('is the same however it was written or downloaded', () => {
    expect(fileNameIn('file:///C:/Users/me/%E5%9B%BE%20(2022_6_7%2021_32_42).html')).toBe(
      sameName('图 (2022_6_7 21_32_42) (2).HTML'),
    )
    expect(sameName('cafe\u0301.html')).toBe(sameName('café.html'))
    expect(sameName('a (2022_6_7 21_32_42).html')).not.toBe(sameName('a.html'))
  })

  it('is shown without paths and controls', () => {
    expect(plainFileName('..\\..\\x/\u202Epage\0.html')).toBe('page.html')
    expect(plainFileName('…'.repeat(500))).toHaveLength(200)
    expect(plainFileName('/')).toBe('page')
  })
})

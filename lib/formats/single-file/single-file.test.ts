import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page'
import { readPageText } from './page-text'
import { readComment } from './read-comment'
import { plainLetters, readPdf } from './read-pdf'

describe("SingleFile's comment", () => {
  it('tells address and instant', () => {
    const { url, savedAt } = readComment(
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/p?q=1 \n saved date: Thu Jun 16 2022 21:32:42 GMT+0800 (中国标准时间)\n-->',
    )
    expect(url).toBe('https://a.example/p?q=1')
    expect(savedAt?.toISOString()).toBe('2022-06-16T13:32:42.000Z')
  })

  it('is believed only where it makes sense', () => {
    expect(readComment('<html><p>Page saved with SingleFile url: https://a.example/')).toEqual({
      url: null,
      savedAt: null,
    })
    expect(
      readComment('<!-- Page saved with SingleFile\n url: javascript:alert(1)\n saved date: tomorrow\n-->'),
    ).toEqual({
      url: null,
      savedAt: null,
    })
  })
})

describe('the words of a page', () => {
  it('are those that are read, a line for each block', () => {
    const page = readPageText(`<!doctype html><head><title> A
      title </title><link rel=canonical href=https://a.example/><style>p{}</style></head>
      <body><h1>头</h1><p>one <b>two</b><br>three</p><script>no</script><p hidden>no</p><p style="display: none">no</p>
      <svg><title>no</title></svg><table><tr><td>a</td><td>b</td></tr></table><img alt="no" src="data:image/png;base64,${'A'.repeat(5000)}"></body>`)
    expect(page).toEqual({
      title: 'A title',
      url: 'https://a.example/',
      text: '头\none two\nthree\na\nb',
    })
  })

  it('come out of a page that is nothing but pictures in a moment', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`
    expect(readPageText(`<html>${picture.repeat(20)}<p>end`).text).toBe('end')
  })

  it('are read in the encoding the page is in', () => {
    const gb = Uint8Array.from([
      ...new TextEncoder().encode('<meta charset=gb2312><p>'),
      0xb1,
      0xca,
      0xbb,
      0xad,
    ])
    expect(readPageText(decodePage(gb)).text).toBe('笔画')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>笔画', 'utf16le')])
    expect(readPageText(decodePage(wide)).text).toBe('笔画')
    expect(decodePage(new TextEncoder().encode('<meta charset=nonsense>笔画'))).toContain('笔画')
  })
})

/** A PDF of one page, written out by hand. */
function pdfOf(words: string): Uint8Array {
  const stream = `BT /F1 24 Tf 72 700 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    "<< /Title (Set prediction) /CreationDate (D:20220616213242+08'00') >>",
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${text.length}\n%%EOF`
  return new TextEncoder().encode(text)
}

describe('a PDF', () => {
  it('tells title, date and words', async () => {
    const { title, createdAt, text } = await readPdf(pdfOf('Bipartite matching'))
    expect(title).toBe('Set prediction')
    expect(createdAt?.toISOString()).toBe('2022-06-16T13:32:42.000Z')
    expect(text).toBe('Bipartite matching')
  })

  it('has its radicals and ligatures written as they are typed', () => {
    expect(plainLetters('匈⽛利算法，对⽐学习，ﬁne-tuning ①')).toBe('匈牙利算法，对比学习，fine-tuning ①')
  })

  it('that is none says so in words', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toThrow('it is damaged')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleToLatex, toLatex } from './latex'
import { printBibtex, printEntry } from './print-bibtex'
import { readBibtex } from './read-bibtex'

const WHOLE = String.raw`@inproceedings{liu2021swin,
  title = {{Swin} Transformer: Hierarchical {V}ision Transformer using Shifted Windows},
  author = {Liu, Ze and van der Maaten, Laurens and 欧阳, 明 and {OpenAI} and M{\"u}ller, J{\'e}r{\^o}me and Doe, Jr., John},
  booktitle = {Proc. of {ICCV}},
  pages = {10012--10022},
  year = {2021},
  month = oct,
  doi = {10.1109/ICCV48922.2021.00986},
  eprint = {2103.14030},
  archiveprefix = {arXiv},
  primaryclass = {cs.CV},
  keywords = {vision, 层次},
  note = {Best paper},
  customfield = {kept \emph{as is}},
}
`

const read = (text: string) => readBibtex(text).entries
const printed = (text: string) => printBibtex(read(text))

describe('BibTeX in', () => {
  it('reads names, accents, Chinese, identifiers and the rest', () => {
    const [entry] = read(WHOLE)
    expect(entry?.key).toBe('liu2021swin')
    expect(entry?.facts).toMatchObject({
      title: 'Swin Transformer: Hierarchical Vision Transformer using Shifted Windows',
      year: 2021,
      venue: 'Proc. of ICCV',
      type: 'paper-conference',
      identifiers: [
        { scheme: 'doi', value: '10.1109/iccv48922.2021.00986' },
        { scheme: 'arxiv', value: '2103.14030' },
      ],
    })
    expect(entry?.facts.authors).toEqual([
      { family: 'Liu', given: 'Ze' },
      { family: 'van der Maaten', given: 'Laurens' },
      { family: '欧阳', given: '明' },
      { literal: 'OpenAI' },
      { family: 'Müller', given: 'Jérôme' },
      { family: 'Doe', given: 'John', suffix: 'Jr.' },
    ])
  })

  it.each([
    ['@article{k, title={T}, journal={arXiv preprint arXiv:2010.11929}, year=2020}', 'arxiv:2010.11929'],
    ['@article{k, title={T}, journal={CoRR}, volume={abs/2010.11929}}', 'arxiv:2010.11929'],
    ['@misc{k, title={T}, url={https://arxiv.org/pdf/2010.11929v2}}', 'arxiv:2010.11929'],
    ['@misc{k, title={T}, eprint={2010.11929}, archivePrefix={arXiv}}', 'arxiv:2010.11929'],
    ['@misc{k, title={T}, eprint={2010.11929}, eprinttype={arxiv}}', 'arxiv:2010.11929'],
    ['@misc{k, title={T}, doi={https://doi.org/10.48550/arXiv.2010.11929}}', 'arxiv:2010.11929'],
    [
      '@misc{k, title={T}, howpublished={\\url{https://openreview.net/forum?id=YicbFdNTTy}}}',
      'openreview:YicbFdNTTy',
    ],
  ])('knows the paper of %s', (text, identifier) => {
    const { identifiers = [], type } = read(text)[0]?.facts ?? {}
    expect(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)).toEqual([identifier])
    if (identifier.startsWith('arxiv')) expect(type).toBe('article')
  })

  it('puts macros in and keeps months', () => {
    const [entry] = read(
      '@string{cv = "Conf. on " # "Vision"}\n@article{k, title={T}, journal = cv # { 2}, month = oct}',
    )
    expect(entry?.facts.venue).toBe('Conf. on Vision 2')
  })

  it('reads Chinese names with and without a comma', () => {
    const [entry] = read('@misc{k, author={王小明 and 欧阳 明 and 李, 四 and 中国科学院自动化研究所}}')
    expect(entry?.facts.authors).toEqual([
      { family: '王', given: '小明' },
      { family: '欧阳', given: '明' },
      { family: '李', given: '四' },
      { literal: '中国科学院自动化研究所' },
    ])
  })
})

describe('bad BibTeX', () => {
  it('says where a brace was left open and keeps the other entries', () => {
    const text = `@misc{one, title={A}}

@article{two,
  title = {An {open brace},
  author = {A. Writer},
  year = 2020
}

@misc{three, title={C}}
`
    const { entries, problems } = readBibtex(text)
    expect(entries.map(({ key }) => key)).toEqual(['one', 'three'])
    expect(problems).toEqual([{ code: 'open-brace', line: 4, key: 'two', about: 'article', lost: true }])
  })

  it.each([
    ['@article{k, title = {A', 'open-brace', 1],
    ['@article{k,\n title = {A}},\n year = {2020}}\n@misc{b, title={B}}', 'extra-brace', 3],
    ['@article{\n title = {A}}', 'no-key', 1],
    ['@article{k,\n title {A}}', 'no-equals', 2],
    ['@article{k,\n title = "A}', 'open-quote', 2],
    ['@article{k,\n title = }', 'no-value', 2],
    ['@article{k,\n title = {A}, journal = nips}', 'unknown-macro', 2],
    ['@article{k,\n title = {A}, author = {A and and {B}}, x = {$}}', null, 0],
  ])('%j', (text, code, line) => {
    const { problems } = readBibtex(text)
    if (code) expect(problems[0]).toMatchObject({ code, line })
  })

  it('is no BibTeX at all', () => {
    expect(readBibtex('A note about me@home.org and @article without braces')).toEqual({
      entries: [],
      problems: [],
    })
    expect(readBibtex('')).toEqual({ entries: [], problems: [] })
  })

  it('does not grow without end by macros of macros', () => {
    const lines = ['@string{a0 = "xxxxxxxxxx"}']
    for (let at = 1; at < 30; at += 1)
      lines.push(`@string{a${at} = a${at - 1} # a${at - 1} # a${at - 1} # a${at - 1}}`)
    const { problems } = readBibtex(`${lines.join('\n')}\n@misc{k, title = a29}`)
    expect(problems.map(({ code }) => code)).toContain('too-long')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '@',
      'article',
      '{',
      '}',
      ',',
      '=',
      '"',
      '#',
      '\\',
      '$',
      '\n',
      'title',
      'k',
      '王',
      '%',
      ' and ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        printBibtex(readBibtex(pieces.join('')).entries)
      }),
    )
  })
})

describe('BibTeX out', () => {
  it('gives back every field as it was written', () => {
    expect(printed(WHOLE)).toBe(WHOLE)
    expect(printed(printed(WHOLE))).toBe(WHOLE)
  })

  it('adds nothing that another field tells already', () => {
    const text =
      '@article{k,\n  title = {T},\n  journal = {arXiv preprint arXiv:2010.11929},\n  year = {2020},\n}\n'
    expect(printed(text)).toBe(text)
  })

  it('changes the field whose meaning was changed and no other', () => {
    const [entry] = read(WHOLE)
    if (!entry) throw new Error('nothing read')
    const text = printEntry({ key: 'swin', facts: { ...entry.facts, title: 'Swin über alles', year: 2022 } })
    expect(text).toBe(
      WHOLE.replace('liu2021swin', 'swin')
        .replace(/ {2}title = .*\n/, '  title = {Swin {\\"u}ber alles},\n')
        .replace('year = {2021}', 'year = {2022}'),
    )
  })

  it('prints a paper that never was BibTeX', () => {
    const text = printEntry({
      key: 'wang2022swin',
      facts: {
        title: 'StarGAN 与 CLIP: 50% & more',
        authors: [
          { family: '王', given: '小明' },
          { family: 'Sørensen', given: 'Zoë' },
          { literal: 'DeepMind' },
        ],
        year: 2022,
        venue: 'NeurIPS',
        type: 'paper-conference',
        identifiers: [{ scheme: 'arxiv', value: '2203.00001' }],
        abstract: null,
        url: 'https://arxiv.org/abs/2203.00001',
        csl: { page: '1-9' },
      },
    })
    expect(text).toBe(String.raw`@inproceedings{wang2022swin,
  author = {王, 小明 and S{\o}rensen, Zo{\"e} and {DeepMind}},
  title = {{StarGAN} 与 {CLIP}: 50\% \& more},
  booktitle = {NeurIPS},
  year = {2022},
  pages = {1--9},
  eprint = {2203.00001},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2203.00001},
}
`)
    expect(read(text)[0]?.facts).toMatchObject({
      title: 'StarGAN 与 CLIP: 50% & more',
      authors: [
        { family: '王', given: '小明' },
        { family: 'Sørensen', given: 'Zoë' },
        { literal: 'DeepMind' },
      ],
      csl: { page: '1-9' },
    })
  })

  it('writes text that reads back as it was', () => {
    const text = fc
      .array(fc.constantFrom(...'aZé ñüŁß王小明&%$#_{}~^\\-–.:ïçșạ'), { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join('').replace(/\s+/g, ' ').trim())
      .filter((one) => one !== '')
    fc.assert(
      fc.property(text, (title) => {
        for (const value of [toLatex(title), titleToLatex(title)])
          expect(read(`@misc{k, title={${value}}}`)[0]?.facts.title).toBe(title.normalize('NFC'))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSourceUrl } from './source-url'

const canonical = (url: string) => parseSourceUrl(url)?.canonicalUrl

describe('parseSourceUrl: spellings of one source', () => {
  it.each([
    [
      'https://arxiv.org/abs/2010.11929',
      [
        'http://arxiv.org/abs/2010.11929v2',
        'https://www.arxiv.org/pdf/2010.11929',
        'https://arxiv.org/pdf/2010.11929v1.pdf',
        'https://arxiv.org/html/2010.11929v2/',
        'https://export.arxiv.org/abs/2010.11929?context=cs.CV',
        'https://ar5iv.org/abs/2010.11929',
        'https://ar5iv.labs.arxiv.org/html/2010.11929',
        'https://www.alphaxiv.org/overview/2010.11929v2',
        'https://alphaxiv.org/abs/2010.11929',
        'https://huggingface.co/papers/2010.11929',
        'https://doi.org/10.48550/arXiv.2010.11929',
        'arxiv:2010.11929',
        'arXiv: 2010.11929v2',
        '2010.11929',
        'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/2010.11929',
        'https://link.zhihu.com/?target=https%3A%2F%2Flink.csdn.net%2F%3Ftarget%3Dhttps%253A%252F%252Farxiv.org%252Fpdf%252F2010.11929',
      ],
    ],
    [
      'https://arxiv.org/abs/hep-th/9901001',
      ['https://arxiv.org/pdf/hep-th/9901001v3', 'arXiv:hep-th/9901001'],
    ],
    [
      'https://doi.org/10.1109/tpami.2020.1',
      ['http://dx.doi.org/10.1109/TPAMI.2020.1', 'doi:10.1109/TPAMI.2020.1', '10.1109/tpami.2020.1'],
    ],
    [
      'https://openreview.net/forum?id=YicbFdNTTy',
      ['https://openreview.net/pdf?id=YicbFdNTTy', 'http://openreview.net/forum?id=YicbFdNTTy&noteId=q7'],
    ],
    [
      'https://aclanthology.org/P19-1001',
      [
        'https://www.aclweb.org/anthology/P19-1001.pdf',
        'https://aclanthology.org/P19-1001v2.pdf',
        'https://aclanthology.org/p19-1001/',
      ],
    ],
    ['https://aclanthology.org/2020.acl-main.1', ['https://aclanthology.org/2020.acl-main.1.pdf']],
    [
      'https://openaccess.thecvf.com/content/CVPR2022/html/Liu_Wide_Nets_CVPR_2022_paper.html',
      ['http://openaccess.thecvf.com/content/CVPR2022/papers/Liu_Wide_Nets_CVPR_2022_paper.pdf'],
    ],
    [
      'https://paperswithcode.com/paper/some-paper',
      ['http://www.paperswithcode.com/paper/Some-Paper/review/'],
    ],
    [
      'https://github.com/openai/clip',
      [
        'https://github.com/openai/CLIP',
        'http://www.github.com/OpenAI/clip.git',
        'https://github.com/openai/CLIP/?tab=readme-ov-file#usage',
        'https://github.com/openai/CLIP/tree/main',
        'github.com/openai/CLIP',
      ],
    ],
    ['https://github.com/a/b/blob/Dev/Src/x.py', ['https://github.com/A/B/blob/Dev/Src/x.py#L10']],
    [
      'https://zhuanlan.zhihu.com/p/521151393',
      [
        'http://zhuanlan.zhihu.com/p/521151393?utm_source=wechat_session',
        'https://www.zhihu.com/tardis/zm/art/521151393',
      ],
    ],
    [
      'https://www.zhihu.com/question/11/answer/22',
      ['https://www.zhihu.com/question/11/answer/22?utm_psn=3', 'https://zhihu.com/question/11/answer/22/'],
    ],
    ['https://mp.weixin.qq.com/s/aB-c_D', ['http://mp.weixin.qq.com/s/aB-c_D?scene=21#wechat_redirect']],
    [
      'https://mp.weixin.qq.com/s?__biz=MzI==&mid=7&idx=2&sn=f0',
      ['http://mp.weixin.qq.com/s?mid=7&amp;sn=f0&amp;idx=2&amp;__biz=MzI%3D%3D&amp;chksm=12#rd'],
    ],
    [
      'https://blog.csdn.net/user_1/article/details/99',
      [
        'https://blog.csdn.net/user_1/article/details/99?ops_request_misc=%7B%7D&spm=1001.2014',
        'https://user_1.blog.csdn.net/article/details/99',
      ],
    ],
    [
      'https://www.bilibili.com/video/BV1xx411c7mD',
      [
        'https://m.bilibili.com/video/BV1xx411c7mD/?p=1&vd_source=a',
        'https://bilibili.com/video/bv1xx411c7mD?spm_id_from=3',
      ],
    ],
    [
      'https://www.bilibili.com/video/BV1xx411c7mD?p=3',
      ['https://www.bilibili.com/video/BV1xx411c7mD/?t=9&p=3'],
    ],
    ['https://b23.tv/abCD1', ['http://b23.tv/abCD1/']],
    ['https://www.cnblogs.com/someone/p/123.html', ['http://cnblogs.com/someone/p/123']],
    ['https://juejin.cn/post/70', ['https://juejin.im/post/70?from=search']],
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      ['https://youtu.be/dQw4w9WgXcQ?t=3&si=x', 'https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ'],
    ],
    ['https://www.kaggle.com/datasets/a/b', ['https://kaggle.com/datasets/a/b/data?select=x']],
    [
      'https://example.org/a~b?id=3',
      ['HTTPS://EXAMPLE.org:443/a%7Eb/?utm_source=x&id=3&fbclid=1#top', '<https://example.org/a~b?id=3>'],
    ],
  ])('%s', (expected, spellings) => {
    expect(Object.fromEntries(spellings.map((url) => [url, canonical(url)]))).toEqual(
      Object.fromEntries(spellings.map((url) => [url, expected])),
    )
    expect(canonical(expected)).toBe(expected)
  })

  it('keeps apart what differs', () => {
    expect(canonical('http://example.org/a')).not.toBe(canonical('https://example.org/a'))
    expect(canonical('https://example.org/#/a')).not.toBe(canonical('https://example.org/#/b'))
    expect(canonical('https://github.com/yunjey/StarG')).toBe('https://github.com/yunjey/starg')
  })
})

describe('parseSourceUrl: what is read', () => {
  it.each([
    ['https://arxiv.org/abs/2010.11929v1', 'arXiv 2010.11929', 'paper', 'arxiv.org'],
    ['https://github.com/openai/CLIP', 'openai/CLIP', 'code', 'github.com'],
    ['https://zhuanlan.zhihu.com/p/521151393', '知乎 521151393', 'explainer', 'zhuanlan.zhihu.com'],
    ['https://mp.weixin.qq.com/s/abcdefghijk', '微信 abcdef…', 'news', 'mp.weixin.qq.com'],
    ['https://www.bilibili.com/video/BV1xx411c7mD', 'Bilibili BV1xx411c7mD', 'video', 'bilibili.com'],
    ['http://www.nlpr.ia.ac.cn/databases/x.html', 'nlpr.ia.ac.cn/x.html', 'dataset', 'nlpr.ia.ac.cn'],
    ['https://someone.github.io/work/', 'someone.github.io/work', 'project', 'someone.github.io'],
    ['https://example.org/', 'example.org', 'other', 'example.org'],
  ])('%s is %s, %s', (url, label, role, host) => {
    expect(parseSourceUrl(url)).toMatchObject({ label, role, host })
  })

  it.each([
    ['https://arxiv.org/pdf/2010.11929v2', { scheme: 'arxiv', value: '2010.11929' }],
    ['doi:10.1000/ABC(1)', { scheme: 'doi', value: '10.1000/abc(1)' }],
    ['https://paperswithcode.com/paper/x-y', { scheme: 'pwc', value: 'x-y' }],
    ['https://dl.acm.org/doi/abs/10.1145/3.4', { scheme: 'doi', value: '10.1145/3.4' }],
    ['https://github.com/a/b', null],
  ])('%s names a paper', (url, paper) => {
    expect(parseSourceUrl(url)?.paper).toEqual(paper)
  })

  it('reads title and capture time from the name of a saved page', () => {
    const copy = parseSourceUrl('file:///d:/Saved/%E9%98%85%E8%AF%BB%20-%20A%20(2022_6_7%2021_32_42).html')
    expect(copy).toEqual({
      canonicalUrl: 'file:///D:/Saved/%E9%98%85%E8%AF%BB%20-%20A%20(2022_6_7%2021_32_42).html',
      host: '',
      label: '阅读 - A',
      role: 'local',
      paper: null,
      snapshot: { title: '阅读 - A', capturedAt: '2022-06-07T21:32:42' },
    })
    expect(canonical('file:///D:/Saved/阅读 - A (2022_6_7 21_32_42).html')).toBe(copy?.canonicalUrl)
    expect(parseSourceUrl('file:///a/Page (6_7_2022 9_32_42 PM).html')?.snapshot?.capturedAt).toBe(
      '2022-06-07T21:32:42',
    )
    expect(parseSourceUrl('file:///a/Page (2022_13_45 1_02_03).html')?.snapshot?.capturedAt).toBeNull()
    expect(parseSourceUrl('file:///a/notes.txt')?.snapshot).toBeNull()
    expect(canonical('file:///a/.b/../c.html')).toBe('file:///a/c.html')
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.org',
    'ftp://example.org/x',
    'http://',
    'https:///',
    'http://./x',
    'https://exa mple.org',
    'https://[::1',
    'file:///',
    '2022.13450',
    'a sentence',
    '',
  ])('%j is no source', (text) => {
    expect(parseSourceUrl(text)).toBeNull()
  })

  it('leaves a redirect page alone when its target is no web address', () => {
    expect(canonical('https://link.zhihu.com/?target=javascript%3Aalert(1)')).toBe(
      'https://link.zhihu.com/?target=javascript%3Aalert(1)',
    )
  })
})

describe('parseSourceUrl: properties', () => {
  const hosts = [
    'arxiv.org',
    'doi.org',
    'github.com',
    'mp.weixin.qq.com',
    'blog.csdn.net',
    'www.zhihu.com',
    'x.org',
  ]
  const piece = fc.oneof(
    fc.constantFrom(
      'abs',
      'pdf',
      '2010.11929',
      '10.1/x',
      's',
      'p',
      '%2e',
      '%4%31',
      '%',
      '..',
      '',
      'é',
      '汉',
      '.git',
      '+',
    ),
    fc.string({ maxLength: 6 }),
  )
  const address = fc
    .record({
      scheme: fc.constantFrom('http://', 'https://', 'file:///', ''),
      host: fc.oneof(fc.constantFrom(...hosts), fc.domain()),
      path: fc.array(piece, { maxLength: 5 }),
      query: fc.array(piece, { maxLength: 3 }),
      hash: piece,
    })
    .map(
      ({ scheme, host, path, query, hash }) =>
        `${scheme}${host}/${path.join('/')}?${query.join('&id=')}#${hash}`,
    )

  it('a canonical URL is its own canonical URL, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => {
        const first = canonical(url)
        if (first !== undefined) expect(canonical(first)).toBe(first)
      }),
      { numRuns: 3000 },
    )
  })

  it('resolves dots behind a doubled slash', () => {
    expect(canonical('http://github.com//.git/..?#abs')).toBe('https://github.com/')
  })

  it('all forms of one arXiv paper agree', () => {
    const id = fc
      .tuple(
        fc.integer({ min: 7, max: 35 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99999 }),
      )
      .map(
        ([year, month, number]) =>
          [year, month].map((part) => String(part).padStart(2, '0')).join('') +
          `.${String(number).padStart(5, '0')}`,
      )
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 9 }), (value, version) => {
        const forms = [
          `arxiv.org/abs/${value}v${version}`,
          `arxiv.org/pdf/${value}.pdf`,
          `ar5iv.org/abs/${value}`,
        ]
        const spellings = [...forms.map((form) => `https://${form}`), `arXiv:${value}v${version}`, value]
        expect(new Set(spellings.map(canonical))).toEqual(new Set([`https://arxiv.org/abs/${value}`]))
      }),
    )
  })
})

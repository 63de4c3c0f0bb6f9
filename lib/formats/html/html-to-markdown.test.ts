import { describe, expect, it } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown'

const md = (html: string, url: string | null = null) => htmlToMarkdown(html, url)

describe('formulas', () => {
  it.each([
    [
      'a picture of Zhihu',
      '<p>损失 <img class="ztext-math" eeimg="1" src="https://www.zhihu.com/equation?tex=a_i" alt="a_i^2"> 很小</p>',
      '损失 $a_i^2$ 很小',
    ],
    [
      'one of Zhihu that stands by itself',
      '<p><img eeimg="1" alt="\\frac{1}{2} \\\\" src="//www.zhihu.com/equation?tex=x"></p>',
      '$$\n\\frac{1}{2}\n$$',
    ],
    [
      'a span of Zhihu',
      '<p>设<span class="ztext-math" data-eeimg="1" data-tex="x\\in X"><span class="MathJax_Preview"></span><span><svg></svg></span></span>为</p>',
      '设$x\\in X$为',
    ],
    [
      'KaTeX',
      '<p>有 <span class="katex--inline"><span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">E=mc2</span></span></span> 吗</p>',
      '有 $E = mc^2$ 吗',
    ],
    [
      'KaTeX that stands by itself',
      '<p>so</p><span class="katex--display"><span class="katex-display"><span class="katex"><span class="katex-mathml"><math display="block"><semantics><annotation encoding="application/x-tex">\\sum_i x_i\n\n= 1</annotation></semantics></math></span><span class="katex-html">…</span></span></span></span><p>end</p>',
      'so\n\n$$\n\\sum_i x_i = 1\n$$\n\nend',
    ],
    [
      'MathJax 2',
      '<p>let <span class="MathJax_Preview">x</span><span class="MathJax" id="M1"><nobr>x2</nobr></span><script type="math/tex">x^2</script> be</p>',
      'let $x^2$ be',
    ],
    [
      'MathJax 2 that stands by itself',
      '<div><script type="math/tex; mode=display">\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}</script></div>',
      '$$\n\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}\n$$',
    ],
    [
      'MathJax 4',
      '<p>so <mjx-container display="true" data-latex="\\alpha"><mjx-math></mjx-math></mjx-container></p>',
      'so\n\n$$\n\\alpha\n$$',
    ],
    [
      'MathML of arXiv',
      '<p>for <math alttext="\\displaystyle O(n)" display="inline"><mi>O</mi></math> steps</p>',
      'for $O(n)$ steps',
    ],
    ['a power', '<p>about 10<sup>-3</sup> and H<sub>2</sub>O</p>', 'about 10⁻³ and H₂O'],
  ])('%s', (_, html, expected) => expect(md(html)).toBe(expected))
})

describe('an article', () => {
  it('of WeChat keeps words and pictures, and nothing of its dress', () => {
    const html = `<section style="margin:0" data-tools="x"><section><p style="text-indent:2em"><span leaf="">今天介绍<strong><span>CLIP</span></strong>。</span></p></section>
      <p><img class="rich_pages" data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png" src="data:image/svg+xml,x" data-ratio="0.5"></p>
      <section><span></span><br></section><mp-style-type data-value="3"></mp-style-type>
      <ul><li><p>一</p></li><li><p>二</p></li></ul></section>`
    expect(md(html)).toBe('今天介绍**CLIP**。\n\n![](https://mmbiz.qpic.cn/a/640?wx_fmt=png)\n\n- 一\n- 二')
  })

  it('of WeChat keeps the lines of its code', () => {
    const html = `<section class="code-snippet__fix"><ul class="code-snippet__line-index"><li></li><li></li></ul>
      <pre class="code-snippet__js" data-lang="python"><code><span class="code-snippet_outer">import torch</span></code><code><span class="code-snippet_outer">x&nbsp;=&nbsp;1</span></code></pre></section>`
    expect(md(html)).toBe('```python\nimport torch\nx = 1\n```')
  })

  it('of CSDN keeps code with its language, and no buttons', () => {
    const html = `<pre data-index="0" class="prettyprint"><code class="prism language-python has-numbering"><span class="token keyword">def</span> f<span>(</span>a<span>)</span>:
    <span>return</span> a
<div class="hljs-button signin" data-title="登录后复制"></div></code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre>
<pre><code class="language-cpp hljs"><ol class="hljs-ln"><li><div class="hljs-ln-numbers"><div class="hljs-ln-line hljs-ln-n" data-line-number="1"></div></div><div class="hljs-ln-code"><div class="hljs-ln-line">int a;</div></div></li><li><div class="hljs-ln-numbers"></div><div class="hljs-ln-code"><div class="hljs-ln-line">int b;</div></div></li></ol></code></pre>`
    expect(md(html)).toBe('```python\ndef f(a):\n    return a\n```\n\n```cpp\nint a;\nint b;\n```')
  })

  it('of Zhihu keeps each picture once, by the address it has', () => {
    const html = `<figure data-size="normal"><noscript><img src="https://pic1.zhimg.com/v2-a.jpg"></noscript><img class="origin_image lazy" src="data:image/svg+xml;utf8,x" data-original="https://pic1.zhimg.com/v2-a_r.jpg" data-actualsrc="https://pic1.zhimg.com/v2-a.jpg"><figcaption>图1</figcaption></figure>`
    expect(md(html)).toBe('![](https://pic1.zhimg.com/v2-a_r.jpg)\n\n图1')
  })

  it('keeps links without their detours', () => {
    const html =
      '<p>见<a href="https://link.zhihu.com/?target=https%3A//arxiv.org/abs/2103.00020" class="external"><span class="invisible">https://</span>论文</a>，<a href="/p/1">此</a></p>'
    expect(md(html, 'https://zhuanlan.zhihu.com/p/2')).toBe(
      '见[https://论文](https://arxiv.org/abs/2103.00020)，[此](https://zhuanlan.zhihu.com/p/1)',
    )
  })

  it('keeps lines, emphasis beside Chinese, and formulas in lists', () => {
    expect(md('<p>第一行<br>第二行</p><p><b>重点：</b>说明<em>强调</em>字</p>')).toBe(
      '第一行\n第二行\n\n**重点：**说明*强调*字',
    )
    expect(md('<ul><li>设<p><math alttext="x" display="block"></math></p></li></ul>')).toBe(
      '- 设\n  $$\n  x\n  $$',
    )
    expect(md('<table><tr><th>a<br>b</th></tr></table>')).toBe('| a b |\n| --- |')
  })

  it('keeps tables straight, also in Chinese', () => {
    const html =
      '<table><thead><tr><th>模型</th><th>Acc</th></tr></thead><tbody><tr><td>ViT</td><td><b>88.5</b></td></tr></tbody></table>'
    expect(md(html)).toBe('| 模型 | Acc      |\n| ---- | -------- |\n| ViT  | **88.5** |')
  })
})

describe('bad input', () => {
  it('runs nothing and keeps the words', () => {
    const html = `<p onclick="x()">words<script>alert(1)</script><style>p{}</style><img src="https://t.example/p.gif" width="1" height="1"><img src=x onerror=alert(1) alt="pic"><a href="javascript:alert(1)">link</a><iframe src="https://player.example/1"></iframe><!-- c --><span style="display:none">spam</span></p>`
    const text = md(html)
    expect(text).toContain('words')
    expect(text).toContain('link')
    expect(text).toContain('https://player.example/1')
    expect(text).not.toMatch(/alert|p\{\}|p\.gif|javascript|spam|onclick/)
  })

  it('takes nesting of any depth', () => {
    const depth = 20_000
    expect(md(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toBe('deep')
    expect(md(`${'<b><i>'.repeat(5_000)}deep`)).toContain('deep')
  })

  it('keeps the words alone of a page beyond all size, but minds no picture written out in it', () => {
    expect(md(`<p><b>many</b> words</p>${'<i>x</i>'.repeat(200_000)}`)).toMatch(/^many words x x/)
    expect(md(`<p><b>a</b><img src="data:image/png;base64,${'A'.repeat(3_000_000)}"></p>`)).toBe('**a**')
  })

  it.each([
    ['', ''],
    ['plain words', 'plain words'],
    ['<p>costs $5 and *stars* and 1. x</p>', 'costs \\$5 and \\*stars\\* and 1. x'],
  ])('%j', (html, expected) => expect(md(html)).toBe(expected))
})

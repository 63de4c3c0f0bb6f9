import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import { SAMPLE_LOG } from './sample-log'

export function GuideInChinese({ shortcuts }: { shortcuts: ReactNode }) {
  return (
    <>
      <p>Daybook 把一份阅读日志变成带日期的笔记，配上主题、来源和公式。一切都在这台机器上，不联网也能用。</p>

      <h2 id="start">两条命令</h2>
      <p>
        <code>npm start</code> 安装、准备数据库并打开笔记本，地址会印在终端里。 <code>npm test</code>{' '}
        检查一切是否正常。
      </p>

      <h2 id="log">日志怎么写</h2>
      <p>想到什么写什么，一行一个念头。下面这样就能读懂：</p>
      <pre>
        <code>{SAMPLE_LOG}</code>
      </pre>
      <ul>
        <li>
          时间单独占一行，开始新的一天。<code>2022/6/16 15:47</code>、<code>2022年6月16日 15:47</code>、
          <code>2022-06-16</code> 都可以，不用补零。
        </li>
        <li>标题下面紧跟它的链接；没有链接的标题也认得出来，不确定时预览里会说。</li>
        <li>
          正文里的 <code>论文:</code>、<code>代码:</code> 加链接，会成为带种类的来源。
        </li>
        <li>
          公式写作 <code>\(N = HW/P^2\)</code> 或 <code>$$…$$</code>；列表、表格、代码块照 Markdown。
        </li>
        <li>
          标题行里的 <code>@DETR</code> 是标签，会成为主题。<code>[[DETR]]</code> 链接到笔记或主题。
        </li>
      </ul>

      <h2 id="import">导入</h2>
      <p>
        在<a href={paths.imports()}>导入</a>
        页粘贴日志，或者选文件、拖文件夹。先看预览：可以拆开、并入上一篇、改标题、改日期、放弃，每一步都能撤回。确认之后才写入，每个字符都有去处：进了笔记，或者列在“放在一边的”里。同一份日志再导入一次不会多出笔记；整个导入可以撤销。
      </p>
      <p>
        终端里：<code>npm run daybook -- import 日志.txt</code>，加 <code>--dry-run</code> 只看不写。
      </p>

      <h2 id="read">阅读</h2>
      <p>
        日志按天排列，最新的在前。日历、前一天、后一天会跳过没有笔记的日子。点公式复制
        TeX。排版或日期有疑问的地方，在笔记旁边说明，原文从不改动。
      </p>

      <h2 id="search">搜索</h2>
      <p>
        <a href={paths.search()}>搜索</a>
        找标题、正文、主题和来源，中文一个字也能找；几个词都要出现才算。与输入一字不差的排在最前，下面是你可能想找的，并说明理由：主题的别名、繁简、全拼或首字母（
        <code>eft</code> 找二分图）、拼错的词、同音的错字。
      </p>
      <p>
        <code>"整句"</code>、<code>-排除</code>、<code>OR</code> 可以组合。运算符缩小范围：
        <code>主题:</code> <code>标签:</code> <code>来源:</code> <code>角色:论文</code>{' '}
        <code>网站:github.com</code> <code>日期:2022-06-13..2022-06-16</code> <code>之前:</code>{' '}
        <code>之后:</code> <code>含:公式</code>（代码、图片、问题、副本、表格）<code>是:未读</code>
        （有链接还没写一个字）<code>是:二手</code>，写英文名也行。常用的搜索可以存到首页。
      </p>

      <h2 id="keys">快捷键</h2>
      {shortcuts}
      <p>
        单键的可以在<a href={paths.settings()}>设置</a>里关掉。
      </p>

      <h2 id="keep">保存和导出</h2>
      <p>
        数据库和备份都在数据目录里（默认 <code>data/</code>）。<code>npm run daybook -- export 文件夹</code>{' '}
        写出 Markdown，<code>--format log</code> 写回日志，一个字节也不差。
        <code>npm run daybook -- doctor</code> 检查数据库。
      </p>

      <h2 id="api">接口</h2>
      <p>
        <code>/api/v1</code> 提供笔记、搜索、导入、导出、主题和来源，说明在
        <a href={paths.api('openapi.json')}>openapi.json</a>。浏览器之外的程序要带上数据目录里{' '}
        <code>api-token</code>
        的内容：<code>Authorization: Bearer …</code>。
      </p>
    </>
  )
}

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

      <h2 id="write">写作</h2>
      <p>
        <a href={paths.newNote()}>写笔记</a>打开今天的空白笔记，“编辑”打开正在读的这篇。旁边的页面随写随排。
        <code>[[</code> 提示笔记和主题，<code>#</code> 与 <code>@</code> 提示主题，公式里的反斜杠提示 TeX
        命令。在空行粘贴网址，它就成为来源；选中文字再粘贴，就成为链接。图片存进笔记本；从网页复制的文章会变成
        Markdown，公式保留。日期可以用话说：昨天、2022年6月13日、last Friday。
      </p>
      <p>
        每次按键都立即留在浏览器里，停下来就保存；正文上方那一行如实说明现在是哪一种。关掉页面、断网、服务器停了，
        回来时都会把没存上的文字还给你。笔记在别处也被改过时，互不相碰的改动自动合在一起；相碰的，两边和原文并排给你看。
      </p>
      <p>
        读两篇论文之间冒出的念头：按 <code>c</code>，第一行是标题，链接成为来源，<kbd>Ctrl</kbd>{' '}
        <kbd>Enter</kbd> 存进今天。<a href={paths.capture()}>随手记</a>页面上有给别的网站用的书签小工具。
      </p>

      <h2 id="history">版本、回收站与撤销</h2>
      <p>
        每次保存都是一个版本。笔记下方的“版本”逐词显示改了什么，也能把旧文恢复成一个新版本，任何版本都不会消失。
        删除不问话：笔记先放在<a href={paths.trash()}>回收站</a>
        ，只由你手动清空。对多篇笔记或主题一次做的事都列在
        <a href={paths.changes()}>改动记录</a>里，每一件都能撤销。
      </p>

      <h2 id="many">一次处理多篇</h2>
      <p>
        在任何笔记列表上点“选择”：加标签、去标签、改日期、导出、放进回收站。在某一天的页面上，笔记可以上下移动。
      </p>

      <h2 id="topics">整理主题</h2>
      <p>
        主题页通向它的设置：改名（旧名留作别名）、加写法、说明是谁的版本或属于谁、定种类和颜色、合并或拆分。
        每一步先告诉你会碰到多少篇笔记、多少处提及。版本从不与它的前身合并。笔记里看得出的线索列在
        <a href={paths.suggestions()}>建议</a>
        里：可能是一回事的主题、版本、别名、新主题；你不点头，什么都不会做。笔记里的“归纳偏置 (inductive
        bias)”这类对照可以收进<a href={paths.terms()}>术语库</a>，之后搜其中一边，也会找到另一边。
      </p>

      <p>
        笔记正文提到的主题列在它旁边：一键加成标签、改为
        [[链接]]，或说“不是它”，以后保存、导入、重建都不再算。
        太常见的名字（“模型”“attention”）会先问你，也可以只用于搜索。指针或焦点停在主题、笔记、论文的链接上，会出现小卡片，Esc
        收起。
      </p>

      <h2 id="overview">对比、数字与图谱</h2>
      <p>
        主题页写着它是什么（在自己的一句话上按“置顶”）、版本谱系、笔记、论文、按角色分的来源、常一起出现的主题、未解的问题、公式，以及你记下的数字。互相矛盾的数字会在那里和
        <a href={paths.numbers()}>数字</a>页标出；公式里用了却没有解释的符号带虚线。
        <a href={paths.compare()}>对比</a>
        把两到五个主题并排，行就是你已经在用的小标题（贡献、优点、缺点……），可复制为 Markdown 或 CSV。
        <a href={paths.graph()}>图谱</a>画出主题与笔记的关联，旁边有表格，下面可按时间拖动。
      </p>

      <h2 id="papers">论文与链接</h2>
      <p>
        arXiv、DOI、OpenReview、ACL、CVF 的各种链接都归到同一篇<a href={paths.papers()}>论文</a>
        。题目、作者和出处可以手写、从 BibTeX 读入，或者按下按钮去问 arXiv、Crossref、OpenReview——这要先在
        <a href={paths.settings()}>设置</a>
        里允许，每次都写明问的是谁。引用键自动生成；参考文献可复制为 BibTeX、CSL
        或文字。粘贴以前记过的链接时，旁边会写着哪天记过。只从解读和报道里知道、或者没有任何链接的工作标为“二手”，直到你引用或打开它的论文、代码。链接的角色由它的位置和前面的文字得出，可以在链接页上改。
        <a href={paths.linkDoctor()}>链接检查</a>列出没写完整的、网站已关闭的和该趁早保存的链接。
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

      <h2 id="copies">已存副本</h2>
      <p>
        链接会失效。用 SingleFile 或浏览器保存网页，或取其 PDF，拖到<a href={paths.snapshots()}>已存副本</a>
        页、某个来源或笔记旁边：其中的网址或文件名说明它属于哪个链接，失效的 <code>file:</code>{' '}
        链接也能重新读到。副本在沙箱中显示，不运行也不加载任何内容；其中的文字可以搜索，
        <code>has:snapshot</code> 找出有副本的笔记。
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

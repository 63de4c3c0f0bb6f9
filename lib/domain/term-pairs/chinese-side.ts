/** Words that lead up to a term and are no part of it: `转换为样式码`, `固有的一些归纳偏置`, `即文本编码器`. */
const LEADING = new Set(
  [
    '见 看 指 能 要 会 想 没 配 找 的 地 得 是 了 为 于 在 即 叫 称 把 将 被 给 让 使 对 从 由 向 以 按 用 做 加 等 该 其 此 这 那 每 各 某 再 还 也 都 就 则 而 但 并 又 只 不 有 来 去 到 时 后 前 里 上 下 中 如 像 比',
    '叫做 叫作 称为 称作 所谓 作为 成为 变为 转为 视为 看做 看作 记作 译为 译作 写作 属于 位于 用于 基于 关于 对于 由于 等于 相当于',
    '使用 采用 利用 运用 借助 通过 经过 进行 引入 提出 推出 给出 加入 添加 插入 得到 获得 包括 包含 具有 需要 可以 能够 支持 实现 介绍 讲解 直接 去掉 去除 没有 只有 还有 换成 改成 改用 变成 混进 混入 搭配 搞懂 读懂 了解 理解 试试 同时 首先 然后 最后 这里 其中',
    '于是 为什么 怎么 怎样 一群 例如 比如 譬如 如果 那么 因为 所以 因此 或者 并且 而且 以及 另外 此外 一种 一个 一些 一类 一组 一段 这种 这个 这些 那个 两个 两种 三个 几个 多个 多种 各种 某个 某种 每个 第一 第二 第三 第一个 第二个 第三个 我们 他们 它们 他 它 本文 作者 可学习',
  ].flatMap((line) => line.split(' ')),
)

/** Between two terms, unless the English says "and" there too. */
const JOINING = new Set(['和', '与', '及', '或', '跟', '同', '以及', '或者'])

/** What notes set before a bracket and what is too wide to be a term of its own. */
const NO_TERM =
  /^(?:最|很|更|较|一[群些种个类组批])|^(?:大|小|新|旧|好|坏)?(?:论文|代码|地址|链接|官网|主页|项目|作者|来源|出处|视频|图片|附录|详见|参见|模型|方法|算法|网络|数据|数据集|框架|系统|结构|架构|任务|问题|文章|单词|名词|公式|基准|详解|图解|精读|笔记|简称|全称|缩写|以下简称|翻译|例子|示例|版本|训练|测试|实验|结果|总结|标题|论文地址|代码地址|论文链接|代码链接|项目地址|论文精读|阅读)+$/

let segmenter: Intl.Segmenter | null = null

/**
 * The term at the end of a run of Chinese that goes before its English: what leads up to it is cut off. `ands` is how
 * many joining words the term itself has. Null when nothing is left that could be a term.
 */
export function termAtEndOf(run: string, ands: number): string | null {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words = Array.from(segmenter.segment(run), ({ segment }) => segment)
  let [from, joined] = [0, 0]
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? ''
    if (JOINING.has(word) && !isPartOfWord(words, at)) joined += 1
    if (joined > ands || leadsUp(words, at)) {
      from = at + 1
      break
    }
  }
  const term = words.slice(from).join('')
  return isTerm(term) ? term : null
}

/** Whether these characters may be a term at all. */
function isTerm(term: string): boolean {
  return /^\p{Script=Han}{2,12}$/u.test(term) && !NO_TERM.test(term) && !/[的了是在着吗呢吧]$/.test(term)
}

function leadsUp(words: string[], at: number): boolean {
  const word = words[at] ?? ''
  return /(?:的|是|为|于|着|了)$/.test(word) || LEADING.has(word) ? !isPartOfWord(words, at) : false
}

/** The segmenter takes words apart that it does not know: `求|和|池化`, `路|由|机制`, `隐|向|量`. */
function isPartOfWord(words: string[], at: number): boolean {
  const around = `${words[at - 1]?.at(-1) ?? ''}${words[at] ?? ''}${words[at + 1]?.at(0) ?? ''}`
  return /求和|饱和|总和|调和|路由|自由|向量|方向|双向|反向|行为|潜在|内在|外在|对抗|对比|对齐|对称|对数|对象|从属|上下|下采|上采|前馈|后验|前向|后向|后门|中心|中间|中值|时序|时间|时空|等变|等价|等效|使能|如何|以太|不变|不等|有限|有界|有向|无向|加权|加速|用户|地图|同步|同态|同构|去噪|去模|分为二|比特|比率|比例/.test(
    around,
  )
}

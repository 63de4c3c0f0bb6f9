const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Chinese with the names left in Latin letters, as the student writes. */
export const CHINESE = lines(`
  <model> 把<noun>和<noun>分开处理，再用一个<noun>接起来，比 <known> 省了大约 <percent>。
  <when>把 <known> 的<noun>换成可学习的，<dataset> 上的 <metric> 从 <figure> 涨到 <figure>，但是<noun>更慢了。
  <person>在<place>里说<noun>的作用很<quality>，我<act>了一遍，结果差不多。
  关键不在<noun>，而在<noun>怎么<act>；<place>的消融把这一点讲得很<quality>。
  <noun>太大时 <model> 会在第 <count> 轮左右发散，<act><noun>以后就<quality>多了。
  和 <known> 相比，<model> 少了<noun>，多了<noun>，参数量只有 <millions> M。
  做<task>时<noun>比<noun>更重要，这和<task>的经验正好相反。
  <dataset> 里<noun>的分布很<quality>，直接训练会让 <metric> 掉 <figure> 个点。
  我觉得<place>的结论下得太<quality>，只跑了 <count> 个种子，方差都没有给。
  实现上要注意：<noun>必须在<noun>之前<act>，否则<noun>会被算两次。
  <known> 的<noun>在高分辨率下很<quality>，<model> 用 <count> 倍的<noun>把它补回来。
  <when>试了三种<noun>，只有<act>后的那一种在 <dataset> 上 <metric> 超过 <figure>。
  <person>的解释是<noun>起了正则的作用，所以<noun>可以少用一点。
  <place>给出的<noun>公式和代码不一致，代码里多<act>了一次<noun>。
  如果只关心<metric>，<act><noun>就够了；要看<noun>，还得回到 <known>。
  <task>的数据只有 <count> 万张，<known> 这种规模的模型很容易过拟合到<noun>。
  <model> 的卖点是不需要<noun>，代价是训练要 <count> 天、<count> 张卡。
  一句话总结：用<noun>代替<noun>，让<task>不再依赖人工设计的<noun>。
  <noun>和<noun>之间的关系很<quality>，<person>专门画了一张图放在<place>。
  <when>发现<noun>写错了，<act>之后 <metric> 立刻正常，白白浪费了 <count> 个小时。
  比较有意思的是，<noun>越<quality>，<noun>反而越<quality>，<place>没有解释原因。
  <known> 与 <known> 的差别主要在<noun>：前者每层都有，后者只在最后<act>一次。
  这里的<noun>其实就是<noun>的特例，取 <count> 时两者等价。
  推理时可以<act><noun>，速度提高 <percent>，<metric> 几乎不变。
  <person>建议先在 <dataset> 上<act>，再迁移到<task>，这样<noun>不用重新调。
  没看懂<place>里为什么要<act><noun>，等读完 <known> 再回来补。
  <model> 对<noun>不敏感，对<noun>却很<quality>，调参时先动后者。
  把<noun>的维度从 <count> 降到 <count>，<dataset> 上的 <metric> 只少了 <figure>。
  失败案例集中在<noun>和<noun>同时出现的时候，大约占 <percent>。
  下一步：复现 <known> 在 <dataset> 上的结果，看<noun>是不是真的那么<quality>。
  <noun>的初始化很讲究，<person>用了<quality>的写法，少一步就收敛不了。
  <task>的评测只看<metric>是不够的，还要看<noun>和<noun>。
  <place>提到<noun>在小模型上没有收益，参数超过 <millions> M 才看得出来。
  与其<act><noun>，不如多收集一点数据，<known> 早就证明过这件事。
  <known> 加上<noun>之后，同样的<noun>只要一半的时间。
  <when>重新画了<noun>的曲线，比<place>里的那张要<quality>一些。
`)

export const ENGLISH = lines(`
  The <thing> <verb> the <thing>, which <adverb> shows up in <metric> on <dataset>.
  <model> uses a <adjective> <thing> instead of the <adjective> one in <known>.
  In <field> a <adjective> <thing> is <adverb> worth its cost.
  We note that <model> trains in <count> hours on <count> GPUs and reaches <figure> <metric>.
  Without the <thing>, the <thing> <adverb> <verb> the <thing>.
  A <adjective> <thing> with a <adjective> <thing> gives <figure> against <figure> for <known>.
  The paper claims the <thing> is <adjective>; the code says otherwise.
  Question: does the <thing> still help when the <thing> is <adjective>?
  Takeaway: keep the <thing> <adjective> and spend the budget on the <thing>.
  <known> and <model> share one <thing>, so the comparison is <adverb> fair.
  Swapping the <thing> for a <adjective> <thing> costs <percent> of throughput.
  Scaling to <millions> M parameters <verb> the <thing> more than the <thing>.
  The authors <adverb> tune the <thing>, and that alone <verb> half of the gain.
  For <field> on <dataset>, <known> remains a strong <adjective> baseline.
  An <thing> of <count> steps is enough; beyond that the <thing> <verb> everything.
  Their <thing> is <adjective> by design, because a <adjective> <thing> <verb> transfer to <field>.
  Table <count> repeats the run with a <adjective> <thing>: <figure> becomes <figure>.
  It reads like <known> with a <adjective> <thing> and a new name.
`)

/** English words dropped into a Chinese sentence, or the other way round. */
export const MIXED = lines(`
  <thing> 在这里翻译成<noun>，其实更接近<noun>；<known> 里叫法又不一样。
  先 freeze 住 <thing>，只训练<noun>，<count> 个 epoch 以后再放开，<metric> 会更<quality>。
  <person>说 "the <thing> <verb> the <thing>"，翻成中文就是<noun>决定了<noun>。
  <thing> + <thing> 的组合在<task>上很<quality>，paper 的<place>有对比。
  用 <thing> 做<task>，baseline 是 <known>，提升 <percent> 左右。
  <model>（<adjective> <thing>）对<noun>的要求很低，<dataset> 上单卡就能跑。
  这个 trick 叫 <adjective> <thing>，本质上是<act><noun>。
  把 <thing> 去掉以后 <metric> 只掉了 <figure>，说明<noun>才是主要的。
  <when>又看了一遍 <known> 的 <thing>，终于明白<noun>为什么要<act>。
  README 里的 <thing> 和<place>不一致，以代码为准：<noun>先<act>，再算<noun>。
`)

export const HEADINGS = lines(`
  方法
  实验设置
  <noun>与<noun>
  Why a <adjective> <thing>
  <task>上的结果
  局限
  <thing> 的细节
  和 <known> 的比较
  还没想清楚的
  Training recipe
`)

export const TITLES = lines(`
  <model>: <adjective> <thing> for <field>
  <model> 论文精读
  <model>：面向<task>的<noun>
  <topic> 里的<noun>到底有什么用
  从 <topic> 到 <model>，<task>的<noun>变了什么
  用 <topic> 做<task>：<noun>的 <count> 个细节
  <topic> with a <adjective> <thing>, revisited
  图解 <topic> 的<noun>和<noun>
  <model> and the <adjective> <thing>
  【<task>】<model> 的<noun>实现
  Rethinking the <thing> in <topic>
  <dataset> 上的 <topic>，<metric> 又高了 <figure>
`)

/** TeX as a note on vision models writes it; `<letter>`, `<count>` and `<name>` vary. */
export const FORMULAS = lines(`
  \\mathcal{L}_{\\text{<name>}} = -\\frac{1}{N}\\sum_{i=1}^{N}\\log p_\\theta(y_i \\mid x_i)
  \\operatorname{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_<letter>}}\\right)V
  x \\in \\mathbb{R}^{H\\times W\\times <count>}
  O(<letter>^2 d + <count> <letter> d^2)
  \\hat{\\sigma} = \\arg\\min_{\\sigma\\in\\mathfrak{S}_N} \\sum_{i}^{N} \\mathcal{C}(y_i, \\hat{y}_{\\sigma(i)})
  \\lambda_{\\text{<name>}} \\lVert G(<letter>, c) - x \\rVert_1
  \\exp(\\langle u, v\\rangle / \\tau),\\ \\tau = 0.0<count>
  q(x_t \\mid x_{t-1}) = \\mathcal{N}(x_t; \\sqrt{1-\\beta_t}\\,x_{t-1}, \\beta_t I)
  \\mathbb{E}_{<letter>\\sim p_{\\text{data}}}[\\log D(<letter>)]
  z_0 = [x_{\\text{class}}; x^1_p E; \\dots; x^N_p E] + E_{pos}
  \\frac{\\partial \\mathcal{L}}{\\partial W_<letter>} \\approx 0
  \\theta' \\leftarrow m\\theta' + (1-m)\\theta,\\ m = 0.9<count>
  p_i = \\frac{e^{z_i}}{\\sum_{j=1}^{<count>} e^{z_j}}
  \\text{<name>}(x) = x + \\gamma \\odot f(\\mathrm{LN}(x))
  H\\times W / P^2, P = <count>
  \\begin{pmatrix} \\cos <letter> & -\\sin <letter> \\\\ \\sin <letter> & \\cos <letter> \\end{pmatrix}
`)

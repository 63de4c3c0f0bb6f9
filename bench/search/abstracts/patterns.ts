import { linesOf } from '../fill'

/** Sentences that open an abstract: what the matter is and what is missing. */
export const OPENINGS = linesOf(`
  <term>是近年来备受关注的问题，但已有工作大多忽略了<term>带来的影响。
  如何在有限算力下兼顾<term>与<term>，至今没有令人满意的答案。
  现实场景里的数据往往杂乱，<term>因而难以直接落地。
  以往的系统把<term>和<term>当作两个独立步骤，误差会逐级放大。
  随着 <known> 一类结构的流行，<term>的做法正在被重新审视。
  本文讨论一个老问题：当<term>失效时，还能依靠什么线索。
  人工设计的<term>规则繁琐，而且换一个领域就要重来。
  尽管<term>进步很快，它在<place>中的表现仍不稳定。
  我们注意到，主流方案对<term>的依赖远比想象中严重。
  <term>的成功离不开海量标注，可是<place>很难提供这样的条件。
  围绕<term>，学界长期存在两种相反的看法。
  把<term>引入<place>并不容易，主要障碍来自<term>。
  从业者常常抱怨<term>太慢，却很少有人量化它究竟慢在哪里。
  受 <known> 启发，本文重新思考<term>的必要性。
  <place>对实时性要求极高，这让基于<term>的系统捉襟见肘。
  针对<term>中长期存在的歧义，本文给出一种简单而有效的处理办法。
  传统流程先做<term>再做<term>，前者的错误无法在后面挽回。
  <term>看似已经饱和，其实在<place>里远未解决。
  目前关于<term>的研究集中于英文资料，中文场景鲜有人涉及。
  当设备只有几百兆内存时，<term>几乎无法运行。
  标准测试集掩盖了<term>的缺陷，换到<place>便暴露无遗。
  缺少成对数据，是<term>迟迟不能普及的根本原因。
  在 <field> 领域，<term>与 <thing> 之间的矛盾日益突出。
  <place>产生的记录每天都在增加，依靠<term>逐条核对已不现实。
  把 <known> 直接搬到<place>，往往会在<term>上栽跟头。
  关于 <thing> 的讨论很多，但它和<term>究竟有何联系，仍不清楚。
  中小团队负担不起昂贵的<term>，这促使我们寻找替代路线。
`)

/** Sentences that say how it is done. */
export const METHODS = linesOf(`
  我们提出 <model>，用<term>取代了手工调节的<term>模块。
  具体而言，先由<term>得到粗略结果，再借助<term>逐层修正。
  该框架由三部分组成：<term>、<term>以及一个轻量的输出层。
  为了避免<term>带来的额外开销，<model> 只在最后两层启用它。
  与 <known> 不同，我们让<term>参与每一次前向计算。
  核心想法是把<term>写成一个可微的目标，从而与<term>一起优化。
  我们设计了一种面向<term>的辅助损失，不需要改动推理流程。
  在编码阶段，<term>负责汇总全局信息；在解码阶段，细节由<term>补足。
  <model> 共有 <count> 个分支，其中一支专门处理<term>。
  通过冻结主干并微调<term>，可训练的参数不足百分之<digit>。
  我们从信息论角度解释了<term>为何有效，并据此推导出新的约束。
  一个即插即用的组件被放在<term>之后，它的作用类似门控开关。
  利用<term>产生的软信号，<model> 能够判断哪些区域值得细看。
  训练分两步进行：第一步只学<term>，第二步放开全部权重。
  不同于逐点处理，本文成组地考虑<term>，并允许组与组之间交换信息。
  考虑到<term>的计算量随长度平方增长，我们改用线性近似。
  我们把<term>看作序列决策，每一步只需回答是或否。
  <model> 沿用 <known> 的骨架，仅替换其中与<term>相关的部分。
  为缓解<term>，本文在输入端加入随机扰动，并在输出端要求结果一致。
  所有阶段共用一套<term>，因此部署时只需加载一次。
  借鉴语言学知识，我们把<term>拆成若干可解释的因子。
  本文首次将<term>与<term>放进同一个损失函数，二者权重由数据决定。
  我们用少量人工规则初始化<term>，随后完全交给网络自行调整。
  在每个尺度上，<term>都会产生一张置信图，供后续步骤筛选。
  该方法不依赖<term>，只要求输入带有粗略的位置提示。
  我们证明，当步长足够小时，<term>必然收敛到稳定点。
  我们把 <thing> 与<term>对应起来，由此得到一个只含两项的目标。
  在 <model> 里，<thing> 只承担定位，语义交给<term>。
  作为预处理，<term>滤掉了大部分无关内容，剩下的再送入 <known>。
  我们没有堆叠更深的网络，而是让<term>在不同层之间循环使用。
  新的采样策略优先挑选<term>出错的样本，使每一轮都有新的信息。
  我们为<term>引入一个可学习的门限，并用 <thing> 作监督。
  具体实现只有百余行，其中<term>占去一半。
  这里的<term>不再是固定的超参，而随输入内容变化。
`)

/** Sentences about what was tried and measured. */
export const EXPERIMENTS = linesOf(`
  在 <dataset> 上，<model> 的 <metric> 达到 <figure>，比 <known> 高出 <digit> 个百分点。
  消融表明，去掉<term>后 <metric> 下降最为明显。
  我们在 <count> 个公开集合上做了对比，其中 <dataset> 最能体现<term>的价值。
  与采用<term>的基线相比，训练时间缩短了约 <count> 成。
  当标注只剩十分之一时，<term>依然保持了原有水平的九成。
  可视化显示，<term>学到的模式与人的直觉相符。
  单张显卡即可复现全部结果，<term>部分耗时不到 <count> 小时。
  在 <dataset> 的困难子集上，<term>的优势扩大到 <figure>。
  我们还邀请 <count> 位评审者打分，多数人更偏好引入<term>后的输出。
  有趣的是，增大模型并不能替代<term>，二者的收益可以叠加。
  迁移到 <dataset> 时，无须重新调整<term>就能取得相近的 <metric>。
  统计检验表明，<term>带来的差异并非偶然。
  参数量减半之后，<metric> 只损失 <figure>，说明<term>存在大量冗余。
  在低光照条件下，<term>的误检率由 <figure> 降到 <digit>。
  我们复现了 <known> 的设置，发现其提升主要来自<term>而非结构本身。
  端侧测试中，整套系统每秒可处理 <figure> 帧，瓶颈在于<term>。
  与商用接口对比，<model> 在<term>一项上略胜一筹。
  对 <count> 种语言的测试说明，<term>并不依赖特定文字。
  长时间运行后，<term>没有出现性能衰减。
  即便输入缺失一半，借助<term>仍可恢复主要内容。
  实验同时揭示了<term>与数据规模之间的幂律关系。
  把<term>换成 <known> 的做法，<metric> 反而降低了 <digit> 个点。
  在 <field> 任务中，<model> 首次让<term>超过了人工水平。
  更换 <thing> 之后，<term>仍然有效，可见它与具体结构无关。
  逐项打开开关可以看到，<term>贡献了 <metric> 提升的一多半。
  我们把 <dataset> 划成 <count> 份轮流验证，<term>的方差始终很小。
  相同预算下，<known> 需要 <count> 倍的样本才能达到<term>的效果。
  盲测中，熟悉<term>的读者也难以分辨真假。
  在<place>连续部署 <count> 周，<term>没有触发一次误报。
`)

/** Sentences that end an abstract. */
export const CLOSINGS = linesOf(`
  代码与权重已经公开，希望推动<term>方面的后续研究。
  局限在于，<term>对超长输入仍然无能为力。
  未来我们打算把这一思路推广到<term>。
  上述发现提示，<term>也许不是必需的。
  这项工作为<term>提供了一个可靠的起点。
  我们同时发布了一套针对<term>的评测脚本。
  结果说明，简单的办法在<term>上同样能够走得很远。
  文末讨论了<term>可能引发的伦理风险。
  我们认为，<term>和<term>的界限将逐渐模糊。
  该结论对<place>的工程实践有直接参考意义。
  失败案例多与<term>有关，这将是下一步的重点。
  作者建议，今后报告结果时应一并给出<term>的开销。
  与此有关的标注规范，包括<term>的细则，附在补充材料中。
  总的来说，<model> 为<term>打开了新的空间。
  从更大的图景看，<thing> 与<term>或许是同一枚硬币的两面。
  我们把与<term>有关的负面结果也一并写出，供后来者参考。
  若能获得更干净的语料，<term>还有提升余地。
  希望本文能让更多人关注<place>里的<term>。
`)

export const ABSTRACT_TITLES = linesOf(`
  基于<term>的<term>方法研究
  <model>：面向<place>的<term>
  重新审视<term>
  <term>中的若干问题
  <model>: Revisiting <thing> for <field>
  联合<term>与<term>的统一框架
  没有<term>的<term>是否可行
  <place>中的<term>：现状与展望
  一种轻量的<term>模型
  用 <known> 做<term>
`)

export const SCENES = linesOf(`
  工业质检
  移动终端
  自动驾驶
  基层门诊
  课堂教学
  电商平台
  农田监测
  古籍整理
  客服热线
  遥感测绘
  智能家居
  金融审计
  城市安防
  水下作业
  司法文书
`)

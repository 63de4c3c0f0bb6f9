import type { Voice } from './voice'
import type { VoiceCase } from './voice-cases'

const own = (sentence: string): readonly [Voice, string] => ['own', sentence]
const theirs = (sentence: string): readonly [Voice, string] => ['theirs', sentence]

/** Notes that no rule was made by: written and labelled after the rules, and not to be looked at when they change. */
export const HELD_OUT_CASES: VoiceCase[] = [
  {
    about: 'a paper on segmentation',
    lines: [
      [
        theirs(
          'We propose a promptable segmentation task and train a model that transfers zero-shot to new image distributions.',
        ),
      ],
      [own('给一个点或一个框就能抠出来')],
      [own('数据引擎那一节最值得看,先人标再机器标')],
      '缺点:',
      [own('- 边缘不细,头发丝基本没戏')],
      [own('- 图像编码器太大,手机上跑不动')],
      [own('可以跟上周那篇轻量版对比')],
    ],
  },
  {
    about: 'news on a chip',
    citesPress: true,
    lines: [
      [
        theirs('当地时间周二,芯片巨头正式公布了新一代加速卡,单卡显存达到 192GB。'),
        theirs('公司首席执行官在发布会上称,其性能较上一代提升了 2.5 倍,能耗却降低了一半。'),
      ],
      [
        theirs('根据市场研究机构的统计,该公司今年在数据中心市场的份额已经超过八成。'),
        theirs('不过,也有分析师认为,供应链紧张的局面短期内难以缓解。'),
      ],
      [own('对我们组没影响,反正买不起')],
    ],
  },
  {
    about: 'a tutorial on attention copied into the log',
    citesPress: true,
    lines: [
      [
        theirs('自注意力机制的核心思想是让序列中的每个位置都能够关注到其他所有位置的信息。'),
        theirs('具体来说,模型首先将输入分别映射为查询、键和值三个矩阵,然后计算查询与键的点积。'),
        theirs('随后,通过归一化函数得到权重,并对值进行加权求和。'),
      ],
      [own('除以根号 d 是怕点积太大,softmax 饱和了没梯度')],
      [own('这个博主画的图比论文里的清楚')],
    ],
  },
  {
    about: 'a data set',
    lines: [
      [
        theirs(
          'The dataset contains 1.2 million images collected from 3,000 writers under controlled lighting.',
        ),
      ],
      [own('一百二十万张,三千人写的')],
      [own('下载要填表,邮件发了两天没回')],
      [own('看样子只有正楷,没有连笔')],
    ],
  },
  {
    about: 'reading a thesis abstract',
    lines: [
      [
        theirs('随着深度学习技术的快速发展,离线手写汉字识别取得了显著进展。'),
        theirs('本文首先分析了现有方法在相似字上的不足,然后设计了一种结合部首信息的识别网络。'),
        theirs('最后,在公开数据集上验证了所提方法的有效性。'),
      ],
      [own('部首表是手工做的,换成繁体就不能用了')],
      [own('其实就是多任务学习,多预测一个部首')],
    ],
  },
  {
    about: 'English notes on a talk',
    lines: [
      [own('Speaker skipped the theory part, slides 12-19 have it.')],
      [own('Main trick: warm up the new layers alone for one epoch')],
      [
        theirs(
          'This work presents a unified view of parameter-efficient tuning and identifies the critical design choices.',
        ),
      ],
      [own("I'd still try plain LoRA first.")],
      [own('Q: does it hold for small batches?')],
    ],
  },
  {
    about: 'an account that asks to be followed',
    citesPress: true,
    lines: [
      [theirs('大家好,今天给大家分享一篇刚刚被顶会接收的工作。')],
      [theirs('公众号后台回复“综述”领取论文合集')],
      [own('作者把三个老办法拼在一起,每个都消融了')],
      [own('结果表里第三行和正文对不上')],
      [theirs('欢迎点赞、在看、转发三连支持')],
    ],
  },
  {
    about: 'a description of an open source project',
    citesPress: true,
    lines: [
      [
        theirs('该项目是一款功能强大的开源文档解析工具,支持 PDF、图片等多种格式。'),
        theirs('它不仅能够准确识别表格和公式,还提供了简单易用的命令行接口。'),
      ],
      [own('装了一下,公式识别得还行,表格跨页就乱')],
      [own('依赖太多,先不放进流程里')],
    ],
  },
  {
    about: 'talks of the group',
    lines: [
      [own('老师说先别调参,把基线复现了再说')],
      [own('我们组的机器只有 24G,批大小开到 8 就满')],
      [own('下周讲这篇,图 3 要重画')],
      [theirs('“没有消融的提升都是耍流氓,你们投稿前自己先问一遍。”')],
    ],
  },
  {
    about: 'a definition taken over and one of the writer',
    lines: [
      [
        theirs(
          '归纳偏置是指学习算法在面对未见样本时,为了作出预测而采用的一组假设,例如卷积网络所具有的局部性与平移等变性。',
        ),
      ],
      [own('归纳偏置:模型还没看数据就先信了的东西')],
      [own('ViT 少了这个,所以数据少的时候学不好')],
    ],
  },
  {
    about: 'contributions as bullets, in other words',
    lines: [
      '贡献:',
      [own('- 第一个把检测写成翻译的')],
      [own('- 新的损失,框和类别一起匹配')],
      [own('- 开源了权重')],
      [theirs('Code and pretrained models are publicly available at the project page.')],
    ],
  },
  {
    about: 'a paper on speech, bullets in both voices',
    lines: [
      [
        theirs(
          'We release a corpus of 680,000 hours of labelled audio and show that weak supervision suffices for robust recognition.',
        ),
      ],
      '优点:',
      [own('- 不用微调,换语言也能用')],
      [own('- 带时间戳,剪字幕方便')],
      '缺点:',
      [own('- 静音段会自己编话')],
      [own('- 大号的要 10G 显存')],
      [own('组里那台旧机器只能跑 small')],
    ],
  },
  {
    about: 'a model announced by its makers',
    citesPress: true,
    lines: [
      [
        theirs('今天,我们非常高兴地宣布,全新一代开源大模型正式与大家见面!'),
        theirs('新模型在数学、代码等多项能力上实现了跨越式提升,综合表现位居开源模型前列。'),
        theirs('同时,我们还为开发者准备了完善的工具链,助力应用快速落地。'),
      ],
      [own('训练数据一个字没提')],
      [own('先等别人测完再换')],
    ],
  },
  {
    about: 'a book chapter in English among notes in Chinese',
    lines: [
      [own('第三章讲优化,跳着看的')],
      [
        theirs(
          'Momentum accelerates gradient descent in directions of persistent reduction in the objective across iterations.',
        ),
      ],
      [own('动量就是记住前几步往哪走')],
      [own('Adam 那节和课上讲的符号不一样,beta 反着写')],
    ],
  },
  {
    about: 'a forum answer copied',
    citesPress: true,
    lines: [
      [
        theirs('很多初学者都会问,为什么批归一化在小批量下效果不好。'),
        theirs('原因在于,当批量很小时,由批内样本估计得到的均值和方差会有较大的偏差,从而影响模型的收敛。'),
        theirs('因此,在检测等任务中,通常会采用组归一化来代替。'),
      ],
      [own('换成组归一化试过,涨了不到一个点')],
    ],
  },
]

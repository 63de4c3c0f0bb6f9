import type { Voice } from './voice'

/** A sentence as it stands in a note, and whose words it is made of, said by a person. */
type Labelled = readonly [voice: Voice, sentence: string]

/** A small note by lines; sentences of one line stand behind each other. A line of text alone is not judged. */
export type VoiceCase = {
  about: string
  citesPress?: boolean
  /** Texts of saved copies. */
  texts?: string[]
  lines: (string | Labelled[])[]
}

const own = (sentence: string): Labelled => ['own', sentence]
const theirs = (sentence: string): Labelled => ['theirs', sentence]

/** Notes by which the rules were made. */
export const VOICE_CASES: VoiceCase[] = [
  {
    about: 'an abstract in English above what the writer makes of it',
    lines: [
      [
        theirs(
          'We present a tokenizer-free encoder that reads raw bytes and matches subword models at half the cost.',
        ),
      ],
      [
        theirs(
          'Extensive experiments on four corpora demonstrate the robustness of our approach to noisy text.',
        ),
      ],
      [own('不分词,直接读字节的编码器,代价只有一半')],
      [own('感觉对错别字多的数据会很有用')],
    ],
  },
  {
    about: 'bullets under leads of the writer',
    lines: [
      '优点:',
      [own('- 结构简单,一张卡就能训')],
      [own('- 和基线比显存省了三成')],
      '缺点:',
      [own('- 长文本上掉得厉害,作者没解释')],
      [own('- 代码还没放出来')],
    ],
  },
  {
    about: 'an article of a news account, and a summary below it',
    citesPress: true,
    lines: [
      [
        theirs('近日,某研究院重磅发布了新一代多模态大模型,在十余项权威榜单上刷新纪录。'),
        theirs('据介绍,该模型仅需一张消费级显卡即可部署,推理速度提升高达 8 倍。'),
        theirs('业内人士表示:「这将加速大模型在千行百业的落地。」'),
      ],
      [
        theirs('与此同时,团队还同步推出了配套的开发者平台。'),
        theirs('此外,平台提供了丰富的接口和详细的文档,真正做到开箱即用。'),
        theirs('想必未来会有更多的企业从中受益。'),
      ],
      [own('总结:就是把旧模型蒸馏了一遍,榜单之外没有新东西')],
    ],
  },
  {
    about: 'an abstract in Chinese',
    lines: [
      [
        theirs('近年来,小样本学习受到了广泛关注,然而现有方法大多依赖于复杂的元训练过程。'),
        theirs('针对上述问题,本文提出一种基于原型校准的轻量框架。'),
        theirs('在三个公开数据集上的实验结果表明,该方法优于对比方法。'),
      ],
      [own('大概就是先聚类再挪一下类中心')],
      [own('我试了一下开源的版本,随机种子影响很大')],
    ],
  },
  {
    about: 'an explainer taken over, with remarks between its lines',
    citesPress: true,
    lines: [
      [
        theirs('扩散模型包含前向加噪和反向去噪两个过程,其中前向过程逐步向图像中加入高斯噪声。'),
        theirs('此外,反向过程由神经网络参数化,从而能够由噪声恢复出图像。'),
        theirs('因此,训练目标可以简化为预测每一步加入的噪声。'),
      ],
      [own('注: 这里的方差表是固定的,不用学')],
      [
        theirs('为了加速采样,研究者们提出了多种确定性的采样方法。'),
        theirs('例如,该方法可以在二十步之内得到高质量的图像,同时不需要重新训练模型。'),
        theirs('这种思路后来被广泛应用于各类生成任务。'),
      ],
      [own('有点像解常微分方程,回头看一下那篇推导')],
    ],
  },
  {
    about: 'advertising around a text',
    citesPress: true,
    lines: [
      [theirs('点击上方蓝字关注我们,每天五分钟读懂一篇顶会论文!')],
      [own('讲了怎么用对比学习做句子表示')],
      [theirs('长按识别下方二维码加小助手进交流群')],
      [theirs('觉得有用就点个在看,转发给更多朋友吧')],
      [theirs('限时优惠:前一百名报名立减 200 元')],
    ],
  },
  {
    about: 'quotations',
    lines: [
      [theirs('> The bitter lesson is that general methods win in the end.')],
      [theirs('作者在博客里写道:“我们最初只是想给模型加一个记忆,没想到它自己学会了复制。”')],
      [own('这话我不太信,复制头在更小的模型里也有')],
    ],
  },
  {
    about: 'English of the writer in a Chinese note',
    lines: [
      [own('先把数据洗一遍再说')],
      [own('not sure I buy the ablation, ask about it at the group meeting')],
      [own("looks like the gain comes from more data, I'd rerun it with the same budget")],
      [
        theirs(
          'The proposed module can be plugged into any backbone without changing the training schedule.',
        ),
      ],
      [own('即插即用的模块,哪都能塞')],
    ],
  },
  {
    about: 'a note in English throughout',
    lines: [
      [
        theirs('In this paper, we introduce a benchmark for reasoning over long tables.'),
        theirs('Our experiments show that current models fall far behind humans.'),
      ],
      [own('I think the questions are too easy once the table is sorted.')],
      [own('- needs the header row, breaks without it')],
      [own('- 3 tables out of 40 are duplicates, worth a mail to the authors')],
      [own('Basically a lookup task in disguise.')],
    ],
  },
  {
    about: 'a saved copy has the very words',
    texts: [
      '首页 > 技术 > 正文。窗口注意力把一张特征图切成互不重叠的小块,每块之内各算各的注意力,于是代价与图的大小成正比。移位之后相邻的小块得以交换消息。编辑:某某',
    ],
    lines: [
      [theirs('窗口注意力把一张特征图切成互不重叠的小块,每块之内各算各的注意力,于是代价与图的大小成正比')],
      [theirs('移位之后相邻的小块得以交换消息')],
      [own('移位那一步要配掩码,不然边上的块会串')],
    ],
  },
  {
    about: 'a product page',
    citesPress: true,
    lines: [
      [theirs('全新一代掌上翻译机震撼来袭,支持 108 种语言互译,性价比碾压同级!')],
      [theirs('目前官方售价 1999 元,首发仅需 1799 元,用户可以在各大平台预约购买。')],
      [own('里面用的就是那个蒸馏过的语音模型,没什么新的')],
    ],
  },
  {
    about: 'definitions and steps jotted down',
    lines: [
      '流程:',
      [own('1. 切块,拉平,加位置')],
      [own('2. 过十二层编码器')],
      [own('3. 取第一个位置的输出分类')],
      [own('位置编码是一维的,二维的没有更好')],
      [own('为什么要多加一个分类的位置:不然不知道拿哪个输出去分类')],
    ],
  },
  {
    about: 'the names of papers and links are no sentences',
    lines: [
      'Learning to Compress Prompts with Gist Tokens',
      '论文: https://arxiv.org/abs/2304.08467',
      [own('把一长串提示压成几个向量,推理时省时间')],
      [own('跟前缀微调一个意思,只是前缀是模型自己写的')],
    ],
  },
  {
    about: 'a translation that says so',
    citesPress: true,
    lines: [
      [own('下面这段是译文,从知乎抄来的')],
      [own('翻译得有点生硬')],
      [theirs('我们提出了一种无需成对数据的图像翻译方法,其核心是循环一致性约束。')],
      [theirs('实验结果表明,我们的方法在多个任务上均取得了与有监督方法相当的效果。')],
    ],
  },
]

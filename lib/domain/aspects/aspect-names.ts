/** One thing notes on different topics speak of under different names, and its place among the rows of a comparison. */
type AspectName = {
  id: string
  en: string
  zh: string
  /** Spellings, folded as `foldLabel` does: Latin ones in the singular. A label that ends in one means the aspect. */
  words: string
  /** The writer's own, not a thing one could read up on: no gap where it is missing. */
  own?: true
  /** Something one can praise or blame: `速度:很快` below `优点:` is still one of the strengths. */
  property?: true
}

/** To teach Daybook another name for an aspect, add it here; the order is that of the rows. */
export const ASPECT_NAMES = [
  {
    id: 'overview',
    en: 'Overview',
    zh: '简介',
    words: '简介 概述 概览 介绍 摘要 一句话 是什么 定义 overview, introduction, abstract, tldr, definition',
  },
  {
    id: 'problem',
    en: 'Problem',
    zh: '问题与动机',
    words:
      '问题 挑战 难点 背景 动机 出发点 痛点 problem, challenge, background, motivation, research question, problem statement',
  },
  {
    id: 'approach',
    en: 'Approach',
    zh: '思路与做法',
    words:
      '思路 思想 想法 做法 方法 办法 方案 主要工作 工作 原理 核心 关键 idea, key idea, approach, method, methodology, solution, how it works, insight',
  },
  {
    id: 'contributions',
    en: 'Contributions',
    zh: '贡献',
    words: '贡献 创新 创新点 亮点 新意 contribution, novelty, highlight, what is new',
  },
  {
    id: 'architecture',
    property: true,
    en: 'Architecture',
    zh: '结构',
    words:
      '结构 网络结构 模型结构 架构 整体架构 框架 组成 构成 architecture, structure, network structure, model structure, component, framework',
  },
  {
    id: 'input',
    property: true,
    en: 'Input and embedding',
    zh: '输入与嵌入',
    words: '输入 嵌入 词嵌入 图像块嵌入 input, embedding, patch embedding, tokenization, tokenizer',
  },
  {
    id: 'positions',
    property: true,
    en: 'Position encoding',
    zh: '位置编码',
    words:
      '位置编码 位置嵌入 相对位置编码 绝对位置编码 position encoding, positional encoding, position embedding, positional embedding, relative position bias',
  },
  {
    id: 'pipeline',
    en: 'Pipeline',
    zh: '流程',
    words: '流程 步骤 过程 算法 pipeline, procedure, step, workflow, process, algorithm, inference',
  },
  {
    id: 'training',
    property: true,
    en: 'Training',
    zh: '训练',
    words:
      '训练 预训练 微调 精调 训练过程 训练流程 训练方法 训练策略 训练范式 训练细节 优化 training, pretraining, pre training, fine tuning, finetuning, training detail, training recipe, training procedure, optimization, optimisation, hyperparameter',
  },
  {
    id: 'loss',
    property: true,
    en: 'Loss',
    zh: '损失函数',
    words:
      '损失 损失函数 目标函数 代价函数 loss, loss function, objective, training objective, cost function',
  },
  {
    id: 'tricks',
    en: 'Tricks',
    zh: '技巧',
    words: '技巧 诀窍 窍门 小技巧 trick, tip, tips and trick, bag of trick',
  },
  {
    id: 'data',
    property: true,
    en: 'Data sets',
    zh: '数据集',
    words: '数据 数据集 训练集 训练数据 语料 语料库 dataset, data set, data, corpus, training data',
  },
  {
    id: 'results',
    property: true,
    en: 'Experiments and results',
    zh: '实验与结果',
    words:
      '实验 结果 实验结果 效果 性能 表现 消融 消融实验 训练成果 成果 指标 experiment, result, evaluation, performance, ablation, ablation study, benchmark, finding, metric',
  },
  {
    id: 'cost',
    property: true,
    en: 'Cost and speed',
    zh: '代价与速度',
    words:
      '复杂度 计算量 速度 开销 成本 参数量 显存 complexity, speed, cost, latency, memory, efficiency, parameter, flop',
  },
  {
    id: 'scaling',
    property: true,
    en: 'Scaling',
    zh: '可扩展性',
    words: '扩展性 可扩展性 伸缩性 scalability, scaling, scaling law, scaling up',
  },
  {
    id: 'strengths',
    en: 'Strengths',
    zh: '优点',
    words: '优点 优势 长处 好处 strength, advantage, pro, benefit, upside, what is good',
  },
  {
    id: 'weaknesses',
    en: 'Weaknesses',
    zh: '缺点',
    words:
      '缺点 局限 局限性 不足 劣势 短板 弱点 弊端 缺陷 存在的问题 存在问题 遗留问题 weakness, limitation, disadvantage, con, drawback, downside, shortcoming, failure case, caveat',
  },
  {
    id: 'balance',
    en: 'Strengths and weaknesses',
    zh: '优缺点',
    words:
      '优缺点 利弊 优劣 优点与缺点 优点和缺点 pro and con, strength and weakness, advantage and disadvantage',
  },
  {
    id: 'differences',
    en: 'Differences',
    zh: '不同之处',
    words:
      '不同 不同点 区别 差异 差别 异同 对比 相比 改进 改动 difference, comparison, versus, improvement, change, related work',
  },
  {
    id: 'applications',
    en: 'Applications',
    zh: '应用',
    words: '应用 用途 适用场景 应用场景 使用场景 下游任务 application, use case, use, usage, downstream task',
  },
  {
    id: 'future',
    own: true,
    en: 'Future work',
    zh: '后续方向',
    words: '展望 未来工作 后续工作 后续 研究方向 改进方向 future work, outlook, next step, follow up',
  },
  {
    id: 'questions',
    own: true,
    en: 'Open questions',
    zh: '疑问',
    words: '疑问 疑惑 待解决 不懂 没看懂 open question, question, doubt, todo, to do',
  },
  {
    id: 'conclusions',
    own: true,
    en: 'Conclusions',
    zh: '总结',
    words: '总结 小结 结论 心得 启发 体会 conclusion, summary, takeaway, lesson, key takeaway',
  },
  {
    id: 'remarks',
    own: true,
    en: 'Remarks',
    zh: '备注',
    words: '注 备注 注意 补充 说明 提示 note, remark, ps, nb, comment',
  },
] as const satisfies AspectName[]

export type AspectId = (typeof ASPECT_NAMES)[number]['id']

/** Aspects of which one table entry says more than its names. */
export function aspectIs(aspect: AspectId | null, what: 'own' | 'property'): boolean {
  return ASPECT_NAMES.some((name) => name.id === aspect && what in name)
}

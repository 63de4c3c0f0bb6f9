import type { GistRule } from './gist'

/** A note, the line that must stand for it, and by which rule. */
type GistCase = { about: string; body: string; gist: [GistRule, string] | null; citesPress?: true }

export const GIST_CASES: GistCase[] = [
  {
    about: 'a summary by its lead, below pasted text',
    body: '本文提出一种新的归一化方法。\n实验结果表明该方法有效。\n总结:就是把均值换成了中位数',
    gist: ['summary', '就是把均值换成了中位数'],
  },
  {
    about: 'a summary below a heading',
    body: '## 方法\n先聚类再分类。\n\n## 总结\n\n聚类那一步才是关键。后面的分类器随便换。\n',
    gist: ['summary', '聚类那一步才是关键。后面的分类器随便换。'],
  },
  {
    about: 'a summary in bold',
    body: '读了两遍。\n**总结：** 用检索代替记忆\n',
    gist: ['summary', '用检索代替记忆'],
  },
  {
    about: 'what was learned, in the middle of a line',
    body: '由头是选题难写的焦虑。我的体会:先花半天查两个数,再决定换不换',
    gist: ['summary', '先花半天查两个数,再决定换不换'],
  },
  {
    about: 'a summary in English',
    body: 'Read it twice on the train.\nTakeaway: retrieval beats memory below ten million rows.',
    gist: ['summary', 'retrieval beats memory below ten million rows.'],
  },
  {
    about: 'in short, before the essence',
    body: '本质上是一个加权平均。\n总之,能用就用,别自己写',
    gist: ['in-short', '总之,能用就用,别自己写'],
  },
  {
    about: 'in short, in English',
    body: 'Three tables and a proof.\nIn short, it sorts before it searches.',
    gist: ['in-short', 'In short, it sorts before it searches.'],
  },
  {
    about: 'a term put simply',
    body: '先看了附录。\n潜空间 简单理解就是把相近的东西放在一起的坐标系',
    gist: ['in-short', '潜空间 简单理解就是把相近的东西放在一起的坐标系'],
  },
  {
    about: 'the essence, before an impression',
    body: '感觉写得很散。\n本质上是把检测当翻译来做',
    gist: ['essence', '本质上是把检测当翻译来做'],
  },
  {
    about: 'the essence by 大概就是',
    body: '域是一组图像,风格是其中一张的样子。\n大概就是大的差别叫域,小的叫风格',
    gist: ['essence', '大概就是大的差别叫域,小的叫风格'],
  },
  {
    about: 'an impression',
    body: '一个手写数据集,三千人写的。\n看起来是从表格里切出来的,边上还有格线',
    gist: ['impression', '看起来是从表格里切出来的,边上还有格线'],
  },
  {
    about: 'a remark that says enough',
    body: '- 编码器\n- 解码器\n注: 解码器只有两层,快就快在这里,精度靠编码器撑着',
    gist: ['remark', '解码器只有两层,快就快在这里,精度靠编码器撑着'],
  },
  {
    about: 'a remark that says too little gives way to the lead',
    body: '把检测当成集合预测,一次出所有的框\n注: 代码不错',
    gist: ['lead', '把检测当成集合预测,一次出所有的框'],
  },
  {
    about: 'the lead below the name of a paper and its link',
    body: 'Masked Autoencoders Are Scalable Vision Learners\n论文: https://arxiv.org/abs/2111.06377\n遮掉四分之三的块,让模型补回来',
    gist: ['lead', '遮掉四分之三的块,让模型补回来'],
  },
  {
    about: 'own words below an abstract go before it',
    body: 'We introduce a self-supervised objective based on masked patches and show that it scales.\n遮掉四分之三的块,让模型补回来',
    gist: ['lead', '遮掉四分之三的块,让模型补回来'],
  },
  {
    about: 'others’ words where there are no own ones',
    body: 'We introduce a self-supervised objective based on masked patches. Our method outperforms the state of the art.',
    gist: ['lead', 'We introduce a self-supervised objective based on masked patches.'],
  },
  {
    about: 'an advertisement never leads',
    body: '点击上方蓝字关注我们,不错过每一篇好文!\n【福利】文末扫码领取资料,限时免费!\n用光流对齐相邻的两帧,再做融合',
    gist: ['lead', '用光流对齐相邻的两帧,再做融合'],
    citesPress: true,
  },
  {
    about: 'an advertisement never sums up',
    body: '用光流对齐相邻的两帧,再做融合\n总结:关注公众号,后台回复“光流”领取代码和课件',
    gist: ['lead', '用光流对齐相邻的两帧,再做融合'],
  },
  {
    about: 'a note about QR codes is no advertisement',
    body: '识别二维码的算法分三步:定位、矫正、解码\n折扣因子取 0.99',
    gist: ['lead', '识别二维码的算法分三步:定位、矫正、解码'],
  },
  {
    about: 'a summary in quotation marks is somebody else’s',
    body: '三个人各讲了二十分钟的进展,没有结论\n> 总之,模型越大越好。',
    gist: ['lead', '三个人各讲了二十分钟的进展,没有结论'],
  },
  {
    about: 'a question sums nothing up',
    body: '先读了相关工作那一节,引了四十篇\n总结:到底哪一步起了作用?',
    gist: ['lead', '先读了相关工作那一节,引了四十篇'],
  },
  {
    about: 'bullets alone',
    body: '贡献:\n- 第一个开源的双语评测集\n- 配套的打分脚本',
    gist: ['lead', '第一个开源的双语评测集'],
  },
  {
    about: 'what announces a list says nothing',
    body: '这篇文章一共做了下面这三件事:\n- 新的损失\n- 新的采样\n把难例的权重调高,容易的不管',
    gist: ['lead', '把难例的权重调高,容易的不管'],
  },
  {
    about: 'a long line that sums up is cut behind a sentence',
    body: `总结:${'先看数据再看模型,别急着调参。'.repeat(20)}`,
    gist: ['summary', '先看数据再看模型,别急着调参。'.repeat(10)],
  },
  {
    about: 'a caption of goods leads nothing',
    body: '掌上游戏机双摇杆复古街机便携怀旧主机\n手柄的延迟从四十毫秒降到了八毫秒',
    gist: ['lead', '手柄的延迟从四十毫秒降到了八毫秒'],
  },
  {
    about: 'that it is a translation says nothing of the matter',
    body: '本文为原论文的翻译\n我们提出了一种无需成对数据的图像翻译方法,其核心是循环一致性约束。',
    gist: ['lead', '我们提出了一种无需成对数据的图像翻译方法,其核心是循环一致性约束。'],
  },
  { about: 'a link alone', body: 'https://example.com/a', gist: null },
  { about: 'code alone', body: '```\nsummary: x\n```', gist: null },
  { about: 'nothing', body: '', gist: null },
]

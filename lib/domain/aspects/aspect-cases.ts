import type { AspectId } from './aspect-names'

/** A small note and what its known parts must be, read by a person. */
type AspectCase = { about: string; body: string; parts: Partial<Record<AspectId, string[]>> }

export const ASPECT_CASES: AspectCase[] = [
  {
    about: 'a lead over bullets, as logs have it',
    body: '贡献:\n- 把分割当作提示任务\n- 造了一个大数据集',
    parts: { contributions: ['把分割当作提示任务', '造了一个大数据集'] },
  },
  {
    about: 'leads that follow each other without blank lines',
    body: '优点:\n- 小\n- 快\n缺点:\n- 不准\n流程:\n- 切块\n- 编码\n- 还原',
    parts: { strengths: ['小', '快'], weaknesses: ['不准'], pipeline: ['切块', '编码', '还原'] },
  },
  {
    about: 'a full-width colon',
    body: '局限性：\n- 只试过自然图像',
    parts: { weaknesses: ['只试过自然图像'] },
  },
  {
    about: 'a lead with its text in the same line',
    body: '缺点:显存占用高\n另外还有一句不相干的话。',
    parts: { weaknesses: ['显存占用高'] },
  },
  {
    about: 'a lead over a line of prose',
    body: '主要工作:\n把检测看成集合预测\n贡献:\n- 匹配损失',
    parts: { approach: ['把检测看成集合预测'], contributions: ['匹配损失'] },
  },
  {
    about: 'a lead that does not end where prose follows its bullets',
    body: '流程:\n- 取特征\n- 送入编码器\n这之后作者讲了一个笑话。',
    parts: { pipeline: ['取特征', '送入编码器'] },
  },
  {
    about: 'a bullet that goes on in a line of code below it',
    body: 'trick:\n- 骨干网用现成的:\nself.body = nn.Sequential(resnet18())\n- 两个头分开训',
    parts: { tricks: ['骨干网用现成的:\nself.body = nn.Sequential(resnet18())', '两个头分开训'] },
  },
  {
    about: 'a bullet after a comma does not swallow the next lead',
    body: '优点:\n- 又快又小,\n缺点:\n- 难训',
    parts: { strengths: ['又快又小,'], weaknesses: ['难训'] },
  },
  {
    about: 'headings of Markdown',
    body: '## 优点\n\n- 省显存\n- 好实现\n\n## 缺点\n\n- 要调参\n',
    parts: { strengths: ['省显存', '好实现'], weaknesses: ['要调参'] },
  },
  {
    about: 'headings in English',
    body: '## Contributions\n- A new loss\n\n## Limitations and future work\n- Needs many epochs\n',
    parts: { contributions: ['A new loss'], weaknesses: ['Needs many epochs'] },
  },
  {
    about: 'paragraphs below a heading, each line a quote',
    body: '# 训练\n学习率先升后降。\n\n一共三百轮。\n',
    parts: { training: ['学习率先升后降。', '一共三百轮。'] },
  },
  {
    about: 'a subheading of its own name inside a known heading',
    body: '## 实验\n### 小目标\n- 掉两点\n### 大目标\n- 涨三点\n',
    parts: { results: ['掉两点', '涨三点'] },
  },
  {
    about: 'a known subheading takes its own',
    body: '## 方法\n先看整体。\n### 损失函数\n- 两项相加\n',
    parts: { approach: ['先看整体。'], loss: ['两项相加'] },
  },
  { about: 'a closed heading', body: '## Results ##\n- 42 AP\n', parts: { results: ['42 AP'] } },
  { about: 'an underlined heading', body: '优势\n----\n- 开源\n', parts: { strengths: ['开源'] } },
  {
    about: 'a numbered heading',
    body: '## 3.1 网络结构\n- 四个阶段\n### 一、流程\n- 先切块\n',
    parts: { architecture: ['四个阶段'], pipeline: ['先切块'] },
  },
  {
    about: 'bold leads with the colon inside',
    body: '**优点：**模型简单\n**缺点：**训练慢',
    parts: { strengths: ['模型简单'], weaknesses: ['训练慢'] },
  },
  {
    about: 'bold leads with the colon outside',
    body: '**Strengths**: simple\n**Weaknesses**: slow to train',
    parts: { strengths: ['simple'], weaknesses: ['slow to train'] },
  },
  {
    about: 'a bold line over bullets, blank lines between',
    body: '**贡献**\n\n- 一\n- 二\n\n后面是闲话。',
    parts: { contributions: ['一', '二'] },
  },
  {
    about: 'a bold line over paragraphs',
    body: '**动机**\n\n标注很贵。\n\n所以想少标一些。\n\n**结论**\n\n可以少标。',
    parts: { problem: ['标注很贵。', '所以想少标一些。'], conclusions: ['可以少标。'] },
  },
  {
    about: 'bold words in a sentence are no lead',
    body: '**注意力** 的计算量随长度平方增长。\n**我们** 用窗口限制它。',
    parts: {},
  },
  {
    about: 'list items that lead a nested list',
    body: '- 优点\n  - 快\n  - 小\n- 缺点\n  - 不稳',
    parts: { strengths: ['快', '小'], weaknesses: ['不稳'] },
  },
  {
    about: 'list items that lead a nested list, with colons and tabs',
    body: '* 贡献：\n\t* 新数据\n\t* 新指标\n* 数据集：\n\t* 室内\n',
    parts: { contributions: ['新数据', '新指标'], data: ['室内'] },
  },
  {
    about: 'list items with a lead and text',
    body: '- **优点**：部署方便\n- **缺点**：贵\n',
    parts: { strengths: ['部署方便'], weaknesses: ['贵'] },
  },
  {
    about: 'an item of a known part stays in it whole',
    body: 'trick:\n- 辅助损失: 每层都算\n- 共享参数',
    parts: { tricks: ['辅助损失: 每层都算', '共享参数'], loss: ['每层都算'] },
  },
  {
    about: 'a nested list belongs to its bullet',
    body: '贡献:\n- 新的结构\n  - 窗口\n  - 移位\n- 新的编码',
    parts: { contributions: ['新的结构\n  - 窗口\n  - 移位', '新的编码'] },
  },
  {
    about: 'numbered bullets of every kind',
    body: '步骤:\n1. 采样\n2) 编码\n3、解码\n（4）融合\n⑤ 输出',
    parts: { pipeline: ['采样', '编码', '解码', '融合', '输出'] },
  },
  {
    about: 'words before the name',
    body: '本文的主要贡献:\n- 甲\n模型存在的问题:\n- 乙\nzero-shot 分类步骤:\n- 丙',
    parts: { contributions: ['甲'], weaknesses: ['乙'], pipeline: ['丙'] },
  },
  {
    about: 'words behind the name',
    body: '优点如下:\n- 甲\n缺点有以下两点:\n- 乙\n不同之处:\n- 丙',
    parts: { strengths: ['甲'], weaknesses: ['乙'], differences: ['丙'] },
  },
  {
    about: 'what it differs from',
    body: '其中有几处做法与ResNet不同:\n- 没有池化\n## vs DeiT\n- 不用蒸馏\n## Differences from BERT\n- no masking\n',
    parts: { differences: ['没有池化', '不用蒸馏', 'no masking'] },
  },
  {
    about: 'both at once',
    body: '优缺点:\n- 快但不准\n## Pros and cons\n- cheap, rough\n',
    parts: { balance: ['快但不准', 'cheap, rough'] },
  },
  {
    about: 'a name in both languages',
    body: '## 局限 (Limitations)\n- 小目标差\n## 网络结构 Architecture\n- 三层\n',
    parts: { weaknesses: ['小目标差'], architecture: ['三层'] },
  },
  {
    about: 'a title line without any mark',
    body: '一段开头的话,说明这篇讲什么。\n\n网络结构\n生成器把输入变成输出,判别器再来判断真假,两者一起训练。\n\n总结\n值得一读。',
    parts: {
      architecture: ['生成器把输入变成输出,判别器再来判断真假,两者一起训练。'],
      conclusions: ['值得一读。'],
    },
  },
  {
    about: 'title lines of other names end a part',
    body: 'Patch Embedding\n把图像切成小块,再用一个线性层变成向量,作为后面所有层的输入,这里块长为四。\nPatch Merging\n每个阶段开始时把相邻的四块合成一块,这样分辨率减半,通道加倍,形成层次。',
    parts: { input: ['把图像切成小块,再用一个线性层变成向量,作为后面所有层的输入,这里块长为四。'] },
  },
  {
    about: 'a sentence that ends in a known word is no title',
    body: '这次我用了别人的数据集\n再把它喂给一个已经训练好的模型看看输出是什么样的,结果还行。',
    parts: {},
  },
  {
    about: 'a claim with a colon is no aspect',
    body: '中型数据集上不如卷积网络:缺少归纳偏置。\n大规模数据集效果好:能追上。',
    parts: {},
  },
  {
    about: 'sources are not parts',
    body: '论文:https://arxiv.org/abs/2010.11929\n代码:https://github.com/a/b\n数据集:https://example.com/set\n优点:开源',
    parts: { strengths: ['开源'] },
  },
  { about: 'times and addresses are no leads', body: '10:30 开会\nhttp://a.example/优点:1\n', parts: {} },
  {
    about: 'code is not read',
    body: '```\n优点:\n- 假的\n```\n优点:\n- 真的',
    parts: { strengths: ['真的'] },
  },
  {
    about: 'code below a lead is quoted whole',
    body: '损失:\n```python\nloss = a + b\n\nreturn loss\n```\n',
    parts: { loss: ['```python\nloss = a + b\n\nreturn loss\n```'] },
  },
  {
    about: 'a table below a heading is quoted whole',
    body: '## 实验结果\n\n| 模型 | AP |\n| --- | --- |\n| 甲 | 42 |\n\n比上次好。\n',
    parts: { results: ['| 模型 | AP |\n| --- | --- |\n| 甲 | 42 |', '比上次好。'] },
  },
  {
    about: 'formulas stay as written',
    body: '损失函数:\n- \\(L=L_{cls}+\\lambda L_{box}\\)\n- $$\\sum_i x_i$$',
    parts: { loss: ['\\(L=L_{cls}+\\lambda L_{box}\\)', '$$\\sum_i x_i$$'] },
  },
  {
    about: 'lines by their own names inside a known part',
    body: '优点:\n速度:每秒三十帧\n部署:一个文件\n缺点:\n- 无',
    parts: { strengths: ['速度:每秒三十帧', '部署:一个文件'], weaknesses: ['无'], cost: ['每秒三十帧'] },
  },
  {
    about: 'a lead with nothing under it is no part',
    body: '优点:\n\n缺点:\n- 慢',
    parts: { weaknesses: ['慢'] },
  },
  {
    about: 'a rule ends a lead',
    body: '优点:\n- 快\n\n---\n\n- 买菜\n- 做饭',
    parts: { strengths: ['快'] },
  },
  {
    about: 'the same aspect twice',
    body: '优点:\n- 一\n中间插了一句很长的话,和优点没有关系。\n优势:\n- 二',
    parts: { strengths: ['一', '二'] },
  },
  {
    about: 'line ends of Windows',
    body: '优点:\r\n- 快\r\n- 小\r\n缺点:\r\n- 贵\r\n',
    parts: { strengths: ['快', '小'], weaknesses: ['贵'] },
  },
  { about: 'nothing at all', body: '', parts: {} },
  { about: 'prose alone', body: '今天读了一篇论文。\n\n明天再读一篇。', parts: {} },
]

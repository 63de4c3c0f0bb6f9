/**
 * Words that stand in notes about research without naming anything: as a topic's name they would be found in most of
 * them. Folded as names are. A list and no statistics, so that the answer is the same in an empty notebook.
 */
const ENGLISH = `
  a about above after all also an and any are as at be been but by can could did do does each few for from had has have he
  her here him his how i if in into is it its just like made make many may me more most much my new no not now of on one
  only or other our out over own same see she should so some such than that the their them then there these they this those
  through time to too two under up us use used using very was way we well were what when where which while who why will
  with work would year you your
  accuracy algorithm analysis application approach architecture attention author background baseline batch benchmark best
  better block book box case chapter class code comparison computer conclusion cost data dataset deep depth design
  detection device different difference dimension distance distribution domain edge effect encoder decoder embedding
  epoch error evaluation example experiment feature figure file form formula framework function general graph group high
  idea image improvement index information input instance introduction issue item key kernel knowledge label language
  large layer learning length level line linear link list local log loss low machine main mask matrix mean memory
  method metric mini module name network neural node noise normal note number object open optimizer order output page
  paper parameter part patch path performance performances picture pipeline pixel point position problem process project
  prompt query question random range rate real reason reference region relation report representation research result
  sample scale score search section self sentence sequence set setting shape signal similar simple single size small
  source space speech speed stage state step structure study style summary system table target task technique test text
  theory title todo token tool top topic train training tree trick type unit update user value vector version video
  view vision voice weight window word world`

const CHINESE = `
  一 一个 不 不同 两个 个人 主要 也 了 事 事情 二 人 今天 介绍 代码 任务 优化 优点 位置 作者 使用 信息 值 假设 像素 先 全部 公式 关系 其他 其中
  内容 准确率 函数 分 分析 分类 分布 列表 初始 判断 到 功能 加入 单词 单独 原因 参数 参考 反馈 发现 变化 可以 句子 各种 向量 和 器 因此
  图 图像 图片 在 坐标 基础 增加 声音 处理 大 如果 字 学习 学生 完成 定义 实现 实验 对 对比 对象 导师 小 层 工作 工具 已经 布局 平均 年 并
  应用 度 建议 开始 引用 形式 得到 性能 总结 想法 意义 成果 我 所以 手写 技巧 技术 指标 损失 提出 提高 摘要 操作 支持 改进 效果 整体 数 数据
  数据集 数量 文字 文本 文件 文章 方向 方式 方法 方案 无 时间 明天 是 更 有 有效 本文 机器 来源 架构 标注 标签 样本 标题 根据 样式 框架 格式
  模型 模块 概念 概率 次 步骤 段落 比 比较 注意 注意力 流程 测试 深度 清晰 特征 环境 现在 理解 生成 用 的 目录 目标 目的 直接 相关 相似 知识
  矩阵 研究 硬件 示例 神经网络 程序 空间 窗口 笔记 第一 算法 类 类别 类型 系统 系列 线性 组 组会 结果 结构 结论 经验 维度 编码 缺点 网站 网络
  翻译 老师 背景 能 能力 自己 范围 行 表 表示 视觉 视频 解释 解码 训练 计划 计算 设置 评价 评估 识别 词 语言 语音 课题 调整 质量 贡献 资料 距离
  输入 输出 过程 运行 还 这 进行 连接 通过 速度 逻辑 部分 配置 重点 长度 问题 阶段 随机 难点 预测 领域 预训练 项目 题目 验证`

export const COMMON_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.trim().split(/\s+/))

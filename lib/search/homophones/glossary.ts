import { KNOWN_TOPICS } from '../../domain/known-topics'
import { foldText } from '../text/fold'
import { sameSound } from './same-sound'

/** Words of the trade that an input method is apt to write with the wrong characters. */
const TERMS = `
预训练 微调 自监督 半监督 弱监督 无监督 监督学习 对比学习 迁移学习 强化学习 元学习 度量学习 联邦学习 蒸馏 知识蒸馏
剪枝 量化 注意力 自注意力 交叉注意力 多头注意力 位置编码 编码器 解码器 自编码器 嵌入 词嵌入 特征 特征图 特征融合
卷积 池化 归一化 批归一化 层归一化 激活函数 残差 残差连接 跳跃连接 感受野 通道 全连接 多层感知机 前馈网络
损失 损失函数 交叉熵 梯度 梯度下降 反向传播 学习率 正则化 过拟合 欠拟合 泛化 收敛 优化器 动量 权重 参数 超参数
训练集 验证集 测试集 数据集 数据增强 标注 标签 类别 样本 负样本 正样本 批量 推理 部署 吞吐 延迟 显存 基线 消融 消融实验
目标检测 图像分类 图像分割 语义分割 实例分割 全景分割 关键点 姿态估计 人脸识别 文字识别 手写识别 手写 汉字 笔画 笔迹 联机 脱机
二分图 二分图匹配 匈牙利算法 集合预测 锚框 边界框 候选框 非极大值抑制 交并比 滑动窗口 移位窗口 窗口 切块 分块
生成对抗网络 生成器 判别器 对抗 扩散模型 变分 隐变量 潜空间 风格 风格迁移 风格码 图像翻译 图像生成 文生图 超分辨率 重构 重建
多模态 跨模态 图文 视觉 语言模型 大模型 大语言模型 预测 词表 分词 机器翻译 文本分类 命名实体 情感分析 问答 摘要 检索 召回
余弦 余弦相似度 相似度 聚类 降维 主成分 直方图 高斯 噪声 采样 上采样 下采样 插值 外推 外推率 对齐 先验 归纳偏置
准确率 精确率 召回率 混淆矩阵 均值 方差 置信度 阈值 鲁棒性 可解释性 稀疏 混合专家 路由 提示 提示学习 零样本 少样本
论文 开题 毕业论文 答辩 组会 综述 贡献 局限 实验 结论 复现 代码 源码 开源 框架 模型 网络 结构 流程 算法 复杂度`
  .split(/\s+/)
  .filter(Boolean)

const GLOSSARY: ReadonlySet<string> = new Set(
  [
    ...TERMS,
    ...KNOWN_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) =>
      /^\p{Script=Han}{2,}$/u.test(name),
    ),
  ].map(foldText),
)

export function isGlossaryTerm(word: string): boolean {
  return GLOSSARY.has(foldText(word))
}

/** The terms that sound like a word and are written otherwise. */
export function soundalikes(word: string): string[] {
  return [...GLOSSARY].filter((term) => sameSound(term, word))
}

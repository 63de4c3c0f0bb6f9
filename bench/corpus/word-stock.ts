const words = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] => text.trim().split(/\s*\|\s*/)

/** Topics the log's heading tags; titles name them, so that each finds its notes. */
export const TAGGED = words('DETR ViT CLIP StarGAN MAE BERT YOLO ResNet SimCLR BLIP ConvNeXt LayoutLM')

/** What a `<slot>` of a sentence may be filled with. `model` and `figure` are made up as they are asked for. */
export const STOCK = {
  known: [
    ...TAGGED,
    ...phrases(`Swin Transformer | Deformable DETR | Faster R-CNN | Mask R-CNN | U-Net | DeiT | MoCo | EfficientNet |
      MobileNetV3 | Stable Diffusion | StyleGAN | GPT-3 | PaLM | LLaMA | RoBERTa | Flamingo | LIMoE | VATT | AlexNet |
      Segment Anything | Screen2Words | LayoutXLM | PP-LCNet | LSTM | VGG`),
  ],
  dataset:
    phrases(`ImageNet-1k | ImageNet-21k | COCO 2017 | ADE20K | LVIS | Cityscapes | CASIA-HWDB | HCL2000 | CelebA-HQ |
    FFHQ | LAION-400M | CC12M | Flickr30k | VQAv2 | Kinetics-400 | AudioSet | SQuAD | XFUND | DocVQA | KITTI | MNIST |
    OpenImages | Places365 | 自采的手写样本 | 组里的旧数据 | 清洗后的子集`),
  metric:
    phrases(`top-1 | top-5 | mAP | AP50 | mIoU | FID | IS | LPIPS | PSNR | SSIM | BLEU | CIDEr | F1 | 召回率 | 准确率 |
    吞吐量 | 首字延迟 | 显存占用 | 训练时长 | 收敛轮数`),
  noun: words(`注意力 卷积核 残差分支 位置编码 归一化层 掩码比例 学习率 热身阶段 批量大小 权重衰减 梯度裁剪 数据增强 蒸馏
    教师网络 学生网络 候选框 匹配代价 二分图 解码器 编码器 查询向量 特征金字塔 感受野 通道数 分辨率 下采样 上采样 跳连
    判别器 生成器 隐变量 噪声调度 采样步数 提示词 词表 分词器 标注噪声 长尾类别 负样本 正样本 难例 温度系数 对比损失
    重建损失 正则项 混合精度 显存 推理延迟 量化误差 剪枝率 稀疏专家 路由策略 负载均衡 滑动窗口 相对偏置 全局池化
    分类头 检测头 分割头 多尺度测试 伪标签 域差异 风格码 笔画顺序 字形结构 版面信息 文本框 图文对 音频流 时间戳
    消融实验 复现脚本 随机种子 超参数 基线 验证集 测试集 开源许可 模型卡 误差分析`),
  act: words(`替换 冻结 重写 拆分 合并 去掉 缩小 放大 共享 对齐 预热 微调 蒸馏 量化 裁剪 缓存 重排 平滑 约束 可视化 抽样
    归一化 初始化 重复 记录 复现 比较 估计 修正 延迟`),
  quality:
    words(`稳定 明显 有限 意外 保守 激进 可观 微弱 平缓 陡峭 干净 杂乱 均衡 偏斜 鲁棒 脆弱 简洁 冗长 省事 费时 便宜
    昂贵 直观 含糊 完整 零散`),
  place: words(
    `第三节 附录 表四 图二 引言 结论 补充材料 代码仓库 作者主页 评审意见 讨论区 讲座录像 脚注 相关工作`,
  ),
  person:
    phrases(`作者 | 李沐 | 师兄 | 老师 | 组会上有人 | 评审 | 一位网友 | Kaiming | Alexey | 谷歌团队 | 微软亚洲研究院 |
    实验室的同学 | 博客的作者 | 译者 | 我自己`),
  when: phrases(
    `上周 | 昨天 | 今天上午 | 晚饭后 | 组会之前 | 读第二遍时 | 跑完以后 | 训练到一半 | 换卡之后 | 回头看 | 一开始 | 后来`,
  ),
  task: phrases(`图像分类 | 目标检测 | 实例分割 | 语义分割 | 人脸编辑 | 风格迁移 | 手写汉字识别 | 文档理解 | 图文检索 |
    视频理解 | 语音转换 | 机器翻译 | 零样本分类 | 姿态估计 | 深度估计 | 超分辨率 | 异常检测 | 界面摘要`),
  thing:
    phrases(`attention map | patch embedding | class token | positional encoding | learning rate | warm-up | batch size |
    weight decay | data augmentation | teacher network | student network | bipartite matching | object query | decoder layer |
    feature pyramid | skip connection | residual branch | discriminator | generator | latent code | noise schedule | prompt |
    tokenizer | label noise | long tail | hard negative | temperature | contrastive loss | reconstruction loss | regulariser |
    mixed precision | memory budget | inference latency | quantisation error | sparse expert | router | shifted window |
    relative bias | global pooling | detection head | pseudo label | domain gap | style code | stroke order | layout feature |
    text box | image-text pair | ablation study | random seed | baseline | validation split | model card | error analysis`),
  verb: words(`improves hurts hides explains replaces dominates stabilises slows halves doubles outperforms matches misses
    survives limits shapes predicts contradicts supports simplifies`),
  adjective:
    words(`small large stable noisy sparse dense shallow deep frozen learned fixed shared early late cheap costly
    careful naive robust fragile simple hidden global local joint separate`),
  adverb: words(
    `slightly clearly rarely often barely usually consistently surprisingly never mostly only quietly`,
  ),
  field:
    phrases(`image classification | object detection | panoptic segmentation | face editing | style transfer |
    handwriting recognition | document understanding | image retrieval | video understanding | voice conversion |
    zero-shot transfer | pose estimation | depth estimation | super-resolution | anomaly detection`),
} satisfies Record<string, string[]>

/** Halves of invented model names: a vocabulary with a long tail, as ten years of reading have. */
export const NAME_STARTS =
  words(`Vis Neo Tri Flow Glyph Lumi Mosa Quill Strok Ink Patch Ori Aero Tele Poly Nano Iso Quad Echo
  Fuse Loom Prism Verge Sora Kite Delta Omni Hexa Rune Moji`)
export const NAME_ENDS =
  words(`Former Net GAN DETR CLIP Mixer BERT Diff Seg Pose Align Coder Match Token Fuse Scope Trace Font
  Sketch Layer Graph Stream Bank Voice Lens`)
export const NAME_SIZES = words('-S -B -L -XL V2 V3 -Tiny -Lite ++')

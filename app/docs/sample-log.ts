/** A log as the guide shows it, in the mixed manner of the real ones. */
export const SAMPLE_LOG = `读书笔记 22-6-16 @DETR@ViT
2022-6-16 15:47
DETR 论文精读
https://arxiv.org/abs/2005.12872
检测可以当成集合预测：二分图匹配让每个物体只留一个框
代码: https://github.com/facebookresearch/detr
ViT: an image is worth 16x16 words
序列长度 \\(N = HW/P^2\\)，数据不够大时不如 ResNet`

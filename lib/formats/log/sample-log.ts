/**
 * A log of our own with every trait of a real one: heading with tags, stamps, titles with and without links, a saved
 * copy, a table glued to a list, formulas, leads, sub-headings, a paper inside an article's note, code, a page footer.
 */
export const SAMPLE_LOG = String.raw`读书笔记 23-3-6 @组会@MAE@扩散模型
2023-3-6 9:05:12
学术写作里最容易被审稿人圈出来的十个词,你用过几个?
https://example.com/writing/ten-words
file:///D:/Saved/%E5%8D%81%E4%B8%AA%E8%AF%8D%20(2023_3_5%2020_11_09).html
Avoid: a number of. Write: several.
这些词没有复数:
- advice
- research
wrong | right |
---|---|
informations | information |
句子不要以 And 开头
MAE: Masked Autoencoders Are Scalable Vision Learners
https://arxiv.org/abs/2111.06377v2
https://github.com/facebookresearch/mae
遮住 75% 的图块再重建
TinyDraw
https://github.com/someone/tiny-draw
画草图的小模型
2023-3-7 21:40
一夜之间,检索模型又变了天。。。
https://mp.weixin.qq.com/s/abcdefghijk
文章介绍了 Late-Prompt Retriever,训练时不动主干
2023-03-01 是论文挂出来的日子
Prompting Late Layers for Dense Retrieval
https://github.com/lab/late-prompt-retriever
只训练最后三层
扩散模型入门(一)
https://zhuanlan.zhihu.com/p/100000001
扩散模型和得分匹配的关系
https://zhuanlan.zhihu.com/p/100000002
前向过程:\(q(x_t|x_{t-1})\)
反向过程
学一个 \(p_\theta\)
DDIM 论文精读【论文精读】
DDIM: Denoising Diffusion Implicit Models
把马尔可夫链去掉
2023/3/8 10:15:00
完全开源的检测工具箱,一行命令训练
https://mp.weixin.qq.com/s/zyxwvut
覆盖十个场景、支持 CPU、五分钟上手的检测工具箱
https://github.com/example/toolbox
精度比基线高 1.2 个点
数据集合集
https://blog.csdn.net/someone/article/details/1
- OCR手写数据集
- 街景数据集
OCR手写数据集
OCR-HW2:两千人写的字
官网主页:http://example.org/ocr-hw/index.html
对应kaggle链接:OCR HW Datasets
图解 Focal Modulation
https://zhuanlan.zhihu.com/p/100000003
论文:https://arxiv.org/abs/2203.11926
代码地址(Pytorch):https://github.com/microsoft/FocalNet

整体架构
分四个阶段
Patch Embedding
步长为四的卷积
总结
比窗口注意力简单
~~~
2023-3-9 00:00:00
not a stamp: this is code
~~~
补充:FocalNet 论文阅读
写得清楚
本文作者:某某
本文链接:https://example.com/p/1.html
版权声明:转载请注明出处。
【推荐】某某云服务器
【推荐】某某编辑器`

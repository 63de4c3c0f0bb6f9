import { NAME_ENDS, NAME_STARTS } from '../../corpus/word-stock'
import { linesOf, wordsOf } from '../fill'

/** Chinese titles with the name left in Latin letters. */
export const CHINESE_TITLES = linesOf(`
  <model> 论文精读
  <model>：面向<task>的<term>
  图解 <model> 的<noun>和<noun>
  【<task>】<model> 的<noun>实现
  <task>中的<term>综述
  <term>与<term>的关系
  为什么 <model> 不需要<noun>
  从 <model> 到 <model>：<task>的<noun>变了什么
  <noun>到底有什么用：<model> 的消融
  基于<term>的<task>方法
  <noun><quality>时怎么<act><noun>
  组会：<model> 与 <model> 的<noun>比较
  <dataset> 上复现 <model>
  读 <model> 的代码：<noun>写在哪里
  <term>入门
  一种<act><noun>的<term>
  <task>：先做<term>还是先做<noun>
  <person>讲 <model>：<noun>的来历
  用<term>改进 <model> 的<noun>
  <model> 在<task>里失败的 <count> 种情况
  <term>、<term>和<noun>
  训练 <model> 时<noun>为什么<quality>
`)

export const ENGLISH_TITLES = linesOf(`
  <model>: <adjective> <thing> for <field>
  <topic> with a <adjective> <thing>, revisited
  Rethinking the <thing> in <model>
  <model> and the <adjective> <thing>
  Towards <adjective> <field> with <model>
  A <adjective> <thing> is all <field> needs
  Does the <thing> matter for <field>? A study with <model>
  <model>: learning a <thing> from a <thing>
  How <model> <verb> the <thing>
  On the <thing> of <adjective> models for <field>
  Scaling the <thing> of <model> to <dataset>
  <adjective> <thing> meets <adjective> <thing>: <field> without labels
  Notes on <model>, section <count>
  Why a <adjective> <thing> <verb> <field>
  <model> versus <model> on <dataset>
`)

/** Both languages in one line, as most titles of the log are. */
export const MIXED_TITLES = linesOf(`
  <model>：<adjective> <thing> 的中文笔记
  用 <model> 做<task>：<thing> 的 <count> 个细节
  <thing> 在<task>里翻成<noun>
  <model> + <term>，<metric> 又高了 <figure>
  <dataset> 数据集的下载和<noun>
  <field>（<task>）的 baseline：<model>
  <model> 的 <thing> 到底学到了什么
  <term>（<thing>）是什么
  How to：<act> <model> 的<noun>
  <model> paper list：<term>方向
  <thing> 和<noun>之间的 trade-off
  【译】<model>: a <adjective> <thing>
  <task>的 <thing>，以 <model> 为例
`)

/** A venue, a year, a part or an arXiv number after some titles. */
export const TITLE_ENDS = linesOf(`
   (CVPR 20<year>)
   (ICCV 20<year>)
   (NeurIPS 20<year>)
   (ACL 20<year>)
   [20<year>]
   （上）
   （下）
   第 <count> 遍
   arXiv <arxiv>
   v<count>
`).map((end) => (/^[（]/.test(end) ? end : ` ${end}`))

export const STARTS = [
  ...NAME_STARTS,
  ...wordsOf(`Alto Arc Astra Bayes Bi Block Bright Calli Cam Cap Cell Chroma Co Cross Cube Cy Deep Dense Dino Dual
    Dyna Ego Ever Fast Fine Fold Frame Free Geo Gram Grid Hand Hier Hyper In Inter Kin Lace Lang Lens Lex Light Lin
    Long Meta Mini Mir Mobi Mono Morph Mu Multi Musa Nav Neuro Nova Ocu Page Para Pix Point Poly Pose Pro Quant Rapid
    Ray Real Rec Retro Sci Scribe Self Semi Sense Shape Sign Sim Slim Soft Solo Spar Spec Sphere Splat Steer Sub Super
    Syn Tab Tele Tiny Topo Tran Uni Vari Vec Video Vox Wave Word Zen Zero`),
]

export const ENDS = [
  ...NAME_ENDS,
  ...wordsOf(`Adapter Agent Bench Blend Bridge Caps Cast Chain Core Crop Edit Field Flow Forge Gate Gen Glot Guide Hash
    Head Ink Keys Lab Link Lite Loop LM Map Mask Matcher Memo Mind Nerf OCR Page Parse Path Pix Pool Prompt Query
    Rank Ray Reader Route Sam Scan Scene Set Shift Speech Split Swin Text Tower Track Tree Tune Turbo ViT Voxel VQ
    Walk Writer Zip`),
]

/** Syllables of coined names such as `Korvane`: they give the vocabulary its long tail. */
export const ONSETS = wordsOf('b br c cl d dr f fl g gr h j k kr l m n p pl pr qu r s st t tr v w x z')
export const NUCLEI = wordsOf('a e i o u ai ei ia io ou')
export const CODAS = wordsOf('n r l s x m t nd rk th sk')

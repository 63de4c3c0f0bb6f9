import { topicsOfKind } from './known-topic'

export const TASKS = topicsOfKind('task', [
  ['目标检测', ['Object Detection', '物体检测'], '找出图中的物体，给出框与类别。'],
  ['图像分类', ['Image Classification'], '判断整张图属于哪一类。'],
  ['语义分割', ['Semantic Segmentation'], '给每个像素一个类别。'],
  ['实例分割', ['Instance Segmentation'], '分出每个物体的像素。'],
  ['全景分割', ['Panoptic Segmentation'], '语义分割与实例分割合一。'],
  ['图像翻译', ['Image-to-Image Translation', '图像到图像翻译'], '把图像从一个域变换到另一个域。'],
  ['文生图', ['Text-to-Image', '文本生成图像'], '由文字描述生成图像。'],
  ['语音转换', ['Voice Conversion'], '改变说话人而保留所说的内容。'],
  ['OCR', ['光学字符识别', '文字识别'], '从图像中读出文字。'],
  ['手写汉字识别', ['HCCR'], '识别手写的汉字。'],
  ['零样本学习', ['Zero-Shot Learning', 'Zero-Shot'], '不见目标类别的样本就能识别。'],
  ['文档理解', ['Document Understanding'], '理解带版面的文档。'],
])

export const VENUES = topicsOfKind('venue', [
  ['CVPR', [], '计算机视觉与模式识别会议。'],
  ['ICCV', [], '国际计算机视觉会议，两年一次。'],
  ['ECCV', [], '欧洲计算机视觉会议，两年一次。'],
  ['NeurIPS', ['NIPS'], '神经信息处理系统会议。'],
  ['ICML', [], '国际机器学习会议。'],
  ['ICLR', [], '国际学习表征会议。'],
  ['AAAI', [], '人工智能促进协会年会。'],
  ['EMNLP', [], '自然语言处理经验方法会议。'],
  ['NAACL', [], '计算语言学协会北美分会年会。'],
  ['CIKM', ['ACM CIKM'], '信息与知识管理会议。'],
  ['ICDAR', [], '文档分析与识别国际会议。'],
  ['Interspeech', [], '国际语音通信协会年会。'],
])

export const LABELS = topicsOfKind('label', [
  [
    '英文论文书写',
    ['英文论文写作', '英语论文写作'],
    '怎样用英文写好论文。',
    { hints: ['SCI论文', '英文论文', '英语论文', '学术英语', 'academic writing'] },
  ],
])

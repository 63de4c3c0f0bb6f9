/** A turn of phrase and how much it says; 3 decides by itself. */
type Cue = readonly [pattern: RegExp, weight: number]

/** Words by which a writer speaks of what she read, or of herself. */
const OPINION: Cue[] = [
  [/我(?:觉得|认为|猜|怀疑|想|试|的理解|自己|这边|之前|还|也|没|要|打算|一直|看|读|跑|用|不)/, 3],
  [/(?:^|[，,。；;、(（])(?:个人)?(?:感觉|觉得)|个人(?:认为|看法|理解)|自觉/, 3],
  [/(?:^|[，,。；;(（])(?:看起来|看上去|看样子|似乎|好像|貌似|应该是)/, 2.5],
  [/(?:没|不)太?(?:看懂|看明白|搞懂|弄懂|读懂|懂|明白|确定|理解)|存疑|待(?:查|补|确认|验证)/, 3],
  [
    /(?:建议|值得|推荐)一?(?:先|再|细)?(?:阅读|读|看|学|试|借鉴|复现|跑|参考)|可以(?:先|再)?(?:看看|读读|试试|借鉴)/,
    3,
  ],
  [/有(?:一定的?)?(?:参考|借鉴)(?:价值|意义)|赏心悦目|大佬|摆烂|吐槽|踩坑|懒得|省事|靠谱|水(?:文|了)/, 3],
  [/(?:^|[^\p{L}]|[\p{Script=Han}])(?:挺|蛮|还算|有点|有些|不太|没什么|没啥)(?=[\p{Script=Han}]{1,4})/u, 1.5],
  [/居然|竟然|怪不得|难怪|分明|说白了|无非|顶多|还不如|反正|先这样|罢了/, 2],
  [/(?:^|[，,。；;])(?:本质上|大概就是|大致就是|说到底|归根结底)/, 3],
  [
    /^(?:大概)?(?:做|用|试|讲|介绍|整理|提|写|看|读|跑|改|加|换)了(?:一|个|下|遍|些|两|三|几|哪|怎|为什么)/,
    1.5,
  ],
  [/回头|下次|下周|组会|导师|老师|复现|开会|问问|查一下|记一下|补一下|跑了?一[遍下]/, 2],
  [/可以(?:跟|和|与|拿).{1,24}(?:比较|对比|对照|一起看|比一比)/, 2.5],
  [/(?:跟|和|与|比).{1,16}(?:一样|差不多|类似|有点像|一个意思)|类比/, 1],
  [/\bI(?:['’](?:d|m|ve|ll))?\s+[a-z]|\b(?:my|mine)\b/, 3],
  [
    /\b(?:seems?|looks like|feels?|not sure|no idea|unclear to me|worth (?:a|reading|trying)|kind of|sort of)\b/i,
    2.5,
  ],
  [/\b(?:honestly|apparently|annoying|weird|neat|nice|clever|overkill|to[- ]?do|ask|check|revisit)\b/i, 1.5],
]

/** How papers speak of themselves. */
const ABSTRACT: Cue[] = [
  [/\b(?:In|Throughout) this (?:paper|work|article|study|report|letter|thesis|survey)\b/i, 3],
  [/\bThis (?:paper|work|article|study|survey) \w+s\b/, 3],
  [
    /\b[Ww]e (?:\w+ly )?(?:present|propose|introduce|show|demonstrate|study|find|investigate|describe|develop|evaluate|observe|prove|argue|report|conduct|design|release|achieve|apply|train|explore|hypothesize)\b/,
    3,
  ],
  [
    /\b[Oo]ur (?:\w+ )?(?:method|model|approach|results?|experiments?|framework|system|code|work|key|main)\b/,
    2.5,
  ],
  [/\bstate[- ]of[- ]the[- ]art\b|\bSOTA\b|\boutperform|\bextensive (?:experiments|evaluation)/i, 2],
  [
    /\b(?:is|are) (?:publicly )?available at\b|\bremains? (?:a )?challeng|\bhas (?:recently )?achieved\b|\bthe proposed \w+/i,
    2.5,
  ],
  [
    /本(?:文|论文|研究|工作)(?:还|首先|主要|进一步|将|所)?(?:提出|介绍|研究|针对|设计|探讨|引入|采用|旨在|证明|系统|构建|的(?:方法|贡献|工作))/,
    3,
  ],
  [
    /我们(?:还|首先|进一步|将|也|因此)?(?:提出|引入|设计|展示|证明|发现|采用|构建|使用|根据|需要|得到|可以|在|的(?:方法|模型|实验|结果|工作|框架))/,
    2,
  ],
  [/(?:实验|结果|研究|消融实验)(?:结果)?(?:表明|证明|显示|验证)|验证(?:了)?其?有效性|综上所述|旨在/, 1.5],
  [/在.{2,30}(?:数据集|基准|任务)上(?:均|都)?(?:取得|达到|优于|超过|进行)/, 1.5],
  [
    /提出(?:了)?一(?:种|个)|现有(?:的)?(?:方法|工作|研究)|为了?(?:解决|应对)(?:这|上述|该)|针对(?:上述|这|该)/,
    1.5,
  ],
  [/近年来|随着.{2,20}的(?:发展|普及|兴起|进步)|广泛(?:应用|使用|关注)|具有重要(?:的)?(?:意义|价值)/, 2.5],
]

/** How news and advertising pages speak. */
const PRESS: Cue[] = [
  [/重磅|炸裂|震撼|刷屏|全网|史上最|硬刚|碾压|吊打|秒杀|官宣|放大招|王炸|遥遥领先|来袭|揭秘|独家|神器/, 3],
  [
    /业界(?:领先|首|最)|全球(?:首|领先|第|最)|顶级|一直致力于|国内首|世界(?:第|首|领先|纪录)|行业(?:领先|首)|首(?:个|次|款|创)|迄今/,
    1.5,
  ],
  [
    /完美(?:解决|支持|适配)|一行代码|开箱即用|保姆级|手把手|一键|极致|极速|超强|强大的?|丰富的|详细的|开源免费|免费开源|\d+ ?大(?:经典|核心|场景|优势|亮点)/,
    1.5,
  ],
  [
    /(?<![根数依证])据(?:悉|报道|介绍|了解|透露|统计|[^,，。]{2,8}(?:报道|消息|介绍|透露))|根据[^,，。]{2,14}(?:估计|统计|报道|消息|预测)|记者|小编|编辑部|网友|业内人士|发言人/,
    3,
  ],
  [/(?:表示|指出|称|透露|强调|写道|认为)[:：，,]?\s*[「“"『]|[」”"』](?:他|她|.{2,10})(?:说|表示)/, 3],
  [
    /大家好|今天(?:给|为|来|我们)|让我们|一起来|故事的主角|我们(?:一起|来)?看看|话不多说|言归正传|正文开始|读者|本期|快来/,
    3,
  ],
  [
    /赋能|助力|加速落地|产业落地|落地|痛点|解决方案|生态|深度融合|行业应用|技术服务|产品组合|实体经济|数字化|元宇宙/,
    1.5,
  ],
  [/(?:推出|发布|上线|亮相|入选|斩获|荣获|夺得|融资|市值|售价|定价|销量|卖出)/, 1.5],
  [
    /性价比|消费者|用户(?:可以|能够|体验)|体验感?|画质|旗舰|高达|近\s?\d[\d.]*\s?万|超过?\s?\d[\d.]*\s?[+万亿]|数[十百千万]+[万家]/,
    1.5,
  ],
  [
    /不得不说|想必|众所周知|不难(?:发现|看出)|有趣的是|值得(?:一提|注意)的是|更重要的是|具体来(?:看|说)|毫无疑问|即便如此|扳回/,
    2,
  ],
  [
    /已经不(?:稀奇|新鲜)|早已|如今|此次|日前|近日|昨日|刚刚|一夜之间|目前为止|并没有|这样一来|与此同时|不仅.{2,40}(?:还|也|而且)/,
    1,
  ],
  [/[「『].{1,40}[」』]/, 1],
  [/[!！]{1,}\s*$|[!！]{2}/, 1],
  [
    /\b(?:game[- ]chang|breakthrough|revolutionary|unprecedented|groundbreaking|announced|unveil|spokes(?:person|man|woman)|cutting[- ]edge|seamless)/i,
    2.5,
  ],
  [/\b(?:according to|said in a statement|told reporters|industry[- ]leading|world[- ]class)\b/i, 2.5],
]

/** Joints of polished prose; notes do without most of them. */
const JOINTS: Cue[] = [
  [
    /此外|同时|因此|从而|然而|其中|另外|尽管|除了|以及|并且|由于|进而|反之|例如|这种|该(?:方法|模型|模块|方案|算法|框架|数据集|函数|阶段)/,
    0.5,
  ],
  [
    /\b(?:furthermore|moreover|however|therefore|additionally|in addition|consequently|thereby|whereas)\b/i,
    0.75,
  ],
]

/** Offers, appeals and imprints that are put around a text. */
const ADVERTISEMENT = [
  /(?:扫|长按|识别|添加|加).{0,10}(?:二维码|下方码|上方码|小助手|微信号)|(?:二维码|公众号)(?:回复|后台|领取|关注|进群)/,
  /关注(?:我们|我|本号|本公众号|公众号|【|「|一下|不迷路)|点(?:个)?(?:赞|在看|关注|星标)|一键三连|(?:求|欢迎)(?:点赞|转发|关注|投稿|加群|订阅|star)|在看.{0,4}(?:转发|点赞)/i,
  /(?:分享|转发)(?:给|到|至)(?:更多|朋友|好友|身边)|(?:点击|戳|阅读)(?:下方|上方|左下|文末|这里|链接|「?阅读原文)|阅读原文|文末(?:有)?(?:福利|赠书|送)/,
  /优惠(?:券|价|码|活动|仅)?|限时|折扣|立减|秒杀价|包邮|免费(?:领|试用|试听|送|不限)|领取(?:资料|福利|课程)?|报名(?:链接|方式|入口|通道|从速)|立即(?:下载|体验|购买|报名|咨询|抢)/,
  /(?:交流群|技术群|粉丝群|读者群|进群|加群|入群)|商务合作|(?:文章)?转载(?:请|自|须|注明)|侵(?:权)?(?:联系)?(?:必)?删|版权(?:声明|归)|许可协议|本文(?:作者|链接)[:：]|^(?:责编|编辑|来源|作者)[:：丨|]/,
  /^【(?:推荐|广告|福利|活动|通知)】|^(?:推荐阅读|往期(?:推荐|精彩|回顾)|相关阅读|猜你喜欢|广告)\s*[:：]?/,
  /\b(?:follow us|subscribe|sign up (?:now|today|for)|scan (?:the|this) (?:QR|code)|QR code (?:below|above)|limited[- ]time|promo code|discount|% off|sponsored|click (?:here|below|the link)|join our|like and share|all rights reserved|buy now|free trial)\b/i,
]
/** Research speaks of codes, attention and discounts too. */
const RESEARCH =
  /(?:识别|检测|生成|定位|解码)(?:.{0,4})二维码(?:的)?(?:任务|模型|算法|方法|数据|网络|精度|图像)|折扣(?:因子|率|回报|累积)|discount(?:ed|\s(?:factor|rate))|秒杀(?:系统|场景)/i

const TAKEN_OVER =
  /^.{0,24}(?:翻译|译文|转载|摘录|摘抄)[。.]?$|^(?:以下|下面)(?:内容)?(?:来自|摘自|转自|是原文)|原文如下|^(?:quoted|copied|taken|translated) from\b/i

/** Whether the writer says here that what follows is taken over. */
export function saysTakenOver(text: string): boolean {
  return TAKEN_OVER.test(text)
}

export function isAdvertisement(text: string): boolean {
  return ADVERTISEMENT.some((pattern) => pattern.test(text)) && !RESEARCH.test(text)
}

type CueScores = { opinion: number; abstract: number; press: number; joints: number }

export function weighCues(text: string): CueScores {
  return {
    opinion: sum(OPINION, text),
    abstract: sum(ABSTRACT, text),
    press: sum(PRESS, text),
    joints: sum(JOINTS, text),
  }
}

function sum(cues: readonly Cue[], text: string): number {
  return cues.reduce((total, [pattern, weight]) => (pattern.test(text) ? total + weight : total), 0)
}

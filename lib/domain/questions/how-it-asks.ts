/** What the writer of notes asks is told from what others ask by these patterns; each line is judged without its marker. */

/** Asked for effect: the answer is in the asking. */
const RHETORICAL =
  /难道[^?？]*[不没][^?？]*[吗么]$|岂不|岂能|何尝|何必|谁能想到|谁会想到|谁说|何乐而不为|谁不|怎么可能|怎能不|不就(?:是|行|好|得|成)|不是(?:吗|么)$|不香吗$|有什么理由不|又有什么(?:关系|用|意义)|还用(?:说|问)|who cares|who knows|isn['’]t it$|aren['’]t (?:they|we)$|doesn['’]t it$|what (?:else|more) (?:could|can|do)|so what$|^why not$|^really$|^真的(?:吗|么)$/iu
/** `发表于 2019?` doubts a figure, `取 1 还是 2?` asks. */
const FIGURE = /\d[\d.,]*\s*(?:%|[kKMGTBb]|[万亿层个倍点张类年月天])?$/u
const CHOOSES =
  /还是|多少|几|吗|是不是|是否|为什么|为啥|为何|怎么|什么|哪|够|\b(?:or|why|how|is|are|does|do|can)\b/iu
/** The speech of press and advertisement. */
const PRESS =
  /[你您]|[!！]|点击|关注|扫码|转发|收藏|报名|优惠|限时|速来|赶紧|等什么|有多(?:强|牛|香|猛|难)|竟然|居然|震惊|刷屏|神器|秒杀|吊打|逆天|史上最|小伙伴|同学们|各位|看点|干货|奉上|抢先|香不香|要凉|凉了|终结者|杀手|颠覆|屠榜|炸裂|何去何从|路在何方|一文(?:读懂|看懂|搞懂)|\b(?:did|do|have|are|can|would|want|ready) (?:you|to)\b|\byour?\b/iu
/** Questions that papers put to themselves, and what somebody else asked. */
const REPORTED =
  /^RQ\s*\d*\b|^(?:he|she|someone|people)\s+asks?\b|^(?:作者|论文|文章|本文|文中|他们|有人|网友|读者|博主|题主)[^,，。;；]{0,12}(?:问|提出|探讨|讨论|想知道|质疑|反问)|^(?:the )?(?:authors?|paper|they|this (?:paper|work)|we) (?:asks?|study|studies|investigates?|explores?|wonders?)\b|^(?:question answering|VQA|prompt|提示词?|输入|指令)\s*[:：]/iu
/** What people around the writer asked is the writer's to answer. */
const ASKED_OF_ME =
  /^(?:老师|导师|老板|师兄|师姐|师弟|师妹|审稿人|评委|同学|(?:the |my )?(?:reviewers?(?: \d)?|advisor|adviser|supervisor))[^,，:：]{0,6}(?:问|质疑|asked|asks|wants to know)/iu
/** Of one's own reading: such a line is no title over an explanation. */
const PERSONAL =
  /我|咱|这里|这儿|此处|这个|这样|这么|那|上面|下面|上文|文中|图\s*\d|表\s*\d|公式|是不是|会不会|能不能|可不可以|要不要|有没有|难道|到底|究竟|[吧呢](?=[?？]|$)|\b(?:I|we|our|my|here|this|that|these|they|maybe|perhaps)\b/iu
const FAQ =
  /^(?:[\d.、\s]*)(?:什么是|何为|何谓|为什么|为何|为啥|如何|怎么|怎样|哪些|有哪些|what|why|how|when|which|who|where|is|are|can|do|does|should)|为什么|为何|如何|怎样|(?:是什么|有哪些|什么意思|有什么(?:用|区别|不同)|怎么[^?？]{1,6})[?？]*$/iu
const ANSWERS =
  /^(?:[-*+•]\s*)?(?:\*\*)?(?:A\s*\d*(?:\*\*|\s*[:：.、])|本文|这篇|文章|下面|以下|Ans(?:wer)?\s*[:：]|答\s*[:：]?|答案|解答|回答|因为|由于|原因|是因为|是的|可以的|不是的|because\b|yes\b|no[,.]|since\b|the (?:answer|reason)\b)/iu
const STILL_OPEN =
  /^[\s(（,，。.;；、-]*(?:待|todo|to[- ]?(?:do|check|ask)|还没|没(?:有)?(?:给|写|做|测|试|说|讲|提|解释|看到|找到|细说|搞懂|想通)|作者(?:也|并)?没|论文(?:里|中)?没|文中没|原文没|不(?:确定|清楚|知道|懂|明白)|回头|下次|之后再|再(?:看|查|问|想)|问(?:一下|问|老师|师兄|师姐|导师|作者)|有空|存疑|未解|check\b|.*\b(?:does not|doesn['’]t|did not|didn['’]t|not) (?:control|say|state|report|test|tell|mention|explain)|not (?:stated|clear|sure|said|explained)|unclear|ask\b|no idea)/iu

const NOT_KNOWING =
  /^(?:但|不过|可是|而且|我|自己|也|就|还|仍|仍然|还是|有点|暂时|目前|一直|完全|这里|此处|这个|上面|\s|,|，)*(?:不懂|没看懂|看不懂|没搞懂|没弄懂|没太懂|没想通|想不通|不明白|没明白|不太明白|不太清楚|不清楚|没搞清|搞不清|不理解|不知道|不确定|存疑|好奇|想知道|需要(?:搞清|弄清|确认))/u
const TO_FIND_OUT =
  /^(?:TODO|待办|要|得|需要|还要|回头|下次|有空|\s|[:：,，])*(?:搞清|弄清|搞懂|弄懂|弄明白|搞明白|想明白|查清|查一下|查查|问清|问问|问一下|问下|确认一下|find out|figure out|check)/iu
const WHETHER =
  /^(?:是不是|会不会|能不能|可不可以|要不要|有没有可能|是否|可否).*[,，;；。]\s*(?:还)?(?:没(?:有)?(?:试|验证|查|看到|想通|确认)|未知|不确定|待)/u
const ASKS_WHAT =
  /\b(?:why|how|whether|what|which|if|when|where|who)\b|为什么|为何|为啥|怎么|怎样|如何|是否|是不是|什么|哪|谁|多少|多大|能否|能不能|会不会|有没有/iu
const NOT_KNOWING_EN =
  /^(?:but |still |i['’]?m |i am |i |it is |it['’]s |also |quite |really )*(?:not sure|unsure|unclear|not clear|don['’]?t (?:understand|know|see|get)|do not (?:understand|know|see)|wonder(?:ing)?|no idea|curious)\b.*\b(?:why|how|whether|what|which|if|when|where|who)\b|^(?:why (?:not|do|does|did|is|are)|what if|how come) (?!.*[.;:]$)/iu
const SINCE_KNOWN =
  /后来(?:发现|明白|懂|知道|看到)|现在(?:懂|明白|知道)|已(?:经)?(?:解决|懂|明白|弄清|搞清)|原来(?:是)?|solved|figured out/iu

export const doubtsFigure = (asking: string) => FIGURE.test(asking) && !CHOOSES.test(asking)
export const isRhetorical = (asking: string) => RHETORICAL.test(asking)
export const isPress = (line: string) => PRESS.test(line) && !ASKED_OF_ME.test(line)
export const isReported = (line: string) => REPORTED.test(line) && !ASKED_OF_ME.test(line)
export const isPersonal = (line: string) => PERSONAL.test(line)
export const isFaqShaped = (line: string) => FAQ.test(line)
export const isAnswer = (line: string) => ANSWERS.test(line)
export const staysOpen = (tail: string) => STILL_OPEN.test(tail)

/** `没看懂为什么…`: a question without its mark. */
export function saysNotKnowing(line: string): boolean {
  if (SINCE_KNOWN.test(line)) return false
  const isDoubt = NOT_KNOWING.test(line) || TO_FIND_OUT.test(line)
  return (isDoubt && ASKS_WHAT.test(line)) || NOT_KNOWING_EN.test(line) || WHETHER.test(line)
}

/** `Why Do Deep Networks Generalize?`: nobody asks in capitals. */
export function isTitleCase(line: string): boolean {
  if (/\p{Script=Han}/u.test(line)) return false
  const words = (line.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).filter(({ length }) => length > 3)
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word))
}

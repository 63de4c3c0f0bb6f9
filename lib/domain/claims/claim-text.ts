import type { TextRange } from '../finding'
import { maskNonProse } from '../prose-mask'
import { matchRanges } from '../tex-ranges'

/** Numbers that say when, where or which, and never how much. */
const NOT_AMOUNTS = [
  // Days and times.
  /\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*[日号])?/g,
  /\d{1,2}\s*月\s*(?:\d{1,2}\s*[日号]|份)/g,
  /(?<![\d.])\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}(?![\d.])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?/g,
  /(?<![\d.,])(?:19|20)\d{2}(?:\s*[-–~至到]\s*(?:19|20)?\d{2})?\s*(?:年|级|版|届)/g,
  // Versions, of anything.
  /(?<![\p{L}\d])[vV](?:er(?:sion)?)?\.?\s?\d+(?:\.\d+)*/gu,
  /\b(?:Python|PyTorch|Torch|CUDA|cuDNN|TensorFlow|Ubuntu|Windows|Node|Java|C\+\+|CC|BY|SA|GPL|Apache|BERT|GPT|Quest|iOS|Android|USB|HTTP)(?:\s|-)\d+(?:\.\d+)*/g,
  /(?<![\d.])\d{1,4}(?:\.\d{1,4})+(?:\s*(?:版本?|协议|中国大陆|release|version))/gi,
  /(?<![\d.])\d{1,6}\.\d{1,6}\.\d{1,6}(?:\.\d{1,6})*/g,
  // Chapters, figures, citations.
  /第\s*\d+(?:\s*[-–~至到、,]\s*\d+)?\s*\p{Script=Han}?/gu,
  /(?:(?<=[如见下上（(，。,\s]|^)[图表式]|公式|附录|章节|习题|定理|引理|步骤|方法|问题)\s?[(（]?\d+(?:[.-]\d+)*[a-z]?[)）]?(?![\d.]|\s?[%×xMBm毫秒张个])/gm,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3})*\s*(?:节|章|小节)/g,
  /\b(?:Fig(?:ure)?s?|Tab(?:le)?s?|Tbl|Eqs?|Equation|Sec(?:tion)?s?|Chapter|Ch|Appendix|App|Step|Stage|Part|No|Nr|pp?|Vol|Algorithm|Theorem|Lemma|Layer|Block|Level|Phase|Task|Day|Week|Issue|Example|Exercise|Case|Round|Version|Group)\.?\s?#?\(?\d+(?:\.\d+)*[a-z]?\)?(?![.,]?\d|\s?%)/gi,
  /\[\d+(?:\s*[-–,，]\s*\d+)*\]/g,
  /[（(][^（）()\n]{0,60}(?:et al\.?|等)[^（）()\n\d]{0,10}(?:19|20)\d{2}[a-z]?[^（）()\n]{0,40}[)）]/g,
  /\bet al\.?,?\s*[（(]?(?:19|20)\d{2}[a-z]?[)）]?/g,
  /\b\d{4}\.\d{4,5}(?:v\d+)?\b/g,
  /\b10\.\d{4,9}\/\S+/g,
  // Telephone, ISSN, ISBN and other long numbers with hyphens.
  /\b(?:ISSN|ISBN|DOI|arXiv|QQ|PMID|ORCID)\s*[:：]?\s*[\dXx-]+(?:[./][\d.]+)*/gi,
  /(?:电话|手机号?|邮编|学号|编号|群号?|微信号?|\btel\.?|\bphone)\s*(?:是|为)?[:：]?\s*\+?[\d\s()-]{4,}/gi,
  /\+?\d{1,4}(?:[- ]\d{3,4}){2,}/g,
  // A number that opens a line of a list, and one in brackets that is all there is.
  /^[^\S\n]*(?:[-*+]\s+)?[(（]?\d{1,2}[.)）、](?!\d)/gm,
  /(?<=[:：;；，,。\s])[(（]?\d{1,2}(?:\)|）|[.、](?=\s?[\p{Script=Han}A-Z]))/gu,
  /[(（]\d{1,2}[)）]/g,
  // 1-D, 2D, 3D: kinds and not sizes; whole days and hours of opening; 24/7.
  /(?<![\d.])[1-4]\s?-?D\b/g,
  /\b\d+\/7\b/g,
]

/**
 * The text with everything blanked in which no number is a claim: code, formulas, links, dates, versions, references.
 * Same length, so that places stay.
 */
export function maskForClaims(text: string): string {
  return maskNonProse(text)
    .split('\n')
    .map((line) => (/\d/.test(line) ? maskLine(line) : line))
    .join('\n')
}

function maskLine(line: string): string {
  let masked = line
  for (const pattern of NOT_AMOUNTS) masked = blank(masked, matchRanges(masked, pattern))
  return masked
}

function blank(text: string, ranges: TextRange[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ')
    from = end
  }
  return from === 0 ? text : result + text.slice(from)
}

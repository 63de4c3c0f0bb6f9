/** Written in capitals in every note and no subject of research. */
const ORDINARY = new Set(
  (
    'AI API APP CPU GPU TPU USB HDMI PC UI UX VR AR XR URL URI PDF HTML CSS XML JSON YAML SQL CSV HTTP HTTPS FTP SSH SSL ' +
    'IDE SDK CLI GUI RAM ROM SSD HDD BIOS IOT OS IOS MACOS WINDOWS LINUX OK ID FAQ TODO NB PS OCR SOTA BUG README TLDR ' +
    'GITHUB GITLAB YOUTUBE WECHAT IPHONE IPAD MSC PHD CEO CTO USA UK EU CN NLP CV ML DL RL CVF PMLR ARXIV JPG PNG GIF MP4 ' +
    'MB GB TB KB FPS TOP1 TOP5 TOP10 TOP1000 FIG TBL EQ II III IV VI VII VIII IX XI XII'
  ).split(' '),
)

/** Capitalised words that begin sentences and headings everywhere; a name does not begin with one. */
const SENTENCE_WORDS = new Set(
  (
    'The A An In On At By For From With Without To Of As If When While Where What Which Who Why How We You They He She It I ' +
    'This That These Those There Here Our My Your Its And Or But Not No Yes So Then Thus Also Both Each All Some Any Most ' +
    'Correct Incorrect Note Notes Such Instead Figure Table Section Chapter Appendix Part Step Stage Day Week Read See Use ' +
    'Compared Using Based First Second Third Finally Let Can Could Should Would May Must Do Does Did Is Are Was Were Be New ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December'
  ).split(' '),
)

const SHORTEST = 3
const LONGEST = 40

/**
 * Whether one word is written as names are: two capitals or more (`LaMDA`, `VATT`), or a capital and a digit inside
 * (`Pix2Pix`). A capital at the beginning alone says nothing.
 */
export function isNameShaped(word: string): boolean {
  const letters = word.replace(/[^A-Za-z0-9]/g, '')
  if (letters.length < SHORTEST || word.length > LONGEST) return false
  if (ORDINARY.has(letters.toUpperCase()) || ORDINARY.has(letters.replace(/s$/, '').toUpperCase()))
    return false
  const capitals = letters.match(/[A-Z]/g)?.length ?? 0
  if (/^[A-Z]?\d+[A-Za-z]?$/.test(letters)) return false
  return capitals >= 2 || (capitals === 1 && /[A-Za-z]\d[A-Za-z]/.test(letters))
}

/** A word that may be one of several in a name: `Patch Merging`. */
export function isCapitalised(word: string): boolean {
  return /^[A-Z][A-Za-z0-9-]+$/.test(word) && !SENTENCE_WORDS.has(word)
}

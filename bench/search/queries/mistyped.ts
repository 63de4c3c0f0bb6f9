import type { Random } from '../../corpus/random'

/** Letters that lie beside one another on a keyboard are hit for one another more often than others. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = [...KEY_ROWS.join('')]

/** One letter wrong, missing or too many. Digits stay: another version is another name. */
export function withOneEdit(name: string, random: Random): string {
  const places = letterPlaces(name)
  const at = random.pick(places)
  const before = name.slice(0, at)
  switch (random.int(1, 3)) {
    case 1:
      return before + wrongLetter(name.charAt(at), random) + name.slice(at + 1)
    case 2:
      return before + name.slice(at + 1)
    default:
      return before + random.pick(LETTERS) + name.slice(at)
  }
}

/** Two neighbouring letters the wrong way round. Null when no two differ. */
export function withSwap(name: string, random: Random): string | null {
  const places = letterPlaces(name).filter((at) => {
    const [one, other] = [name.charAt(at).toLowerCase(), name.charAt(at + 1).toLowerCase()]
    return one !== other && /[a-z]/.test(other)
  })
  if (places.length === 0) return null
  const at = random.pick(places)
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
}

/** Its parts joined, hyphened or spaced in a way it is not written. Null when it has one part only; `ViT` has. */
export function respaced(name: string, random: Random): string | null {
  const parts = name
    .replace(/([a-z])([A-Z][A-Za-z])/g, '$1 $2')
    .replace(/([A-Za-z])([vV]\d)/g, '$1 $2')
    .replace(/([A-Za-uw-z]{2})(\d)/g, '$1 $2')
    .split(/[\s-]+/)
    .filter((part) => part !== '')
  if (parts.length < 2) return null
  const ways = ['', ' ', '-'].map((between) => parts.join(between))
  return random.pick(ways.filter((way) => way.toLowerCase() !== name.toLowerCase()))
}

/** The first letter of each word and then consonants and digits, divided as the name is: `cnvnxt`, `msk r-cnn`. */
export function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[a-z0-9]+/g, (word) => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, ''))
}

/** Letters and digits alone, lower-cased: what is left of a name when separators are forgotten. */
export function joinedLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

function letterPlaces(name: string): number[] {
  return [...name].flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []))
}

function wrongLetter(letter: string, random: Random): string {
  const row = KEY_ROWS.find((keys) => keys.includes(letter.toLowerCase())) ?? ''
  const at = row.indexOf(letter.toLowerCase())
  const beside = [row[at - 1], row[at + 1]].filter((key) => key !== undefined)
  const wrong = random.chance(0.5) ? random.pick(beside) : random.pick(LETTERS)
  return wrong === letter.toLowerCase() ? (beside[0] as string) : wrong
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text of a field that is plain, on one line. */
export function oneLine(written: string): string {
  return written.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Text of a field that may carry markup (`<i>`, JATS) and entities: on one line, without either. */
export function plainText(written: string): string {
  const unmarked = written
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (entity, decimal, hex, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? entity
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
    })
  return oneLine(unmarked).replace(/ (?=[,.;:!?)])/g, '')
}

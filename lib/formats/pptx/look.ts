/** Ink, one accent and rules, as on the pages of Daybook in daylight. */
export const COLOURS = {
  paper: 'FFFFFF',
  ink: '1D1C1A',
  quiet: '57534C',
  faint: '6B665D',
  accent: '2B4F93',
  rule: 'CFC9BD',
  head: 'F5F3EE',
}
export const FONTS = { latin: 'Arial', mono: 'Courier New', han: 'Microsoft YaHei' }

export const inches = (points: number) => points / 72

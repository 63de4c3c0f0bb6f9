import type { Command } from './control-bar'

/** Signs of the bar as lines in a square of 24; fonts cannot be trusted to have them. */
const LINES: Record<Exclude<Command, 'timer'>, string> = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  notes: 'M5 5h14v10l-4 4H5zM15 19v-4h4M8.5 9h7M8.5 12.5h4',
  speaker: 'M3 5h18v12H3zM14 5v12M14 11h7M9 21h6',
  overview: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16M12 8h3.5M12 12h6M12 16h3.5',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  keys: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9M12 17.2v.1',
}
const SVG = 'http://www.w3.org/2000/svg'

export function icon(command: Exclude<Command, 'timer'>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', LINES[command])
  svg.append(path)
  return svg
}

import type { StylesheetJson } from 'cytoscape'

/** Shades of the page, read anew when the theme changes: a canvas knows no variables. */
type Shades = Record<'ink' | 'ink2' | 'ink3' | 'rule' | 'rule2' | 'paper' | 'accent' | 'hit', string>

export function shadesOf(element: Element): Shades {
  const probe = document.createElement('span')
  element.append(probe)
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`
    return getComputedStyle(probe).color
  }
  const shades = {
    ink: read('--ink'),
    ink2: read('--ink-2'),
    ink3: read('--ink-3'),
    rule: read('--rule'),
    rule2: read('--rule-2'),
    paper: read('--paper'),
    accent: read('--accent'),
    hit: read('--hit'),
  }
  probe.remove()
  return shades
}

/**
 * Topics are filled, the busier the larger; notes are small rings. Who is named depends on how near one is (labels.ts).
 * Ties by hand (tags, links, versions) are drawn stronger than mentions.
 */
export function styleOf(shades: Shades, font: string): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: '',
        color: shades.ink,
        'font-family': font,
        'font-size': 'data(font)',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'ellipsis',
        'text-max-width': 'data(room)',
        'text-background-color': shades.paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': shades.accent,
        'border-width': 0,
      },
    },
    {
      selector: 'node[kind = "note"]',
      style: {
        'background-color': shades.paper,
        'border-width': 1.5,
        'border-color': shades.ink3,
        color: shades.ink2,
      },
    },
    ...(['dataset', 'task', 'venue', 'person', 'label'] as const).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: SHAPES[kind] },
    })),
    { selector: 'node.named, node.near, node.here', style: { label: 'data(label)' } },
    { selector: 'node[shade]', style: { 'background-color': 'data(shade)' } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': shades.ink3,
        'curve-style': 'haystack',
        'haystack-radius': 0,
        opacity: 0.55,
      },
    },
    { selector: 'edge[kind = "mention"]', style: { 'line-color': shades.rule2, opacity: 0.8 } },
    {
      selector: 'edge[kind = "version"], edge[kind = "under"]',
      style: { 'line-color': shades.accent, width: 2, 'line-style': 'dashed', 'curve-style': 'straight' },
    },
    { selector: 'edge[kind = "shared"]', style: { width: 'data(width)' } },
    { selector: '.late', style: { display: 'none' } },
    { selector: '.far', style: { opacity: 0.15 } },
    {
      selector: 'node.near',
      style: { 'z-index': 9, 'text-background-opacity': 1 },
    },
    { selector: 'edge.near', style: { 'line-color': shades.ink2, opacity: 1, width: 1.5 } },
    {
      selector: 'node.here',
      style: {
        'border-width': 3,
        'border-color': shades.accent,
        'border-opacity': 1,
        'font-weight': 'bold',
        'z-index': 10,
      },
    },
    {
      selector: 'node.centre',
      style: { 'underlay-color': shades.hit, 'underlay-opacity': 0.9, 'underlay-padding': 8 },
    },
  ]
}

/** Told apart without colour; models and methods, of which there are most, are plain discs. */
const SHAPES = {
  dataset: 'round-rectangle',
  task: 'round-diamond',
  venue: 'round-hexagon',
  person: 'round-triangle',
  label: 'round-tag',
} as const

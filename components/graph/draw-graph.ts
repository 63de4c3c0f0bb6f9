import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { GraphView } from '@/lib/domain/graph/graph'
import { shadesOf, styleOf } from './graph-style'
import { keepReadable } from './labels'

cytoscape.use(fcose)

/** Until `keepReadable` knows the zoom. */
const UNSCALED = { size: 10, font: 11, room: '150px' }
/** Beyond so many the layout takes fewer rounds, so that it is there in a second or two. */
const MANY = 400

/** Draws the view into the element and settles it there. The same view always comes out the same. */
export function drawGraph(element: HTMLElement, view: GraphView): Core {
  const graph = cytoscape({
    container: element,
    elements: elementsOf(view, element),
    style: styleOf(shadesOf(element), getComputedStyle(element).fontFamily),
    layout: { name: 'preset' },
    minZoom: 0.1,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: view.edges.length > 2000,
    textureOnViewport: false,
  })
  settle(graph)
  keepReadable(graph)
  return graph
}

/** The theme has changed. */
export function dress(graph: Core, element: HTMLElement): void {
  graph.style(styleOf(shadesOf(element), getComputedStyle(element).fontFamily))
}

function settle(graph: Core): void {
  const isMany = graph.nodes().length > MANY
  const layout = graph.layout({
    name: 'fcose',
    quality: isMany ? 'default' : 'proof',
    animate: false,
    fit: true,
    padding: 30,
    numIter: isMany ? 800 : 4000,
    nodeRepulsion: () => (isMany ? 9000 : 16000),
    idealEdgeLength: () => (isMany ? 60 : 75),
    nodeSeparation: 110,
    gravity: 0.2,
    tile: true,
  } as cytoscape.LayoutOptions)
  withSameChance(() => layout.run())
}

/** The layout begins from chance and knows no seed: with the same numbers each time a notebook keeps its shape. */
function withSameChance(run: () => void): void {
  const chance = Math.random
  let now = 20220616
  Math.random = () => {
    now = (now * 1_103_515_245 + 12_345) % 2_147_483_648
    return now / 2_147_483_648
  }
  try {
    run()
  } finally {
    Math.random = chance
  }
}

function elementsOf({ nodes, edges, centre }: GraphView, element: HTMLElement): ElementDefinition[] {
  return [
    ...nodes.map((node) => ({
      data: {
        ...node,
        disc: node.kind === 'note' ? 8 : Math.min(40, 10 + 4 * Math.sqrt(node.ties)),
        letters: node.kind === 'note' ? 11 : Math.min(16, 11 + Math.sqrt(node.ties)),
        ...UNSCALED,
        ...(node.colour ? { shade: shadeOf(element, node.colour) } : {}),
      },
      classes: node.id === centre ? 'centre' : '',
    })),
    ...edges.map(({ from, to, kind, weight }, index) => ({
      data: { id: `e${index}`, source: from, target: to, kind, width: Math.min(6, 0.75 + weight / 2) },
    })),
  ]
}

function shadeOf(element: HTMLElement, colour: string): string {
  const probe = document.createElement('span')
  probe.dataset.colour = colour
  probe.style.color = 'var(--topic-colour)'
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

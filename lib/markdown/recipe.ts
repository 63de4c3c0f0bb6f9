/**
 * Number of the rendering recipe. Stored with every rendered note: raise it whenever the same text would give
 * different HTML, plain text or findings, so that notes rendered by an older recipe are rendered again.
 */
export const RENDER_RECIPE = 2

/** One text for one thing, another for any other number of things. */
type Counted = { one: string; other: string }

/** `{name}` holes of a text filled. In the browser, where the whole message format would weigh more than the page's own script. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** The text for a number of things, with the number in it. */
export function fillCount(text: Counted, count: number): string {
  return fill(count === 1 ? text.one : text.other, { count })
}

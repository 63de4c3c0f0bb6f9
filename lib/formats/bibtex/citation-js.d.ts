/** The few functions of citation-js that are used here; the packages bring no types. */
declare module '@citation-js/core' {
  type Csl = Record<string, unknown>
  export const plugins: {
    input: { chain(data: unknown, options: { generateGraph: boolean; forceType?: string }): Csl[] }
    output: {
      format(
        name: string,
        data: readonly Csl[],
        options: { format?: 'text' | 'html'; template?: string; lang?: string },
      ): string
    }
    config: { get(name: '@csl'): { styles: { has(name: string): boolean } } }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}

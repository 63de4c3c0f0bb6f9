/** opencc-js ships its dictionaries as modules of one string, `from to|from to|…`, without types for them. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}

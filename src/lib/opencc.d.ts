declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs of a traditional character and its simplified one: `萬 万|與 与|…`. */
  const pairs: string;
  export default pairs;
}

declare module 'opencc-js/dict/STCharacters' {
  /** Pairs of a simplified character and its traditional ones: `万 萬|发 發 髮|…`. */
  const pairs: string;
  export default pairs;
}

/** On an article's page: when it was opened from a search, fetches what marks the hits; without it the text is there. */
const query = new URLSearchParams(location.search).get('q');
if (query)
  import('./hits-bar.ts').then(
    ({ startHits }) => startHits(query),
    () => undefined,
  );

export {};

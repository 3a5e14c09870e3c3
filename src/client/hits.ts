/** On an article's page: when it was opened from a search, fetches what marks the hits. */
const query = new URLSearchParams(location.search).get('q');
if (query) void import('./hits-bar.ts').then(({ startHits }) => startHits(query));

export {};

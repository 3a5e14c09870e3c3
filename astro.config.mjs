import { defineConfig } from 'astro/config';

/** `root`, `base`, `site` and `outDir` come from scripts/commands/build.ts. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  // Nothing in dist may begin with `_`: some hosts drop such folders.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always' },
});

import { defineConfig } from 'astro/config';

// Nothing in dist may begin with `_`, since some hosts drop such files: scripts go by their hash,
// not by the name of a page like `[id]`.
const names = { entryFileNames: 'assets/s-[hash].js', chunkFileNames: 'assets/s-[hash].js' };

/** `root`, `base`, `site` and `outDir` come from scripts/commands/build.ts. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always' },
  vite: {
    // No script within a page: a policy that lets in this site's own files only lets in all that it needs.
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es', rollupOptions: { output: names } },
    environments: { client: { build: { rollupOptions: { output: names } } } },
  },
});

import { defineConfig, passthroughImageService } from 'astro/config';

// Nothing in dist may begin with `_`, since some hosts drop such files: scripts go by their hash,
// not by the name of a page like `[id]`.
const names = { entryFileNames: 'assets/s-[hash].js', chunkFileNames: 'assets/s-[hash].js' };

/** What Astro bundles renders any page when it is asked to: `scripts/site.ts` asks for those that are to be made anew. */
const renderer = {
  name: 'yuanxun',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'yuanxun',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('src/render.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};

/** `root`, `base`, `site` and `outDir` come from scripts/bundle.ts and scripts/site.ts. */
export default defineConfig({
  output: 'server',
  adapter: renderer,
  image: { service: passthroughImageService() },
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

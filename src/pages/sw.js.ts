import type { APIRoute } from 'astro';
import script from '../client/service-worker.ts?worker&url';

/** The service worker: its address stays, what it runs goes by its hash. */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(script)});\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { getRows } from '../../lib/rows.ts';
import { toJson } from '../../lib/table.ts';

/** Every article's facts as JSON. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toJson(await getRows(site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

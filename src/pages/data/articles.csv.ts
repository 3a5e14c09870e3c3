import type { APIRoute } from 'astro';
import { getRows } from '../../lib/rows.ts';
import { toCsv } from '../../lib/table.ts';

/** Every article's facts as CSV. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(await getRows(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

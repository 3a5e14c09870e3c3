/** Ingest in a process of its own, so that the memory is its own too: `alone.ts RAW OUT`, forked; sends what it took. */
import { ingest } from '../ingest.ts';

/** CPU seconds with the start of the process, and the most memory in MB. */
export interface Spent {
  seconds: number;
  megabytes: number;
}

const [raw, out] = process.argv.slice(2);
if (raw === undefined || out === undefined) throw new Error('alone.ts RAW OUT');
await ingest({ raw, out });
const { user, system } = process.cpuUsage();
process.send?.({
  seconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
} satisfies Spent);

/** Runs once before all tests: two that unpacked the bundled Chrome at once would each start what the other has half written. */
import { chrome } from './browser.ts';

export async function globalSetup(): Promise<void> {
  await chrome();
}

import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Node keeps what it makes of each module that this thread loads later: half of a short run. */
export function keepModules(): void {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/yuanxun/modules', import.meta.url)));
}

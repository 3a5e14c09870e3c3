import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { withFiles } from '../tests/run.ts';
import { modulesDigest } from './modules.ts';

test('a module is what it imports too, in any form, and what stands beside it; a folder elsewhere is the same', async () => {
  const deciding = {
    'a.ts': "import { b } from './b.ts';\nimport './c.ts';\n",
    'b.ts': "export {\n  a,\n} from './d/d.ts';\n",
    'c.ts': "import type { T } from './a.ts';\nconst late = () => import('./late.ts');\n",
    'late.ts': '',
    'd/d.ts': '',
    'words.yml': '',
  };
  const all = { ...deciding, 'other.ts': "import './a.ts';\n" };
  const of = (dir: string) => modulesDigest(path.join(dir, 'a.ts'), [path.join(dir, 'words.yml')]);
  const elsewhere = await withFiles(all, async (dir) => of(dir));
  await withFiles(all, async (dir) => {
    assert.equal(of(dir), elsewhere);
    appendFileSync(path.join(dir, 'other.ts'), ' ');
    assert.equal(of(dir), elsewhere);
    const digests = new Set([elsewhere]);
    for (const file of Object.keys(deciding)) {
      appendFileSync(path.join(dir, file), ' ');
      digests.add(of(dir));
    }
    assert.equal(digests.size, 1 + Object.keys(deciding).length);
  });
});

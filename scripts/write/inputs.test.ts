import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { withFiles } from '../../tests/run.ts';
import { codeDigest } from './inputs.ts';

test('any code that a reading may come from is in the digest, and no other', () => {
  const deciding = {
    'scripts/ingest.ts': "import { read } from './read/read.ts';\nimport './rules.ts';\n",
    'scripts/read/read.ts': "export {\n  a,\n  b,\n} from '../../src/lib/dates.ts';\n",
    'scripts/rules.ts': "import type { T } from './ingest.ts';\nconst late = () => import('./late.ts');\n",
    'scripts/late.ts': '',
    'src/lib/dates.ts': '',
    'content/noise.yml': '',
    'content/surnames.yml': '',
    'package-lock.json': '',
  };
  return withFiles({ ...deciding, 'scripts/cli.ts': "import './ingest.ts';\n" }, async (dir) => {
    const digests = new Set([codeDigest(dir)]);
    for (const file of Object.keys(deciding)) {
      appendFileSync(path.join(dir, file), ' ');
      digests.add(codeDigest(dir));
    }
    assert.equal(digests.size, 1 + Object.keys(deciding).length);
    appendFileSync(path.join(dir, 'scripts/cli.ts'), ' ');
    digests.add(codeDigest(dir));
    assert.equal(digests.size, 1 + Object.keys(deciding).length);
  });
});

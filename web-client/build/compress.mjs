// Writes a .gz and a .br beside every text file of the bundle, so that the server compresses nothing while it answers;
// fails when what the browser needs before it shows anything has grown too large.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = 'target/classes/static';
/** Bytes below which a compressed copy saves no packet. */
const SMALL = 1024;

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name);
  if (!/\.(js|css|html|svg)$/.test(name) || statSync(path).size < SMALL) continue;
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content));
}

/** Most bytes of compressed JavaScript that the page may need to start. */
const MOST = 200 * 1024;

const page = readFileSync(join(folder, 'index.html'), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
const size = scripts.reduce(
  (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  0,
);
assert.ok(scripts.length > 1, 'index.html names the scripts it needs');
assert.ok(
  size <= MOST,
  `the page needs ${size} bytes of compressed JavaScript to start; ${MOST} are allowed`,
);

// Writes a .gz and a .br beside every text file of the bundle, so that the server compresses nothing while it answers.
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

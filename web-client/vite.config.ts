import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Puts the theme on the page before the first paint. A module would run too late and an inline script is refused by the
 * content security policy, so this ships one tiny classic script under a hashed name.
 */
function themeBoot(): Plugin {
  const source = readFileSync(fileURLToPath(new URL('./src/theme-boot.js', import.meta.url)), 'utf8');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const fileName = `assets/theme-${hash}.js`;
  let building = false;
  return {
    name: 'ufo-theme-boot',
    configResolved(config) {
      building = config.command === 'build';
    },
    transformIndexHtml() {
      const src = building ? `/${fileName}` : '/src/theme-boot.js';
      return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

export default defineConfig({
  plugins: [react(), tailwindcss(), themeBoot()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
    // The page itself may weigh 200 KiB compressed, about 650 before.
    chunkSizeWarningLimit: 650,
  },
  server: {
    proxy: { '/api': { target: process.env['UFO_URL'] ?? 'http://localhost:8080', ws: true } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 15_000,
  },
});

import { describe, expect, it } from 'vitest';

const sources = import.meta.glob('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const imports = /(?:from|import\()\s*'([^']+)'/g;

/** The layer or feature a module belongs to, such as `features/board` or `lib`. */
function ownerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'features' || first === 'components' ? `${first}/${second}` : first;
}

/** Every import between two owners, as `[file, owner, owner of what it imports]`. */
function crossings(): [string, string, string][] {
  return Object.entries(sources).flatMap(([file, text]) => {
    const path = file.replace('./', '');
    const folder = path.split('/').slice(0, -1);
    return [...String(text).matchAll(imports)].flatMap(([, target = '']): [string, string, string][] => {
      if (!target.startsWith('@/') && !target.startsWith('.')) return [];
      const imported = target.startsWith('@/') ? target.slice(2) : resolved(folder, target);
      const [from, to] = [ownerOf(path), ownerOf(imported)];
      return from === to ? [] : [[path, from, to]];
    });
  });
}

function resolved(folder: readonly string[], target: string): string {
  const path = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

/** What may import what, by the beginning of its name; tests may import `testing` besides. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app', 'styles'],
  app: ['features', 'components', 'data', 'lib', 'assets'],
  features: ['components', 'data', 'lib'],
  'components/parts': ['components/ui', 'data', 'lib', 'assets'],
  'components/ui': ['lib'],
  data: ['lib'],
  lib: [],
  testing: ['data', 'lib'],
};

describe('the parts of the client', () => {
  it('are all looked at', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(100);
    expect(crossings().length).toBeGreaterThan(100);
  });

  it('know only what lies below them, and no feature another', () => {
    const forbidden = crossings().filter(([file, from, to]) => {
      if (to === 'testing') return !file.includes('.test.');
      const allowed = mayImport[from] ?? mayImport[from.split('/')[0] ?? ''] ?? [];
      return !allowed.some((owner) => to === owner || to.startsWith(`${owner}/`));
    });
    expect(forbidden).toEqual([]);
  });
});

import type { Hunk } from 'gitdiff-parser';
import parser from 'gitdiff-parser';

export interface DiffFile {
  /** Path to show: the new one, or the old one of a removed file. */
  readonly path: string;
  /** Set when the file came from elsewhere. */
  readonly oldPath: string | undefined;
  readonly kind: 'added' | 'removed' | 'modified' | 'renamed' | 'copied';
  readonly binary: boolean;
  /** Set when the file's mode changed, such as `100644 → 100755`. */
  readonly modeChange: string | undefined;
  readonly hunks: readonly Hunk[];
  readonly added: number;
  readonly removed: number;
}

export type Diff =
  | { readonly type: 'empty' }
  | { readonly type: 'files'; readonly files: readonly DiffFile[] }
  /** Not a diff that can be read line by line; shown as it is. */
  | { readonly type: 'plain'; readonly text: string };

/** Reads a unified git diff. What the rover writes for "nothing changed" counts as empty. */
export function parseDiff(text: string): Diff {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '(no changes)') return { type: 'empty' };
  const sections = sectionsOf(text);
  if (sections === undefined) return { type: 'plain', text };
  try {
    const files = sections.map(fileOf);
    return files.every(isSound) ? { type: 'files', files } : { type: 'plain', text };
  } catch {
    return { type: 'plain', text };
  }
}

/** One text for each file; nothing when something stands before the first. */
function sectionsOf(text: string): string[] | undefined {
  const sections = text.split(/^(?=diff --git )/m);
  if (sections[0]?.trim() === '') sections.shift();
  return sections.length > 0 && sections.every((section) => section.startsWith('diff --git '))
    ? sections
    : undefined;
}

function fileOf(section: string): DiffFile {
  const hunkStart = section.search(/^@@ /m);
  const header = (hunkStart === -1 ? section : section.slice(0, hunkStart)).split('\n');
  const value = (prefix: string) => header.find((line) => line.startsWith(prefix))?.slice(prefix.length);
  const renamedFrom = value('rename from ');
  const copiedFrom = value('copy from ');
  const added = value('new file mode') !== undefined;
  const removed = value('deleted file mode') !== undefined;
  const hunks = hunkStart === -1 ? [] : (parser.parse(plainHeader(section.slice(hunkStart)))[0]?.hunks ?? []);
  const oldMode = value('old mode ');
  const newMode = value('new mode ');
  const moved = renamedFrom ?? copiedFrom;
  return {
    path: pathOf(header, value('rename to ') ?? value('copy to ')),
    oldPath: moved === undefined ? undefined : unquoted(moved),
    kind: added
      ? 'added'
      : removed
        ? 'removed'
        : renamedFrom !== undefined
          ? 'renamed'
          : copiedFrom !== undefined
            ? 'copied'
            : 'modified',
    binary: header.some((line) => line.startsWith('Binary files ') || line.startsWith('GIT binary patch')),
    modeChange: oldMode === undefined || newMode === undefined ? undefined : `${oldMode} → ${newMode}`,
    hunks,
    added: count(hunks, 'insert'),
    removed: count(hunks, 'delete'),
  };
}

/** The parser gets the hunks under a header of ours: it misreads quoted paths, spaces and binary files in real ones. */
function plainHeader(hunks: string): string {
  return `diff --git a/f b/f\n--- a/f\n+++ b/f\n${hunks}`;
}

function pathOf(header: readonly string[], movedTo: string | undefined): string {
  if (movedTo !== undefined) return unquoted(movedTo);
  for (const prefix of ['+++ ', '--- ']) {
    const path = header.find((line) => line.startsWith(prefix))?.slice(prefix.length);
    if (path !== undefined && path !== '/dev/null') return withoutSide(unquoted(path.replace(/\t.*$/, '')));
  }
  // Without content lines both sides carry the same name, so the line is `a/<name> b/<name>`.
  const both = (header[0] ?? '').slice('diff --git '.length);
  return withoutSide(unquoted(both.slice(Math.ceil(both.length / 2)).trim()));
}

function withoutSide(path: string): string {
  return /^[ab]\//.test(path) ? path.slice(2) : path;
}

/** Git quotes unusual paths as C strings with octal bytes. */
function unquoted(path: string): string {
  if (!path.startsWith('"') || !path.endsWith('"')) return path;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, octal, escaped] of path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(...encoder.encode(escapes[escaped] ?? escaped));
    else bytes.push(...encoder.encode(part));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function count(hunks: readonly Hunk[], type: 'insert' | 'delete'): number {
  let sum = 0;
  for (const hunk of hunks) for (const change of hunk.changes) if (change.type === type) sum += 1;
  return sum;
}

/** Every hunk holds as many lines as its head promises; a cut or garbled diff does not. */
function isSound(file: DiffFile): boolean {
  return file.hunks.every((hunk) => {
    const promised = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(hunk.content);
    if (promised === null) return false;
    const inserts = count([hunk], 'insert');
    const deletes = count([hunk], 'delete');
    const kept = hunk.changes.length - inserts - deletes;
    return kept + deletes === Number(promised[1] ?? 1) && kept + inserts === Number(promised[2] ?? 1);
  });
}

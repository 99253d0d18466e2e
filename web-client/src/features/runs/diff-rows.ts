import type { Change } from 'gitdiff-parser';
import type { DiffFile } from './diff';

export interface Cell {
  readonly line: number;
  readonly text: string;
  readonly change: 'insert' | 'delete' | 'normal';
}

export type DiffRow =
  | { readonly type: 'file'; readonly file: number }
  | { readonly type: 'hunk'; readonly file: number; readonly text: string }
  | { readonly type: 'note'; readonly file: number; readonly text: string }
  | {
      readonly type: 'line';
      readonly file: number;
      readonly old: number | undefined;
      readonly new: number | undefined;
      readonly text: string;
      readonly change: Cell['change'];
    }
  | {
      readonly type: 'pair';
      readonly file: number;
      readonly left: Cell | undefined;
      readonly right: Cell | undefined;
    };

export type DiffLayout = 'unified' | 'split';

/** All rows of a diff in reading order; files in `collapsed` show their head only. */
export function rowsOf(
  files: readonly DiffFile[],
  layout: DiffLayout,
  collapsed: ReadonlySet<number>,
): DiffRow[] {
  const rows: DiffRow[] = [];
  files.forEach((file, index) => {
    rows.push({ type: 'file', file: index });
    if (collapsed.has(index)) return;
    const note = noteOf(file);
    if (note !== undefined) rows.push({ type: 'note', file: index, text: note });
    for (const hunk of file.hunks) {
      rows.push({ type: 'hunk', file: index, text: hunk.content });
      if (layout === 'unified') for (const change of hunk.changes) rows.push(lineOf(change, index));
      else pushPairs(rows, hunk.changes, index);
    }
  });
  return rows;
}

/** What to say where there are no lines to show. */
export function noteOf(file: DiffFile): string | undefined {
  const notes: string[] = [];
  if (file.oldPath !== undefined) {
    notes.push(`${file.kind === 'copied' ? 'Copied' : 'Renamed'} from ${file.oldPath}.`);
  }
  if (file.modeChange !== undefined) notes.push(`Mode ${file.modeChange}.`);
  if (file.binary) notes.push('Binary file, no lines to show.');
  else if (file.hunks.length === 0) {
    if (file.kind === 'added' || file.kind === 'removed') notes.push('Empty file.');
    else if (notes.length > 0) notes.push('No lines changed.');
  }
  return notes.length === 0 ? undefined : notes.join(' ');
}

function lineOf(change: Change, file: number): DiffRow {
  switch (change.type) {
    case 'insert':
      return row(file, undefined, change.lineNumber, change);
    case 'delete':
      return row(file, change.lineNumber, undefined, change);
    case 'normal':
      return row(file, change.oldLineNumber, change.newLineNumber, change);
    default:
      return change satisfies never;
  }
}

function row(file: number, old: number | undefined, fresh: number | undefined, change: Change): DiffRow {
  return { type: 'line', file, old, new: fresh, text: change.content, change: change.type };
}

/** A run of removed lines stands beside the run of added lines that follows it. */
function pushPairs(rows: DiffRow[], changes: readonly Change[], file: number): void {
  let left: Cell[] = [];
  let right: Cell[] = [];
  const flush = () => {
    for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
      rows.push({ type: 'pair', file, left: left[i], right: right[i] });
    }
    left = [];
    right = [];
  };
  for (const change of changes) {
    if (change.type === 'delete') {
      if (right.length > 0) flush();
      left.push({ line: change.lineNumber, text: change.content, change: 'delete' });
    } else if (change.type === 'insert') {
      right.push({ line: change.lineNumber, text: change.content, change: 'insert' });
    } else {
      flush();
      const { content: text } = change;
      rows.push({
        type: 'pair',
        file,
        left: { line: change.oldLineNumber, text, change: 'normal' },
        right: { line: change.newLineNumber, text, change: 'normal' },
      });
    }
  }
  flush();
}

/** Length of the longest line in characters, which sets the width that unwrapped lines scroll in. */
export function longestLine(rows: readonly DiffRow[]): number {
  let longest = 0;
  for (const each of rows) if (each.type === 'line' && each.text.length > longest) longest = each.text.length;
  return longest;
}

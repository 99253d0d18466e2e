import { describe, expect, it } from 'vitest';
import type { DiffFile } from './diff';
import { parseDiff } from './diff';
import { rowsOf } from './diff-rows';

function filesOf(text: string): readonly DiffFile[] {
  const diff = parseDiff(text);
  if (diff.type !== 'files') throw new Error(`not read as files but as ${diff.type}`);
  return diff.files;
}

const modified = `diff --git a/src/App.java b/src/App.java
index 1111111..2222222 100644
--- a/src/App.java
+++ b/src/App.java
@@ -1,4 +1,5 @@ class App
 one
-two
-three
+TWO
 four
+five
+six
`;

/** \`count\` added lines in one file. */
function large(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `+line ${i}`).join('\n');
  return `diff --git a/big b/big\nnew file mode 100644\n--- /dev/null\n+++ b/big\n@@ -0,0 +1,${count} @@\n${lines}\n`;
}

describe('a diff', () => {
  it('is read with numbers of lines on both sides', () => {
    const [file] = filesOf(modified);
    expect(file).toMatchObject({ path: 'src/App.java', kind: 'modified', added: 3, removed: 2 });
  });

  it.each([
    ['', 'empty'],
    ['(no changes)\n', 'empty'],
    ['hello', 'plain'],
    [modified.replace('+six\n', ''), 'plain'],
  ])('falls back where it cannot be read: %j', (text, type) => {
    expect(parseDiff(text).type).toBe(type);
  });

  it('knows renames, binaries, modes, empty files and quoted paths', () => {
    const files = filesOf(`diff --git a/old name b/new name
similarity index 100%
rename from old name
rename to new name
diff --git a/logo.png b/logo.png
index 1111111..2222222 100644
Binary files a/logo.png and b/logo.png differ
diff --git a/run.sh b/run.sh
old mode 100644
new mode 100755
diff --git a/empty b/empty
new file mode 100644
index 0000000..e69de29
diff --git "a/\\303\\244.txt" "b/\\303\\244.txt"
deleted file mode 100644
--- "a/\\303\\244.txt"
+++ /dev/null
@@ -1 +0,0 @@
-gone
`);
    expect(
      files.map(({ path, kind, binary, oldPath, modeChange }) => [path, kind, binary, oldPath, modeChange]),
    ).toEqual([
      ['new name', 'renamed', false, 'old name', undefined],
      ['logo.png', 'modified', true, undefined, undefined],
      ['run.sh', 'modified', false, undefined, '100644 → 100755'],
      ['empty', 'added', false, undefined, undefined],
      ['ä.txt', 'removed', false, undefined, undefined],
    ]);
  });

  it('becomes one row a line', () => {
    const rows = rowsOf(filesOf(modified), 'unified', new Set());
    expect(rows.map((row) => (row.type === 'line' ? [row.old, row.new, row.text] : row.type))).toEqual([
      'file',
      'hunk',
      [1, 1, 'one'],
      [2, undefined, 'two'],
      [3, undefined, 'three'],
      [undefined, 2, 'TWO'],
      [4, 3, 'four'],
      [undefined, 4, 'five'],
      [undefined, 5, 'six'],
    ]);
  });

  it('stands side by side with what replaced it', () => {
    const rows = rowsOf(filesOf(modified), 'split', new Set());
    const pairs = rows.flatMap((row) => (row.type === 'pair' ? [[row.left?.text, row.right?.text]] : []));
    expect(pairs).toEqual([
      ['one', 'one'],
      ['two', 'TWO'],
      ['three', undefined],
      ['four', 'four'],
      [undefined, 'five'],
      [undefined, 'six'],
    ]);
  });

  it('shows the head alone of a folded file', () => {
    expect(rowsOf(filesOf(modified), 'unified', new Set([0]))).toEqual([{ type: 'file', file: 0 }]);
  });

  it('of 20,000 lines is read whole', () => {
    expect(rowsOf(filesOf(large(20_000)), 'unified', new Set())).toHaveLength(20_002);
  });
});

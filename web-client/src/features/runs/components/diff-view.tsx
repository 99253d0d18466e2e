import { Columns2, Rows3, WrapText } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { EmptyState } from '@/components/ui/states';
import { isActive } from '@/data/run';
import { readStored, writeStored } from '@/lib/stored';
import { z } from '@/lib/zod';
import type { DiffFile } from '../diff';
import { parseDiff } from '../diff';
import type { DiffLayout } from '../diff-rows';
import { rowsOf } from '../diff-rows';
import type { RunDetail } from '../transcript';
import { DiffFiles } from './diff-files';
import type { DiffHandle } from './diff-grid';
import { DiffGrid } from './diff-grid';
import { DiffNumbers } from './diff-numbers';

const KEY = 'ufo.diff.layout';

export default function DiffView({ detail }: { readonly detail: RunDetail }) {
  const text = detail.artifacts.findLast(({ kind, name }) => kind === 'diff' || name === 'git.diff')?.content;
  const diff = useMemo(() => (text === undefined ? undefined : parseDiff(text)), [text]);
  if (diff === undefined) {
    return (
      <EmptyState
        title={isActive(detail.run.state) ? 'The run is still going on' : 'This run handed in no diff'}
      >
        The changes arrive with the end of a run.
      </EmptyState>
    );
  }
  switch (diff.type) {
    case 'empty':
      return <EmptyState title="No changes">The pilot left every file as it was.</EmptyState>;
    case 'plain':
      return (
        <div className="h-full overflow-auto p-4">
          <p className="mb-2 text-xs text-faint">
            This diff cannot be read line by line; here it is as plain text.
          </p>
          <pre className="font-mono text-xs">{diff.text}</pre>
        </div>
      );
    case 'files':
      return <Files files={diff.files} />;
    default:
      return diff satisfies never;
  }
}

function Files({ files }: { readonly files: readonly DiffFile[] }) {
  const [layout, setLayout] = useState<DiffLayout>(() =>
    readStored(KEY, z.enum(['unified', 'split']), 'unified'),
  );
  const [wrap, setWrap] = useState(false);
  const [collapsed, setCollapsed] = useState<ReadonlySet<number>>(new Set());
  const grid = useRef<DiffHandle>(null);
  const rows = useMemo(() => rowsOf(files, layout, collapsed), [files, layout, collapsed]);
  const choose = (next: DiffLayout) => {
    setLayout(next);
    writeStored(KEY, next);
  };
  const toggle = (file: number) => {
    const next = new Set(collapsed);
    if (!next.delete(file)) next.add(file);
    setCollapsed(next);
  };
  return (
    <div className="flex h-full">
      <DiffFiles files={files} onOpen={(file) => grid.current?.showFile(file)} />
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex shrink-0 items-center gap-1 border-b border-line px-3 py-1">
          <p className="flex-1 text-xs text-soft">
            {files.length} {files.length === 1 ? 'file' : 'files'}{' '}
            <DiffNumbers added={sum(files, 'added')} removed={sum(files, 'removed')} />
          </p>
          <IconButton
            label="Unified"
            pressed={layout === 'unified'}
            onClick={() => choose('unified')}
            icon={<Rows3 className="size-4" aria-hidden="true" />}
          />
          <IconButton
            label="Side by side"
            pressed={layout === 'split'}
            onClick={() => choose('split')}
            icon={<Columns2 className="size-4" aria-hidden="true" />}
          />
          <IconButton
            label="Wrap long lines"
            pressed={wrap || layout === 'split'}
            disabled={layout === 'split'}
            onClick={() => setWrap(!wrap)}
            icon={<WrapText className="size-4" aria-hidden="true" />}
          />
        </div>
        <DiffGrid
          key={`${layout}-${wrap}`}
          ref={grid}
          files={files}
          rows={rows}
          wrap={wrap || layout === 'split'}
          collapsed={collapsed}
          onToggle={toggle}
        />
      </div>
    </div>
  );
}

function sum(files: readonly DiffFile[], what: 'added' | 'removed'): number {
  return files.reduce((total, file) => total + file[what], 0);
}

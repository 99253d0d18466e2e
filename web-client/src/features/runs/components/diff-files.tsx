import { useState } from 'react';
import type { DiffFile } from '../diff';
import { DiffNumbers } from './diff-numbers';

const letters: Readonly<Record<DiffFile['kind'], string>> = {
  added: 'A',
  removed: 'D',
  modified: 'M',
  renamed: 'R',
  copied: 'C',
};

interface DiffFilesProps {
  readonly files: readonly DiffFile[];
  readonly onOpen: (file: number) => void;
}

export function DiffFiles({ files, onOpen }: DiffFilesProps) {
  const [typed, setTyped] = useState('');
  return (
    <nav
      aria-label="Changed files"
      className="flex w-64 shrink-0 flex-col border-r border-line bg-surface max-lg:hidden"
    >
      <input
        type="search"
        aria-label="Filter files"
        placeholder="Filter files"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="m-2 h-8 rounded-md border border-line-strong bg-raised px-2.5 text-sm"
      />
      <ul className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {files.map((file, index) =>
          file.path.toLowerCase().includes(typed.toLowerCase()) ? (
            <li key={file.path}>
              <button
                type="button"
                title={file.path}
                onClick={() => onOpen(index)}
                className="flex h-7 w-full items-center gap-2 rounded-md px-2 text-left text-xs hover:bg-hover"
              >
                <span className="w-3 font-mono text-2xs text-faint" title={file.kind}>
                  {letters[file.kind]}
                </span>
                <span className="min-w-0 flex-1 truncate" dir="rtl">
                  <bdi>{file.path}</bdi>
                </span>
                <DiffNumbers added={file.added} removed={file.removed} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}

interface DiffNumbersProps {
  readonly added: number;
  readonly removed: number;
}

/** How many lines came and went; nothing where none did. */
export function DiffNumbers({ added, removed }: DiffNumbersProps) {
  if (added + removed === 0) return null;
  return (
    <span className="tabular font-mono text-2xs">
      <span className="text-good">+{added}</span> <span className="text-bad">−{removed}</span>
    </span>
  );
}

import { Brain, CircleAlert, CornerDownRight, Dot, MessageSquareText, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Markdown } from '@/components/parts/markdown';
import { userName } from '@/data/fleet';
import { useFleetScope } from '@/data/fleet-context';
import { useMembers } from '@/data/members';
import { clockTime } from '@/lib/time';
import type { TimelineRow } from '../timeline';
import { OPEN_RESULT_BELOW } from '../timeline';

const LONG = 20_000;

export function TimelineEntry({ row }: { readonly row: TimelineRow }) {
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2.5 py-1.5 text-sm">
      <Content row={row} />
      <time dateTime={row.at} className="tabular text-2xs leading-5 text-faint max-sm:hidden">
        {clockTime(row.at)}
      </time>
    </div>
  );
}

function Content({ row }: { readonly row: TimelineRow }) {
  const icon = { className: 'mt-0.5 size-4 text-faint', 'aria-hidden': true } as const;
  switch (row.type) {
    case 'text':
      return (
        <>
          <MessageSquareText {...icon} className="mt-0.5 size-4 text-accent-ink" />
          <Markdown text={row.text} />
        </>
      );
    case 'thinking':
      return (
        <>
          <Brain {...icon} />
          <p className="whitespace-pre-wrap text-soft italic">{row.text}</p>
        </>
      );
    case 'error':
      return (
        <>
          <CircleAlert {...icon} className="mt-0.5 size-4 text-bad" />
          <p className="-my-1 rounded-md bg-bad-soft px-2 py-1 break-words whitespace-pre-wrap text-bad">
            {row.text}
          </p>
        </>
      );
    case 'tool_use':
      return (
        <>
          <Wrench {...icon} />
          <Foldable
            text={row.input}
            label={
              <>
                <span className="font-mono text-xs font-medium">{row.tool}</span>{' '}
                <span className="font-mono text-xs break-all text-soft">{row.summary}</span>
              </>
            }
          />
        </>
      );
    case 'tool_result':
      return (
        <>
          <CornerDownRight {...icon} />
          {row.output === '' ? (
            <p className="text-faint">(no output)</p>
          ) : (
            <Foldable
              text={row.output}
              startsOpen={row.output.length < OPEN_RESULT_BELOW}
              label={
                <span className="text-xs text-faint">
                  Result, {row.output.length.toLocaleString()} characters
                </span>
              }
            />
          )}
        </>
      );
    case 'event':
      return (
        <>
          <span className="mx-auto mt-2 size-1.5 rounded-full bg-line-strong" aria-hidden="true" />
          <p className="text-xs leading-5 break-words text-faint">
            <span className="font-medium">{row.kind}</span> {row.text}
            {row.by !== undefined && <Doer id={row.by} />}
          </p>
        </>
      );
    case 'other':
      return (
        <>
          <Dot {...icon} />
          <p className="break-words whitespace-pre-wrap">
            <span className="font-mono text-xs text-faint">{row.name}</span> {row.text}
          </p>
        </>
      );
    default:
      return row satisfies never;
  }
}

/** Who did it, as far as that is a member still. */
function Doer({ id }: { readonly id: string }) {
  const { fleetId } = useFleetScope();
  const { data: members } = useMembers(fleetId);
  const doer = members?.find((member) => member.id === id);
  return doer === undefined ? null : <> by {userName(doer)}</>;
}

interface FoldableProps {
  readonly label: ReactNode;
  readonly text: string;
  readonly startsOpen?: boolean;
}

function Foldable({ label, text, startsOpen = false }: FoldableProps) {
  const [open, setOpen] = useState(startsOpen);
  const [whole, setWhole] = useState(text.length <= LONG);
  if (text === '') return <p>{label}</p>;
  return (
    <div className="min-w-0">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="-my-0.5 min-h-6 rounded text-left hover:underline"
      >
        {label}
      </button>
      {open && (
        <pre className="mt-1 max-h-80 overflow-auto rounded-md border border-line bg-sunken px-2.5 py-1.5 font-mono text-xs whitespace-pre-wrap">
          {whole ? text : text.slice(0, LONG)}
        </pre>
      )}
      {open && !whole && (
        <button
          type="button"
          className="mt-1 text-xs text-accent-ink underline"
          onClick={() => setWhole(true)}
        >
          Show all
        </button>
      )}
    </div>
  );
}

import { z } from '@/lib/zod';
import type { RunEvent, RunMessage } from './transcript';

/** One row of a run's timeline. Kinds that this page does not know are shown as they came. */
export type TimelineRow =
  | {
      readonly type: 'text' | 'thinking' | 'error';
      readonly key: string;
      readonly at: string;
      readonly text: string;
    }
  | {
      readonly type: 'tool_use';
      readonly key: string;
      readonly at: string;
      readonly tool: string;
      readonly summary: string;
      readonly input: string;
    }
  | {
      readonly type: 'tool_result';
      readonly key: string;
      readonly at: string;
      readonly tool: string;
      readonly output: string;
    }
  | {
      readonly type: 'event';
      readonly key: string;
      readonly at: string;
      readonly kind: string;
      readonly text: string;
      /** The id of the person who did it. */
      readonly by: string | undefined;
    }
  | {
      readonly type: 'other';
      readonly key: string;
      readonly at: string;
      readonly name: string;
      readonly text: string;
    };

/** Results shorter than this stand open. */
export const OPEN_RESULT_BELOW = 400;

const telling = [
  'command',
  'query',
  'file_path',
  'path',
  'pattern',
  'description',
  'prompt',
  'skill',
  'url',
] as const;
const fields = z.record(z.string(), z.unknown());
const SUMMARY_LENGTH = 160;

/** One line that says what a tool was asked: the most telling field, else any short text in the input. */
export function summaryOf(input: unknown): string {
  if (typeof input === 'string') return oneLine(input);
  if (Array.isArray(input)) return input.map(summaryOf).filter(Boolean).join(', ').slice(0, SUMMARY_LENGTH);
  const parsed = fields.safeParse(input);
  if (!parsed.success) return '';
  for (const name of telling) {
    const value = parsed.data[name];
    if (typeof value === 'string' && value.trim() !== '') return oneLine(value);
    if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
      return oneLine(value.join(' '));
  }
  const short = Object.values(parsed.data).find(
    (value) => typeof value === 'string' && value !== '' && value.length <= SUMMARY_LENGTH,
  );
  return typeof short === 'string' ? oneLine(short) : '';
}

function oneLine(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > SUMMARY_LENGTH ? `${line.slice(0, SUMMARY_LENGTH)}…` : line;
}

/** The messages of a run, with its events woven in by time where asked for. */
export function timelineOf(
  messages: readonly RunMessage[],
  events: readonly RunEvent[],
  withEvents: boolean,
): TimelineRow[] {
  const rows = messages.map(messageRow);
  return withEvents ? woven(rows, events.map(eventRow)) : rows;
}

/** Puts each event before the first message that is younger; messages keep their own order. */
function woven(rows: readonly TimelineRow[], events: readonly TimelineRow[]): TimelineRow[] {
  const result: TimelineRow[] = [];
  let next = 0;
  for (const row of rows) {
    for (let event = events[next]; event !== undefined && event.at <= row.at; event = events[next]) {
      result.push(event);
      next += 1;
    }
    result.push(row);
  }
  return [...result, ...events.slice(next)];
}

function eventRow(event: RunEvent, index: number): TimelineRow {
  return {
    type: 'event',
    key: `event-${index}`,
    at: event.created_at,
    kind: event.kind,
    text: event.message,
    by: event.by,
  };
}

function messageRow(message: RunMessage, index: number): TimelineRow {
  const key = `message-${message.position ?? index}`;
  const at = message.created_at;
  switch (message.type) {
    case 'text':
    case 'thinking':
    case 'error':
      return { type: message.type, key, at, text: printable(message.content ?? '') };
    case 'tool_use':
      return {
        type: 'tool_use',
        key,
        at,
        tool: message.tool ?? 'tool',
        summary: summaryOf(message.input),
        input: message.input === undefined ? '' : JSON.stringify(message.input, null, 2),
      };
    case 'tool_result':
      return {
        type: 'tool_result',
        key,
        at,
        tool: message.tool ?? '',
        output: printable(message.output ?? ''),
      };
    default:
      return {
        type: 'other',
        key,
        at,
        name: message.type,
        text: printable(message.content ?? message.output ?? summaryOf(message.input)),
      };
  }
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const terminalCodes = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Without colour codes and other control characters, which terminals read but pages show as boxes. */
export function printable(text: string): string {
  return text.replaceAll(terminalCodes, '').replaceAll(controlCharacters, '');
}

export interface Segment {
  readonly type: TimelineRow['type'];
  readonly start: number;
  readonly count: number;
}

/** Neighbouring rows of one type, for the bar above the timeline. */
export function segmentsOf(rows: readonly TimelineRow[]): Segment[] {
  const segments: Segment[] = [];
  rows.forEach((row, index) => {
    const last = segments.at(-1);
    if (last !== undefined && last.type === row.type) {
      segments[segments.length - 1] = { ...last, count: last.count + 1 };
    } else {
      segments.push({ type: row.type, start: index, count: 1 });
    }
  });
  return segments;
}

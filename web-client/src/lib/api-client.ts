import { z } from './zod';

/** An answer of the server that is not 2xx, or no answer at all (status 0). The message is fit to be shown. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Path below `/api`, without a leading slash. */
  readonly path: string;
  /** Undefined and empty values are left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const problem = z.object({ error: z.string() });

/**
 * Asks the API of this origin and parses the answer.
 *
 * @throws ApiError when the server refuses, is away, or answers something this page does not understand
 */
export async function request<T>(options: RequestOptions, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await send(options);
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new ApiError(200, 'The server gave an answer this page does not understand. Reload the page.');
  }
  return parsed.data;
}

/** Sends a command whose answer holds nothing of interest. Fails like {@link request}. */
export async function command(options: RequestOptions): Promise<void> {
  await send(options);
}

/** What to tell a person about a failure of any kind. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong.';
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.status : undefined;
}

async function send({ method = 'GET', path, query, body, signal }: RequestOptions): Promise<string> {
  const init: RequestInit = { method, credentials: 'same-origin', headers: headersFor(method) };
  if (body !== undefined) init.body = JSON.stringify(body);
  if (signal !== undefined) init.signal = signal;
  let response: Response;
  let text: string;
  try {
    response = await fetch(addressOf(path, query), init);
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiError(0, 'The server cannot be reached. Check the connection and try again.');
  }
  if (!response.ok) throw new ApiError(response.status, problemText(response.status, text));
  return text;
}

function headersFor(method: string): Record<string, string> {
  return method === 'POST' ? { 'Content-Type': 'application/json' } : {};
}

function addressOf(path: string, query: RequestOptions['query'] = {}): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') given.set(name, value);
  }
  const search = given.toString();
  return `/api/${path}${search === '' ? '' : `?${search}`}`;
}

function problemText(status: number, text: string): string {
  const parsed = problem.safeParse(parseJson(text));
  if (parsed.success && parsed.data.error.trim() !== '') return sentence(parsed.data.error.trim());
  return status >= 500
    ? 'The server had a fault. Try again in a moment.'
    : `The server refused this (${status}).`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

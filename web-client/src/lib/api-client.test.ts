import { afterEach, describe, expect, it, vi } from 'vitest';
import { command, request } from './api-client';
import { z } from './zod';

function answering(status: number, body: string): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status }))),
  );
}

describe('asking the server', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('leaves empty parameters out of the address', async () => {
    answering(200, '[]');
    await request(
      { path: 'operations', query: { fleet: 'f', mission: undefined, before: '' } },
      z.array(z.string()),
    );
    expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe('/api/operations?fleet=f');
  });

  it('tells a refusal in the words of the server', async () => {
    answering(409, '{"error":"email is taken"}');
    await expect(command({ method: 'POST', path: 'auth/signup' })).rejects.toMatchObject({
      status: 409,
      message: 'Email is taken',
    });
  });

  it('has words of its own for a fault without any', async () => {
    answering(502, '<html>');
    await expect(command({ path: 'me' })).rejects.toMatchObject({ status: 502, message: /fault/ });
  });

  it('says so when nobody answers', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('down'))),
    );
    await expect(command({ path: 'me' })).rejects.toMatchObject({ status: 0, message: /cannot be reached/ });
  });

  it('refuses an answer of another shape', async () => {
    answering(200, '{"id":7}');
    await expect(request({ path: 'me' }, z.object({ id: z.string() }))).rejects.toMatchObject({
      status: 200,
    });
  });
});

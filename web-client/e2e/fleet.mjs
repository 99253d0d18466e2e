// A person and a rover that speak to the API, to fill a fleet before a browser looks at it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

const MOST_TRIES = 20;
const PAUSE_MILLIS = 500;

/** Calls of one caller; `headers` carry who that is. A busy server's 503 is met by the same call once more. */
function caller(url, headers) {
  return async (method, path, body) => {
    const named = method === 'GET' ? headers : { ...headers, 'Idempotency-Key': randomUUID() };
    const content =
      body === undefined
        ? { headers: named }
        : { headers: { ...named, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    let answer = await fetch(`${url}/api/${path}`, { method, ...content });
    for (let tries = 1; answer.status === 503 && tries < MOST_TRIES; tries += 1) {
      await setTimeout(PAUSE_MILLIS);
      answer = await fetch(`${url}/api/${path}`, { method, ...content });
    }
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}

/** Signs somebody up; answers their calls, which name their fleet, and the cookie that a browser needs to be them. */
export async function signUp(url, name) {
  const email = `${name.toLowerCase()}-${Date.now()}@example.test`;
  const answer = await fetch(`${url}/api/auth/signup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, email, password: 'a long enough secret' }),
  });
  assert.equal(answer.status, 201);
  const [pair] = answer.headers.getSetCookie()[0].split(';');
  const [cookieName, ...value] = pair.split('=');
  const call = caller(url, { cookie: pair });
  const [{ id: fleet }] = await call('GET', 'fleets');
  return {
    email,
    fleet,
    cookie: { name: cookieName, value: value.join('='), url },
    call: (method, path, body) =>
      call(method, `${path}${path.includes('?') ? '&' : '?'}fleet=${fleet}`, body),
  };
}

/** A rover without a pilot: the test says what it reports. */
export async function enroll(url, person, name, pilots) {
  const { code } = await person.call('POST', 'enrollment-codes', { label: 'rover', reusable: false });
  const { token } = await caller(url, { authorization: `Bearer ${code}` })('POST', 'rover/enroll', {
    name,
    tags: ['gpu'],
    auto_tags: ['linux', 'x64', ...pilots.map((kind) => `pilot:${kind}`)],
  });
  return caller(url, { authorization: `Bearer ${token}` });
}

/** Claims a run and reports `messages`, `diff` and the pilot's last words; leaves it running if there are no last words. */
export async function work(rover, { messages, diff, lastWords, state = 'succeeded', needsInput = false }) {
  const run = await rover('POST', 'rover/runs/claim');
  const report = (what, body) => rover('POST', `rover/runs/${run.id}/${what}`, body);
  await report('events', { kind: 'log', message: 'cloned the repository' });
  await report('state', { state: 'running' });
  for (const [seq, message] of messages.entries()) await report('messages', { seq, ...message });
  if (lastWords === undefined) return run;
  if (diff !== undefined) await report('artifacts', { kind: 'diff', name: 'git.diff', content: diff });
  await report('result', {
    session_id: 'session',
    message: lastWords,
    needs_input: needsInput,
    op_status: '',
  });
  await report('state', { state });
  return run;
}

/** A diff that adds `count` lines to one file. */
export function largeDiff(count) {
  const lines = Array.from({ length: count }, (_, i) => `+  const value${i} = compute(${i}, 'line ${i}');`);
  return [
    'diff --git a/src/large.ts b/src/large.ts',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/src/large.ts',
    `@@ -0,0 +1,${count} @@`,
    ...lines,
    '',
  ].join('\n');
}

// A fleet with a bit of everything a page can meet, also what this client has no screen for yet.
import { enroll, signUp, work } from './fleet.mjs';

const smallDiff = `diff --git a/src/greeting.ts b/src/greeting.ts
index 1111111..2222222 100644
--- a/src/greeting.ts
+++ b/src/greeting.ts
@@ -1,5 +1,9 @@ export
 import { clock } from './clock';
 
-export function greet() {
-  return 'Hello';
+/** Greets somebody by name, politely enough for the time of day. */
+export function greet(name: string): string {
+  const hour = clock.hour();
+  if (hour < 12) return \`Good morning, \${name}\`;
+  return \`Hello, \${name}\`;
 }
+
diff --git a/assets/logo.png b/assets/logo.png
index 1111111..2222222 100644
Binary files a/assets/logo.png and b/assets/logo.png differ
diff --git a/docs/old name.md b/docs/greeting.md
similarity index 100%
rename from docs/old name.md
rename to docs/greeting.md
`;

const messages = [
  {
    type: 'thinking',
    content: 'The greeting is a constant. I should let it take a name and keep the default.',
  },
  { type: 'text', content: 'I will look at the **greeting** and its test first.' },
  { type: 'tool_use', tool: 'Read', input: { file_path: 'src/greeting.ts' } },
  { type: 'tool_result', tool: 'Read', output: "export function greet() {\n  return 'Hello';\n}" },
  { type: 'tool_use', tool: 'Bash', input: { command: 'npm test -- greeting', timeout: 5000 } },
  {
    type: 'tool_result',
    tool: 'Bash',
    output: `\u001B[32m✓\u001B[0m greets\n${'a long line of output\n'.repeat(40)}`,
  },
  { type: 'tool_result', tool: 'Bash' },
  { type: 'error', content: 'The first attempt did not compile: name is not defined.' },
  { type: 'weather', content: 'A kind of message from the future.' },
  {
    type: 'text',
    content: 'Done:\n\n- `greet` takes a name\n- its test covers *both* cases\n\n```ts\ngreet("Ada")\n```',
  },
];

const to = (type, { id }) => ({ assignee_type: type, assignee_id: id });

export async function fillFleet(url) {
  const person = await signUp(url, 'Ada');
  const { call } = person;
  const mission = await call('POST', 'missions', { name: 'Mission to Jupiter', key: 'MSJ' });
  const other = await call('POST', 'missions', {
    name: 'Documentation that people like to read',
    key: 'DOCS',
  });
  const claude = await call('POST', 'pilots', { name: 'Claude', kind: 'claude' });
  const codex = await call('POST', 'pilots', { name: 'Codex', kind: 'codex' });
  const crew = await call('POST', 'crews', { name: 'Night shift' });
  await call('POST', `crews/${crew.id}/members`, {
    member_type: 'pilot',
    member_id: codex.id,
    role: 'leader',
  });
  const me = (await call('GET', 'members'))[0].id;
  const make = (title, more = {}) => call('POST', 'operations', { title, mission_id: mission.id, ...more });
  const move = (operation, status) => call('POST', `operations/${operation.id}/status`, { status });

  const done = await make('Write down why the store is append-only', {
    priority: 1,
    ...to('user', { id: me }),
  });
  await move(done, 'done');
  await move(await make('Choose a colour for the board'), 'done');
  await move(
    await make(
      'A title that goes on for longer than any card has room for, because somebody pasted the whole bug report into it and did not look back',
      {
        priority: 4,
        due_date: '2026-01-01',
        body: '# Steps\n\n1. Open the page\n2. Wait',
        ...to('user', { id: me }),
      },
    ),
    'todo',
  );
  await move(
    await make('Averyveryverylongwordwithoutanyspacethatmustbreaksomewhereorelse', { priority: 3 }),
    'todo',
  );
  await make('Measure the first page at 100,000 operations', { mission_id: other.id, priority: 2 });
  await make('Tidy the glossary', { mission_id: other.id });
  await move(await make('Blocked by somebody else', {}), 'blocked');
  const archived = await make('Archived long ago');
  await move(archived, 'done');
  await call('POST', `operations/${archived.id}/archive`, { archived: true });
  const deleted = await make('Deleted');
  await call('DELETE', `operations/${deleted.id}`);

  const rover = await enroll(url, person, 'workstation', ['claude', 'codex']);
  await enroll(url, person, 'a-laptop-with-a-rather-long-host-name.example.internal', ['claude']);
  await call('POST', 'enrollment-codes', { label: 'ci', reusable: true, expires_at: '2026-12-31T00:00:00Z' });

  const reviewed = await make('Greet people by name', {
    body: 'Let the greeting take a name.\n\nKeep the default for callers that have none.',
    ...to('pilot', claude),
  });
  await work(rover, {
    messages,
    diff: smallDiff,
    lastWords:
      'The greeting takes a name now.\n\n| case | result |\n|---|---|\n| none | Hello |\n| Ada | Hello, Ada |',
  });
  const asking = await make('Pick a licence', { priority: 3, ...to('pilot', claude) });
  await work(rover, {
    messages: [],
    lastWords: 'BSD or MIT? I cannot decide this for you.',
    needsInput: true,
  });
  const failed = await make('Upgrade everything at once', { ...to('crew', crew) });
  await work(rover, {
    messages: [{ type: 'error', content: 'out of memory' }],
    lastWords: '',
    state: 'failed',
  });
  const running = await make('Speed up the tests', { priority: 2, ...to('pilot', claude) });
  await work(rover, { messages: messages.slice(0, 4) });
  await call('POST', `operations/${running.id}/comments`, { body: 'Look at the slowest ten only.' });
  const queued = await make('Wait for a rover', { required_tags: ['mainframe'], ...to('pilot', claude) });
  const label = await call('POST', 'labels', { name: 'performance', color: 'purple' });
  await call('POST', `operations/${running.id}/labels`, { label: label.id });
  const runOf = async ({ id }) => (await call('GET', `operations/${id}`)).runs[0].id;
  return {
    person,
    mission,
    missionWithoutPilots: other,
    idlePilot: codex,
    operations: { reviewed, asking, failed, running, queued, archived, deleted },
    runs: { reviewed: await runOf(reviewed), running: await runOf(running) },
  };
}

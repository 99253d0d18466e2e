// Walks the main job as a person does, in a real browser against a running server. Whoever starts it also starts a rover
// with the code that it prints as ENROLLMENT_CODE=…, whose pilot answers a first prompt and a reply (see BrowserIT).
//
// UFO_URL   the server, such as http://127.0.0.1:8080
// CHROMIUM  the browser's program; /usr/bin/chromium if unset
// UFO_SHOTS a directory for screenshots; none are taken if unset
import assert from 'node:assert/strict';
import path from 'node:path';
import process from 'node:process';
import { launchBrowser, watch } from './browser.mjs';

const STEP_MILLIS = 60_000;
const { UFO_URL: url, UFO_SHOTS: shots } = process.env;
assert.ok(url, 'UFO_URL names the server');

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(STEP_MILLIS);
const problems = await watch(page, new URL(url).origin);

let shot = 0;
async function step(name, walk) {
  process.stdout.write(`journey: ${name}\n`);
  try {
    await walk();
  } catch (error) {
    error.message = `${name}: ${error.message}\non the page: ${await page.locator('body').innerText()}`;
    throw error;
  } finally {
    shot += 1;
    const file = `${String(shot).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`;
    if (shots !== undefined) await page.screenshot({ path: path.join(shots, file) });
  }
}
async function open(section) {
  await page.getByRole('link', { name: section, exact: true }).click();
  await page.getByRole('heading', { name: section, level: 1 }).waitFor();
}
async function drag(card, target) {
  const [from, to] = [await card.boundingBox(), await target.boundingBox()];
  assert.ok(from && to, 'both ends of the drag are on the page');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 100, { steps: 12 });
  await page.mouse.up();
}
const succeeded = () => page.getByText('Succeeded').filter({ visible: true });
const column = (name) => page.getByRole('list', { name });
const cardIn = (name, title) => column(name).getByRole('link', { name: title });

try {
  await step('sign up', async () => {
    await page.goto(`${url}/signup`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada Lovelace');
    await page.getByRole('textbox', { name: 'Email', exact: true }).fill(`ada-${Date.now()}@example.test`);
    await page.getByLabel('Password').fill('a long enough secret');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('No operations yet').waitFor();
  });
  await step('create a mission', async () => {
    await open('Missions');
    await page.getByRole('textbox', { name: 'Key', exact: true }).fill('MSJ');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mission to Jupiter');
    await page.getByRole('button', { name: 'Create mission' }).click();
    await page.getByRole('list', { name: 'Missions' }).getByText('Mission to Jupiter').waitFor();
  });
  await step('add a pilot', async () => {
    await open('Pilots');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Claude');
    await page.getByRole('button', { name: 'Add pilot' }).click();
    await page.getByRole('list', { name: 'Pilots' }).getByText('Claude').first().waitFor();
  });
  await step('enroll a rover', async () => {
    await open('Rovers');
    await page.getByRole('button', { name: 'Add rover' }).click();
    const commands = await page.getByLabel('Commands').innerText();
    const code = /UFO_ENROLLMENT_CODE=(\S+)/.exec(commands)?.[1];
    assert.ok(code, `the dialog shows a code: ${commands}`);
    process.stdout.write(`ENROLLMENT_CODE=${code}\n`);
    await page.getByText('Connected:').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('list', { name: 'Rovers' }).getByText('Online').waitFor();
  });
  await step('give the rover a tag', async () => {
    await page.getByRole('button', { name: /^Edit tags of/ }).click();
    await page.getByRole('textbox', { name: /^Tags of/ }).fill('europe, fast');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('list', { name: /^Tags of/ })
      .getByText('europe')
      .waitFor();
  });
  await step('make a code for several rovers, and delete it', async () => {
    await page.getByRole('button', { name: 'Reusable code' }).click();
    await page.getByLabel('Works until').fill('2001-01-01');
    await page.getByRole('button', { name: 'Create code' }).click();
    assert.ok(await page.getByRole('dialog', { name: 'Reusable code' }).isVisible(), 'the past is not taken');
    const soon = new Date(Date.now() + 7 * 24 * 60 * 60 * 1_000);
    await page.getByLabel('Works until').fill(soon.toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Create code' }).click();
    await page.getByText('The code works until').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    const codes = page.getByRole('list', { name: 'Enrollment codes' });
    await codes.getByText('Reusable until').waitFor();
    await codes.getByRole('button', { name: /^Delete code/ }).click();
    await page.getByText('No open codes').waitFor();
  });
  await step('keep an operation for oneself', async () => {
    await open('Operations');
    await page.getByRole('button', { name: 'New operation' }).first().click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Think about it');
    await page.getByRole('button', { name: 'Create operation' }).click();
    await page.getByRole('heading', { name: 'Think about it' }).first().waitFor();
    await open('Operations');
    await cardIn('Backlog', 'Think about it').waitFor();
  });
  await step('drag it to Todo', async () => {
    await drag(cardIn('Backlog', 'Think about it'), page.getByRole('region', { name: 'Todo' }));
    await cardIn('Todo', 'Think about it').waitFor();
  });
  await step('give an operation to the pilot', async () => {
    await page.getByRole('button', { name: 'New operation' }).first().click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Greet people by name');
    await page.getByRole('textbox', { name: 'Body', exact: true }).fill('Let the greeting take a name.');
    await page
      .getByRole('combobox', { name: 'Assignee' })
      .or(page.getByRole('button', { name: 'Assignee' }))
      .click();
    await page.getByRole('option', { name: /Claude/ }).click();
    await page.getByRole('button', { name: 'Create operation' }).click();
    await page.getByRole('heading', { name: 'Greet people by name' }).first().waitFor();
  });
  await step('watch it come to review', async () => {
    await open('Operations');
    await cardIn('In Review', 'Greet people by name').waitFor(); // by itself: the page is not loaded again
  });
  await step('read the result', async () => {
    await cardIn('In Review', 'Greet people by name').click();
    await page.getByRole('article', { name: 'Message of Claude' }).waitFor();
    await succeeded().first().waitFor();
  });
  await step('read the timeline', async () => {
    await page.getByRole('link', { name: 'Timeline of run 1' }).click();
    await page.getByText('status succeeded').waitFor();
  });
  await step('read the diff', async () => {
    await page.getByRole('link', { name: 'Changes', exact: true }).click();
    await page.getByLabel('Changed lines').getByText('+').first().waitFor();
    await page.getByRole('link', { name: 'Back to the operation' }).click();
  });
  await step('reply', async () => {
    await page.getByPlaceholder('Write a reply…').fill('Good. Now do the same for the farewell.');
    await page.getByRole('button', { name: 'Reply' }).click();
    await page.getByRole('link', { name: 'Timeline of run 2' }).waitFor();
  });
  await step('watch the second run end', async () => {
    await page.getByRole('article', { name: 'Message of Claude' }).nth(1).waitFor();
    await page.getByRole('heading', { name: 'Runs' }).waitFor();
    await succeeded().nth(2).waitFor(); // the operation and both runs
  });
  assert.deepEqual(problems, []);
  process.stdout.write('journey: done\n');
} finally {
  await browser.close();
}

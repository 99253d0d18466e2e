// What people meet when something goes wrong, and what they do without a mouse: the server refuses a move or cannot be
// reached, the connection is lost, the session ends, an operation is removed while it is looked at.
//
// UFO_URL   the server, such as http://127.0.0.1:8080
// CHROMIUM  the browser's program; /usr/bin/chromium if unset
import assert from 'node:assert/strict';
import process from 'node:process';
import { launchBrowser } from './browser.mjs';
import { signUp } from './fleet.mjs';

const STEP_MILLIS = 60_000;
const { UFO_URL: url } = process.env;
assert.ok(url, 'UFO_URL names the server');

const person = await signUp(url, 'Grace');
const { call, fleet } = person;
const mission = await call('POST', 'missions', { name: 'Mission to Jupiter', key: 'MSJ' });
const make = (title) => call('POST', 'operations', { title, mission_id: mission.id });
const first = await make('Watch the antenna');
const second = await make('Listen to the noise');
const board = `${url}/fleets/${fleet}/operations`;

const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await context.addCookies([person.cookie]);
const page = await context.newPage();
page.setDefaultTimeout(STEP_MILLIS);

const cardIn = (column, title) => page.getByRole('list', { name: column }).getByRole('link', { name: title });
const retry = () => page.getByRole('button', { name: 'Retry' });

async function step(name, walk) {
  process.stdout.write(`states: ${name}\n`);
  try {
    await walk();
  } catch (error) {
    error.message = `${name}: ${error.message}\non the page: ${await page.locator('body').innerText()}`;
    throw error;
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
}

/** Answers what is asked of these paths with a fault, until the step is over or `page.unroute` is called. */
const breakCalls = (paths) =>
  page.route(paths, (route) => route.fulfill({ status: 500, json: { error: 'out of order' } }));

try {
  await step('a page that does not load offers to try again', async () => {
    const columns = /\/api\/operations\?/;
    await breakCalls(columns);
    await page.goto(board);
    await page.getByText('Backlog could not be loaded').waitFor();
    await page.unroute(columns);
    await page.getByRole('region', { name: 'Backlog' }).getByRole('button', { name: 'Retry' }).click();
    await cardIn('Backlog', first.title).waitFor();
  });
  await step('a card goes where the keyboard sends it', async () => {
    await page.goto(board);
    await cardIn('Backlog', first.title).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await cardIn('Todo', first.title).waitFor();
    await page.getByText('MSJ-1 moved from Backlog to Todo').waitFor({ state: 'attached' });
    assert.ok(
      await cardIn('Todo', first.title).evaluate((link) => link === document.activeElement),
      'it keeps the focus',
    );
  });
  await step('Enter opens it, and Back returns to its card', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: first.title, level: 1 }).waitFor();
    assert.match(await page.title(), /^MSJ-1 Watch the antenna/);
    await page.goBack();
    await page.getByRole('heading', { name: 'Operations', level: 1 }).waitFor();
    assert.equal(await page.title(), 'Operations · UFO');
    await page.waitForFunction((title) => document.activeElement?.textContent === title, first.title);
  });
  await step('a menu moves it anywhere', async () => {
    await page.getByRole('button', { name: 'Move MSJ-1 to…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Done' }).click();
    await cardIn('Done', first.title).waitFor();
  });
  await step('a refused move is taken back, and can be tried again', async () => {
    const moves = /\/status\?/;
    await breakCalls(moves);
    await cardIn('Backlog', second.title).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('MSJ-2 is back in Backlog. Out of order').waitFor();
    await cardIn('Backlog', second.title).waitFor();
    await page.unroute(moves);
    await retry().click();
    await cardIn('Todo', second.title).waitFor();
  });
  await step('what others do moves one card, with few requests', async () => {
    const asked = [];
    const note = (request) => {
      if (request.url().includes('/api/')) asked.push(new URL(request.url()).pathname);
    };
    page.on('request', note);
    await call('POST', `operations/${second.id}/status`, { status: 'in_review' });
    await cardIn('In Review', second.title).waitFor();
    await page.waitForLoadState('networkidle');
    page.off('request', note);
    assert.deepEqual(
      asked.filter((path) => path === '/api/operations'),
      [],
      'no column is read again',
    );
  });
  await step('what cannot be refreshed stays, and is said to be old', async () => {
    const reads = /\/api\/operations/;
    await breakCalls(reads);
    await call('POST', `operations/${second.id}/status`, { status: 'todo' });
    await page.getByText('could not be refreshed').waitFor();
    assert.ok(await cardIn('In Review', second.title).isVisible());
    await page.unroute(reads);
    await retry().click();
    await cardIn('Todo', second.title).waitFor();
    await page.getByText('could not be refreshed').waitFor({ state: 'detached' });
  });
  await step('a lost connection is said, and made up for', async () => {
    await context.setOffline(true);
    await page.getByText('Reconnecting…').waitFor();
    await call('POST', `operations/${first.id}/status`, { status: 'in_progress' });
    await context.setOffline(false);
    await cardIn('In Progress', first.title).waitFor();
    await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
  });
  await step('what one wrote outlives the session', async () => {
    await cardIn('In Progress', first.title).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Half a sentence');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Reply' }).click();
    await page.getByRole('heading', { name: 'Sign in to UFO' }).waitFor();
    await page.getByRole('textbox', { name: 'Email' }).fill(person.email);
    await page.getByLabel('Password').fill('a long enough secret');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: first.title, level: 1 }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Reply' }).inputValue(), 'Half a sentence');
  });
  await step('an operation that is removed says so', async () => {
    await call('DELETE', `operations/${first.id}`);
    await page.getByRole('heading', { name: 'There is no such operation' }).waitFor();
    await page.getByRole('link', { name: 'Go to the board' }).click();
    await cardIn('Todo', second.title).waitFor();
    assert.equal(await cardIn('In Progress', first.title).count(), 0);
  });
  await step('the theme that was chosen is there before the page', async () => {
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(board);
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    assert.ok(await page.locator('.boot').isVisible(), 'the shape of the page stands without its script');
  });
  process.stdout.write('states: done\n');
} finally {
  await browser.close();
}

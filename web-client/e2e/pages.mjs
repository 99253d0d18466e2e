// Looks at every page of a filled fleet, in both themes, wide and narrow: axe finds nothing, nothing is wider than the
// screen, nothing breaks the content security policy, and nothing is asked of anybody but the server. Then measures what
// must stay fast however much there is.
//
// UFO_URL   the server, such as http://127.0.0.1:8080
// CHROMIUM  the browser's program; /usr/bin/chromium if unset
// UFO_SHOTS a directory for screenshots; none are taken if unset
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { launchBrowser, watch } from './browser.mjs';
import { enroll, largeDiff, work } from './fleet.mjs';
import { fillFleet } from './seed.mjs';

const LOADED_MILLIS = 60_000;
/** Most processor time, in milliseconds, that opening the largest diff may take of the page's own thread. */
const DIFF_MILLIS = 300;
const { UFO_URL: url, UFO_SHOTS: shots } = process.env;
assert.ok(url, 'UFO_URL names the server');
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const { person, mission, missionWithoutPilots, idlePilot, operations, runs } = await fillFleet(url);
const fleet = `/fleets/${person.fleet}`;
const operation = `${fleet}/operations/${operations.reviewed.id}`;
const run = `${operation}/runs/${runs.reviewed}`;

/** Every page, with words that are on it once it is loaded. */
const pages = {
  login: ['/login', 'Sign in to UFO'],
  signup: ['/signup', 'Create your account'],
  board: [`${fleet}/operations`, 'Pick a licence'],
  'board without matches': [
    `${fleet}/operations?mission=${missionWithoutPilots.id}&assignee=pilot`,
    'Nothing matches these filters',
  ],
  'new operation': [`${fleet}/operations?new=true`, 'Create operation'],
  operation: [operation, 'The greeting takes a name now.'],
  'operation that asks': [`${fleet}/operations/${operations.asking.id}`, 'The pilot waits for your answer'],
  'operation of a crew': [`${fleet}/operations/${operations.failed.id}`, 'Night shift'],
  'operation at work': [`${fleet}/operations/${operations.running.id}`, 'Waits for the pilot'],
  'operation without a rover': [`${fleet}/operations/${operations.queued.id}`, 'Queued'],
  'archived operation': [`${fleet}/operations/${operations.archived.id}`, 'Archived'],
  'deleted operation': [`${fleet}/operations/${operations.deleted.id}`, 'There is no such operation'],
  timeline: [run, 'Done:'],
  'timeline at work': [`${fleet}/operations/${operations.running.id}/runs/${runs.running}`, 'Read'],
  changes: [`${run}/diff`, 'Good morning'],
  artifacts: [`${run}/artifacts`, 'git.diff'],
  missions: [`${fleet}/missions`, 'Mission to Jupiter'],
  pilots: [`${fleet}/pilots`, 'Claude Code'],
  rovers: [`${fleet}/rovers`, 'Reusable until'],
  settings: [`${fleet}/settings`, person.email],
  'unknown section': [`${fleet}/weather`, 'Pick a licence'],
  'unknown fleet': ['/fleets/00000000-0000-0000-0000-000000000000/operations', 'nothing at this address'],
};

const browser = await launchBrowser();

async function signedIn(options) {
  const context = await browser.newContext(options);
  await context.addCookies([person.cookie]);
  const page = await context.newPage();
  page.setDefaultTimeout(LOADED_MILLIS);
  return { context, page, problems: await watch(page, new URL(url).origin, [401, 404]) };
}

/** What axe finds, in words; it is injected from outside, which the page itself could not do under its policy. */
async function violations(context, page) {
  const inspector = await context.newCDPSession(page);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await inspector.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    assert.equal(exceptionDetails, undefined);
    return result.value;
  };
  await evaluate(axe);
  const found = await evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => \`\${id}: \${target} \${failureSummary}\`)))`,
  );
  await inspector.detach();
  return found;
}

async function lookAtAll(colorScheme, width) {
  process.stdout.write(`pages: all in ${colorScheme}, ${width} wide\n`);
  const { context, page, problems } = await signedIn({ colorScheme, viewport: { width, height: 800 } });
  for (const [name, [address, words]] of Object.entries(pages)) {
    await page.goto(url + address);
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    assert.equal(await page.locator('html').getAttribute('data-theme'), colorScheme);
    assert.notEqual(await page.title(), 'UFO', `${name} has a title of its own`);
    const file = `${name.replaceAll(' ', '-')}-${colorScheme}-${width}.png`;
    if (shots !== undefined) await page.screenshot({ path: path.join(shots, file) });
    assert.deepEqual(await violations(context, page), [], `axe on ${file}`);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overhang <= 0, `${file} is ${overhang} pixels too wide`);
  }
  assert.deepEqual(problems, []);
  await context.close();
}

async function holdFewOfManyCards() {
  process.stdout.write('pages: 2,000 cards\n');
  const { context, page, problems } = await signedIn({ viewport: { width: 1280, height: 800 } });
  const [card] = await person.call('GET', 'operations?status=backlog&limit=1');
  const cards = Array.from({ length: 2_000 }, (_, i) => ({ ...card, id: `${i}`, seq: 2_000 - i }));
  await page.route(/\/api\/operations\?.*status=backlog/, (route) =>
    route.fulfill({ json: route.request().url().includes('before=') ? [] : cards }),
  );
  await page.goto(`${url}${fleet}/operations`);
  const column = page.getByRole('list', { name: 'Backlog' });
  await column.getByText('-2000').waitFor();
  assert.ok((await page.getByRole('article').count()) <= 100, 'at most 100 cards are in the page');
  await column.locator('..').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await column.getByText('-1', { exact: false }).last().waitFor();
  assert.ok((await page.getByRole('article').count()) <= 100, 'at most 100 cards are in the page at the end');
  assert.deepEqual(problems, []);
  await context.close();
}

async function openLargeDiff() {
  const long = await person.call('POST', 'operations', {
    title: 'Rewrite it all',
    mission_id: mission.id,
    assignee_type: 'pilot',
    assignee_id: idlePilot.id,
  });
  const rover = await enroll(url, person, 'codex alone', [idlePilot.kind]);
  await work(rover, { messages: [], diff: largeDiff(20_000), lastWords: 'Rewritten.' });
  const { runs: all } = await person.call('GET', `operations/${long.id}`);
  const { context, page, problems } = await signedIn({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}${fleet}/operations/${long.id}/runs/${all[0].id}`);
  const inspector = await context.newCDPSession(page);
  await inspector.send('Performance.enable');
  const threadMillis = async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1_000;
  };
  const times = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    const before = await threadMillis();
    await page.getByRole('link', { name: 'Changes', exact: true }).click();
    await page.getByText('const value10 =').waitFor();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    times.push(Math.round((await threadMillis()) - before));
  }
  process.stdout.write(`pages: a diff of 20,000 lines opens in ${times.join(', ')} ms of processor time\n`);
  assert.ok(Math.min(...times) < DIFF_MILLIS, `a large diff opens in under ${DIFF_MILLIS} ms: ${times}`);
  assert.ok((await page.getByRole('row').count()) < 200, 'few of its lines are in the page');
  assert.deepEqual(problems, []);
  await context.close();
}

try {
  for (const theme of ['light', 'dark']) for (const width of [1280, 390]) await lookAtAll(theme, width);
  await holdFewOfManyCards();
  await openLargeDiff();
  process.stdout.write('pages: done\n');
} finally {
  await browser.close();
}

// The browser that the end-to-end programs drive, and what no page of ours may ever cause in it.
import process from 'node:process';
import { chromium } from 'playwright-core';

/** Debian's Chromium, or the one that the variable CHROMIUM names. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Watches a page from before its first request.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin the only one that may be asked for anything
 * @param {readonly number[]} refusals statuses that are meant to come, of which the browser itself tells in the console
 * @returns {Promise<string[]>} what is wrong so far: faults, console errors, violations of the policy, foreign requests
 */
export async function watch(page, origin, refusals = [401]) {
  const problems = [];
  await page.exposeFunction('ufoViolation', (text) => problems.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.ufoViolation(`${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}`),
    );
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const meant = refusals.some((status) => message.text().includes(`status of ${status} `));
    if (message.type() === 'error' && !meant) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== origin)
      problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

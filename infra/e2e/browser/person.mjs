// A person at a browser: signs in as a demo account and works the console by what it shows.
import { mkdirSync, readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { countCalls, isQuiet, nameOfFocus } from './in-page.mjs';

const data = process.env.YIHAO_DATA;
export const running = JSON.parse(readFileSync(`${data}/running.json`, 'utf8'));
const shots = new URL('./shots/', import.meta.url).pathname;
mkdirSync(shots, { recursive: true });

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const STILL = { reducedMotion: 'reduce' };
const PATIENCE = 30_000;
const MOST_STOPS = 60;
const GRAVE = ['serious', 'critical'];

// What was in the way on the pages seen so far: by the rules of axe, too wide for the screen, broken in the script.
export const hurdles = [];
const looked = new Set();
// Who has signed in once goes on in the same session, in whatever window, and in the same window where it is free.
const sessions = new Map();
const windows = new Map();

// Whether it comes about soon; what a page was too slow to take is given once more.
const SOON = { timeout: 2_000 };
const done = (attempt) => attempt.then(() => true, () => false);
const soon = (locator, state) => done(locator.waitFor({ state, ...SOON }));

export class Person {
  static async signIn(user, { at = '/', phone = false, language = 'zh', afresh = false } = {}) {
    const seat = `${user} ${phone} ${language}`;
    const free = afresh ? undefined : windows.get(seat)?.pop();
    const known = afresh ? undefined : sessions.get(user);
    const person = free ?? (await Person.at({ phone, language, storageState: known }));
    if (!known) {
      await person.open('/');
      await person.enter(user);
      if (!afresh) sessions.set(user, await person.page.context().storageState());
    }
    if (known || at !== '/') await person.open(at);
    if (!afresh) person.seat = seat;
    return person;
  }

  // Somebody without an account.
  static async visit(path, window = {}) {
    const person = await Person.at(window);
    await person.open(path);
    return person;
  }

  static async at({ phone = false, language = 'zh', storageState }) {
    const context = await browser.newContext({ ...STILL, viewport: phone ? PHONE : DESKTOP, locale: language === 'zh' ? 'zh-CN' : 'en-GB', storageState });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript((chosen) => origin === 'null' || localStorage.setItem('yihao.language', chosen), language);
    await context.addInitScript(countCalls);
    return new Person(await context.newPage(), phone ? 'phone' : 'desktop', language);
  }

  constructor(page, screen, language) {
    Object.assign(this, { page, screen, language });
    page.on('pageerror', (error) => hurdles.push(`${page.url()}: ${error.message}`));
  }

  // From the sign-in page through the provider to the page one wanted.
  async enter(user) {
    await this.page.locator('.sign-in .ant-btn-primary').click();
    await this.page.locator('input[name=username]').fill(user);
    await this.page.locator('input[type=password]').fill(running.accounts.find((account) => account.user === user).password);
    const told = this.page.waitForResponse((answer) => answer.url().endsWith('/api/read-guides')).catch(() => undefined);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('.shell-main h1');
    await this.settle();
    await this.putGuideAway(await told);
  }

  // At the first sign-in the guide of one's role stands over the page; once it is put away, the server remembers it.
  async putGuideAway(told) {
    if (!told || (await told.json()).read.length > 0) return;
    const skip = this.page.getByRole('button', { name: /^(跳过|Skip)$/ });
    await skip.waitFor();
    await Promise.all([this.page.waitForResponse((answer) => answer.url().includes('/api/read-guides/')), skip.click()]);
    await this.settle();
  }

  // The same person in a second tab.
  async tab() {
    return new Person(await this.page.context().newPage(), this.screen, this.language);
  }

  async open(path) {
    await this.go(path);
    await this.look();
  }

  async go(path) {
    await this.page.goto(running.gateway + path);
    await this.settle();
  }

  // As a link leads there, without loading the console anew.
  async turnTo(path) {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.settle();
  }

  // Until nothing is asked, loaded, moving or waiting any more.
  async settle() {
    await this.page.waitForFunction(isQuiet, crypto.randomUUID());
  }

  async shot(name) {
    await this.settle();
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await this.page.screenshot({ path: `${shots}${name}.png`, fullPage: true });
    await this.look(name);
  }

  // Every kind of page once on every screen, and whatever is photographed.
  async look(name) {
    const { pathname } = new URL(this.page.url());
    const kind = `${this.screen} ${this.language} ${pathname.replace(/[^/]*\d[^/]*/g, '…')}`;
    if (!name && looked.has(kind)) return;
    looked.add(kind);
    await this.noteHurdles(name ?? kind);
  }

  // What a screen reader, weak eyes or a narrow screen would stumble over.
  async noteHurdles(where) {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe.source);
    const { violations, excess } = await this.page.evaluate(async () => ({
      violations: (await globalThis.axe.run({ resultTypes: ['violations'] })).violations,
      excess: document.documentElement.scrollWidth - window.innerWidth,
    }));
    if (excess > 1) hurdles.push(`${where}: ${excess} px wider than the screen`);
    for (const { id, impact, nodes } of violations) {
      if (GRAVE.includes(impact)) hurdles.push(`${where}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }
  }

  // The field of a form with this label, inside a dialog when one is open.
  item(label) {
    return this.scope().locator('.ant-form-item', { has: this.page.locator('label', { hasText: label }) }).first();
  }

  scope() {
    return this.dialogOpen ? this.page.locator('.ant-modal').last() : this.page;
  }

  async type(label, text) {
    await this.item(label).locator('input:not([type=search]), textarea').first().fill(text);
  }

  // A day typed faster than the calendar reads it is not taken yet: the calendar stays open.
  async day(label, value) {
    const input = this.item(label).locator('.ant-picker input').first();
    await input.click();
    await this.until(async () => {
      await input.fill(value);
      await input.press('Enter');
      return soon(this.page.locator('.ant-picker-dropdown:visible').first(), 'hidden');
    });
  }

  async amount(label, value) {
    await this.scope().locator('.ant-form-item', { hasText: label }).locator('input.ant-input').first().fill(value);
  }

  async answer(choice) {
    await this.scope().getByRole('radio', { name: choice, exact: true }).check();
  }

  // A list that closes again before its option is hit, as when the page moves under it, is opened once more. Where a word of
  // another list is the label, too, the label alone is looked for.
  async choose(label, text, { byLabel = false } = {}) {
    const labelled = byLabel ? { has: this.page.locator('.ant-form-item-label', { hasText: label }) } : { hasText: label };
    const box = this.scope().locator('.ant-form-item', labelled).locator('.ant-select').first();
    const search = box.locator('input').first();
    const option = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: text }).first();
    const chosen = () => box.getByText(text).first().isVisible();
    await this.until(async () => {
      if (await chosen()) return true;
      await box.click();
      if (await search.isEditable().catch(() => false)) await search.fill(text);
      return (await done(option.click(SOON))) && soon(box.getByText(text).first(), 'visible');
    });
  }

  async act(button) {
    await this.page.locator('.page-actions button, .period-bar button, .referral button, .section button', { hasText: button }).first().click();
    await this.page.waitForSelector('.ant-modal');
    this.dialogOpen = true;
    await this.lookAtDialog();
  }

  // Every kind of dialog once on every screen.
  async lookAtDialog() {
    await this.settle();
    const title = await this.page.locator('.ant-modal-title').last().innerText();
    const kind = `${this.screen} ${this.language} dialog ${title}`;
    if (looked.has(kind)) return;
    looked.add(kind);
    await this.noteHurdles(kind);
  }

  // Opens what may be decided here, one after the other, and decides nothing.
  async lookAtDecisions() {
    const buttons = this.page.locator('.page-actions button');
    for (let nth = 0; nth < (await buttons.count()); nth++) {
      await buttons.nth(nth).click();
      await this.page.waitForSelector('.ant-modal');
      await this.lookAtDialog();
      await this.page.keyboard.press('Escape');
      await this.page.locator('.ant-modal').waitFor({ state: 'hidden' });
    }
  }

  // Confirms the dialog and waits until it has closed: a dialog that stays open shows a problem.
  async confirm() {
    const dialog = this.page.locator('.ant-modal').last();
    await this.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    await dialog.waitFor({ state: 'hidden' }).catch(async () => assert.fail(`The dialog stays open: ${await dialog.innerText()}`));
    this.dialogOpen = false;
    await this.settle();
  }

  async send() {
    await this.page.locator('button[type=submit]').click();
  }

  async arrive(path) {
    await this.page.waitForURL((url) => path.test(url.pathname), { waitUntil: 'commit' });
    await this.settle();
    await this.look();
  }

  // Asks again until it is so: what another part tells arrives a little later.
  async until(isSo) {
    const giveUp = Date.now() + PATIENCE;
    while (!(await isSo())) {
      assert.ok(Date.now() < giveUp, `It did not come about: ${await this.text()}`);
      await this.page.waitForTimeout(100);
    }
  }

  // What the page says, once it does.
  async reads(pattern, selector) {
    let match;
    await this.until(async () => (match = (await this.text(selector)).match(pattern)));
    return match;
  }

  // Goes on by the keyboard until what has this name has the focus, as somebody without a mouse does.
  async tabTo(name) {
    for (let step = 0; step < MOST_STOPS; step++) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.evaluate(nameOfFocus)).includes(name)) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  text(selector = '.shell-main') {
    return this.page.locator(selector).first().innerText();
  }

  // Leaves the window as somebody who has typed nothing there would find it.
  async leave() {
    if (!this.seat) return this.page.context().close();
    this.dialogOpen = false;
    await this.page.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
    await this.page.goto('about:blank');
    windows.set(this.seat, [...(windows.get(this.seat) ?? []), this]);
  }
}

// A person at a browser: signs in as a demo account and works the console by what it shows.
import { mkdirSync, readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

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
const GRAVE = ['serious', 'critical'];

// What was in the way on the pages seen so far.
export const hurdles = [];

export class Person {
  static async signIn(user, { phone = false, language = 'zh' } = {}) {
    const context = await browser.newContext({ ...STILL, viewport: phone ? PHONE : DESKTOP, locale: language === 'zh' ? 'zh-CN' : 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript((chosen) => localStorage.setItem('yihao.language', chosen), language);
    const person = new Person(page);
    await person.open('/');
    await page.locator('.sign-in .ant-btn-primary').click();
    await page.locator('input[name=username]').fill(user);
    await page.locator('input[type=password]').fill(running.accounts.find((account) => account.user === user).password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.shell-main h1');
    return person;
  }

  // Somebody without an account.
  static async visit(path) {
    const context = await browser.newContext({ ...STILL, viewport: DESKTOP, locale: 'zh-CN' });
    const person = new Person(await context.newPage());
    await person.open(path);
    return person;
  }

  constructor(page) {
    this.page = page;
  }

  async open(path) {
    await this.page.goto(running.gateway + path);
    await this.settle();
  }

  async settle() {
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForTimeout(300);
  }

  async shot(name) {
    await this.settle();
    await this.page.screenshot({ path: `${shots}${name}.png`, fullPage: true });
    await this.noteHurdles(name);
  }

  // What a screen reader or weak eyes would stumble over, by the rules of axe.
  async noteHurdles(name) {
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
    for (const { id, impact, nodes } of violations) {
      if (GRAVE.includes(impact)) hurdles.push(`${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
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

  async day(label, value) {
    const input = this.item(label).locator('.ant-picker input').first();
    await input.click();
    await input.fill(value);
    await this.page.keyboard.press('Enter');
  }

  async amount(label, value) {
    await this.scope().locator('.ant-form-item', { hasText: label }).locator('input.ant-input').first().fill(value);
  }

  async answer(choice) {
    await this.scope().getByRole('radio', { name: choice, exact: true }).check();
  }

  async choose(label, text) {
    const box = this.scope().locator('.ant-form-item', { hasText: label }).locator('.ant-select').first();
    await box.click();
    const search = box.locator('input').first();
    if (await search.isEditable().catch(() => false)) {
      await search.fill(text);
    }
    await this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: text }).first().click();
    await box.getByText(text).first().waitFor();
  }

  async act(button) {
    await this.page.locator('.page-actions button, .period-bar button, .referral button, .section button', { hasText: button }).first().click();
    await this.page.waitForSelector('.ant-modal');
    this.dialogOpen = true;
  }

  // Confirms the dialog and waits until it has closed: a dialog that stays open shows a problem.
  async confirm() {
    await this.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    await this.page.locator('.ant-modal').last().waitFor({ state: 'hidden' });
    this.dialogOpen = false;
    await this.settle();
  }

  // Asks again until it is so: what another part tells arrives a little later.
  async until(isSo) {
    const giveUp = Date.now() + PATIENCE;
    while (!(await isSo())) {
      assert.ok(Date.now() < giveUp, `It did not come about: ${await this.text()}`);
    }
  }

  text(selector = '.shell-main') {
    return this.page.locator(selector).first().innerText();
  }

  async leave() {
    await this.page.context().close();
  }
}

// What goes wrong at a screen: a no, somebody who was faster, a session that ended, a part that is down, the keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start, stop } from './desk.mjs';
import { answerJudgement, fillLead } from './lead-form.mjs';
import { Person } from './person.mjs';

export function aFormIsFilledByKeyboardOnly(story) {
  test('a lead is reported and progress recorded without a mouse', async () => {
    const officer = await Person.signIn('zhangdian.officer', { at: '/leads' });
    const keys = officer.page.keyboard;
    await officer.tabTo('登记线索');
    await keys.press('Enter');
    await officer.page.waitForURL('**/leads/new');
    await officer.settle();
    await officer.tabTo('名称');
    await keys.type(`岚${story.brand}智能装备有限公司`);
    await officer.tabTo('国家或地区');
    await keys.type('日本');
    await keys.press('Enter');
    await officer.tabTo('标题');
    await keys.type('智能装备研发中心');
    await officer.tabTo('意向投资额');
    await keys.type('60000000');
    await officer.tabTo('来源渠道');
    await keys.press('ArrowDown');
    await officer.page.locator('.ant-select-dropdown:visible').waitFor();
    for (const key of ['ArrowDown', 'Enter']) await keys.press(key);
    await officer.tabTo('提交登记');
    await keys.press('Enter');
    await officer.page.waitForURL((url) => /\/leads\/[0-9a-f]{8}/.test(url.pathname));
    await officer.settle();
    story.typed = officer.path();
    await officer.leave();
  });

  test('a decision is taken without a mouse, and the keyboard goes back to where it was', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: story.typed });
    const keys = bureau.page.keyboard;
    await bureau.tabTo('释放');
    await keys.press('Enter');
    await bureau.page.locator('.ant-modal textarea').waitFor();
    await bureau.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await keys.press('Escape');
    await bureau.page.locator('.ant-modal').waitFor({ state: 'hidden' });
    await bureau.page.waitForFunction(() => document.activeElement?.textContent === '释放');
    await keys.press('Enter');
    await bureau.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await keys.type('企业已撤回投资意向');
    await bureau.tabTo('释放');
    await keys.press('Enter');
    await bureau.page.locator('.state', { hasText: '已释放' }).first().waitFor();
    await bureau.shot('released-by-keyboard');
    await bureau.leave();
  });
}

export function somethingStandsInTheWay(story) {
  test('a form sent empty goes to its first field, in sight', async () => {
    const officer = await Person.signIn('zhangdian.officer', { at: '/leads/new' });
    await officer.send();
    await officer.page.waitForFunction(() => document.activeElement?.id === 'investor_names_0_text');
    const covering = await officer.page.evaluate(() => {
      const { left, top } = document.activeElement.getBoundingClientRect();
      return document.elementFromPoint(left + 9, top + 9) !== document.activeElement;
    });
    assert.equal(covering, false, 'Something covers the field');
    await officer.leave();
  });

  test('a refused form keeps what was typed and names the field', async () => {
    const officer = await Person.signIn('zhangdian.officer');
    await fillLead(officer, { investor: `岳${story.brand}新能源有限公司`, title: '储能电池工厂' });
    await officer.type('行业代码', '9999');
    await officer.send();
    await officer.page.locator('form .problem').waitFor();
    await officer.item('行业代码').locator('.ant-form-item-explain', { hasText: /9999/ }).first().waitFor();
    assert.equal(await officer.item('标题').locator('input').inputValue(), '储能电池工厂');
    await officer.shot('form-refused');
    await officer.type('行业代码', '3841');
    await officer.send();
    await officer.arrive(/\/leads\/[0-9a-f]{8}/);
    story.second = officer.path();
    await officer.leave();
  });

  test('of two tabs the slower one is told and offered to reload', async () => {
    const officer = await Person.signIn('bureau.officer');
    const other = await officer.tab();
    await officer.open(story.second);
    await other.open(story.second);
    await officer.act('释放');
    await officer.type('理由', '重复登记');
    await other.act('研判');
    await officer.confirm();
    await answerJudgement(other);
    await other.page.locator('.ant-modal-footer .ant-btn-primary').click();
    await other.page.locator('.ant-modal .problem').waitFor();
    await other.shot('stale');
    await other.page.locator('.ant-modal .problem button').click();
    await other.page.locator('.state', { hasText: '已释放' }).first().waitFor();
    await other.page.close();
    await officer.leave();
  });

  test('who lost the session signs in again and is back where they were', async () => {
    const officer = await Person.signIn('linzi.officer', { afresh: true });
    await officer.open('/leads?status=REPORTED');
    await officer.page.context().clearCookies();
    await officer.page.getByRole('link', { name: '引荐备案' }).first().click();
    await officer.page.locator('.sign-in').waitFor();
    await officer.shot('signed-out');
    await officer.enter('linzi.officer');
    assert.equal(officer.path(), '/referrals');
    await officer.leave();
  });

  test('signing out ends the session at the provider, too', async () => {
    const officer = await Person.signIn('linzi.officer', { afresh: true });
    const farewell = officer.page.waitForRequest((request) => new URL(request.url()).pathname === '/logout/provider');
    await officer.page.getByRole('button', { name: '退出' }).click();
    await farewell;
    await officer.page.locator('.sign-in').waitFor();
    await officer.page.locator('.sign-in .ant-btn-primary').click();
    await officer.page.locator('input[type=password]').waitFor();
    await officer.leave();
  });
}

export function aPartIsDown(story) {
  test('of a part that is down only its own pages suffer, and they say so', async () => {
    const officer = await Person.signIn('zhangdian.officer');
    await stop('talent');
    try {
      await officer.open('/talent');
      await officer.page.locator('.problem').waitFor();
      await officer.shot('talent-down');
      await officer.open(story.lead);
      await officer.page.locator('.missing-parts', { hasText: '人才' }).waitFor();
      await officer.open('/');
      await officer.page.locator('.missing-parts', { hasText: '人才' }).waitFor();
      await officer.shot('work-list-without-talent');
    } finally {
      await start('talent');
    }
    await officer.until(async () => {
      await officer.open('/talent');
      return (await officer.page.locator('.problem').count()) === 0;
    });
    await officer.leave();
  });
}

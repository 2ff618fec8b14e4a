// Who brought the investment is rewarded to the cent, and paid once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

const BUDGET = '招商奖励专项资金';

export function aRewardIsClaimed(story) {
  test('the reward is claimed under a reviewed scheme and explained line by line', async () => {
    await activateTheScheme();
    const officer = await Person.signIn('zhangdian.officer', { at: '/claims/new' });
    await officer.choose('引荐备案', story.referralNumber);
    await officer.choose('奖励办法', '济南市社会化招商奖励办法');
    await officer.until(async () => {
      await officer.page.locator('button[type=submit]').click();
      await officer.page.waitForFunction(() => location.pathname !== '/claims/new' || document.querySelector('form .problem'));
      return !officer.page.url().endsWith('/claims/new');
    });
    story.claim = officer.path();
    await officer.page.getByText('计算说明').first().waitFor();
    await officer.reads(/6‰/);
    await officer.reads(/424,272\.00/);
    await officer.shot('claim-explained');
    await officer.leave();
  });

  test('four bodies review it, and it is public until its working days have passed', async () => {
    for (const [user, body] of Object.entries({ commerce: '商务', finance: '财政', tax: '税务', statistics: '统计' })) {
      const reviewer = await Person.signIn(`${user}.reviewer`, { at: story.claim });
      await reviewer.act('联审');
      await reviewer.choose('联审部门', body);
      await reviewer.answer('同意');
      await reviewer.type('审核意见', '材料齐备，同意');
      await reviewer.confirm();
      await reviewer.leave();
    }
    const bureau = await Person.signIn('bureau.officer', { at: story.claim });
    await bureau.shot('claim-reviewed');
    await bureau.act('开始公示');
    await bureau.confirm();
    await bureau.reads(/5\s*个工作日后期满/, '.countdown');
    story.publicUntil = (await bureau.text('.countdown')).match(/\d{4}-\d{2}-\d{2}/g).at(-1);
    await bureau.shot('claim-public');
    await bureau.leave();
    const anybody = await Person.visit('/public/publicity');
    await anybody.page.getByText('424,272.00').first().waitFor();
    await anybody.shot('publicity');
    await anybody.leave();
  });
}

export function theRewardIsPaid(story) {
  test('it is approved after the publicity and paid once from a budget', async () => {
    const head = await Person.signIn('bureau.head', { at: story.claim });
    await head.act('审批');
    await head.answer('批准');
    await head.type('理由', '公示无异议');
    await head.confirm();
    await head.shot('claim-approved');
    await head.leave();

    const finance = await Person.signIn('finance');
    await theBudget(finance);
    await finance.open(story.claim);
    await finance.act('兑付');
    await finance.choose('预算', BUDGET);
    await finance.confirm();
    await finance.page.locator('.state', { hasText: '已兑付' }).first().waitFor();
    assert.equal(await finance.page.locator('.page-actions button', { hasText: '兑付' }).count(), 0);
    await finance.shot('claim-paid');
    await finance.open('/ledger');
    await finance.reads(/424,272\.00/);
    await finance.reads(/年各方承担/);
    await finance.shot('ledger');
    for (const page of ['postings', 'balances', 'recoveries']) {
      await finance.open(`/ledger/${page}`);
      await finance.shot(`ledger-${page}`);
    }
    await finance.leave();
  });
}

async function activateTheScheme() {
  const head = await Person.signIn('bureau.head', { at: '/claims/schemes/jinan-2019@1' });
  if (await head.page.locator('.page-actions button', { hasText: '启用' }).count()) {
    await head.act('启用');
    await head.type('审查文号', '示例审〔2026〕1号');
    await head.day('审查日期', await today());
    await head.type('审查机关', '示例审查机构');
    await head.type('审查结论', '通过公平竞争审查');
    await head.confirm();
  }
  await head.shot('scheme');
  await head.leave();
}

async function theBudget(finance) {
  await finance.open('/ledger');
  if ((await finance.text()).includes(BUDGET)) return;
  await finance.act('新建预算');
  await finance.type('名称', BUDGET);
  await finance.type('编号', `${(await today()).slice(0, 4)}-city-reward`);
  await finance.choose('支付方', '市投资促进局');
  await finance.amount('预算总额', '5000000');
  await finance.confirm();
}

// The talent the project needs: found, arrived, and given what the city promises, from the same ledger.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

// Each offered by the one before.
const STEPS = ['已联系', '已面谈', '已发邀约', '已接受', '已到岗'];
const BUDGET = '招商奖励专项资金';

export function aTalentIsBrought(story) {
  test('a talent the project needs is matched and arrives', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: '/talent/needs/new' });
    await zhangdian.choose('项目', '精细化工华北基地', { byLabel: true });
    await zhangdian.type('岗位', '催化工艺首席工程师');
    await zhangdian.type('专业领域代码', '2614');
    await zhangdian.choose('最低层次', 'C');
    await zhangdian.day('需求日期', `${Number((await today()).slice(0, 4)) + 1}-06-30`);
    await zhangdian.send();
    await zhangdian.arrive(/\/needs\/[0-9a-f]{8}/);
    const need = zhangdian.path();
    await zhangdian.shot('need');
    await zhangdian.leave();

    const office = await Person.signIn('talent.office', { at: '/talent/people' });
    await office.act('登记人才');
    await office.type('姓名', '示例甲');
    await office.choose('证件种类', '护照');
    const identity = `C${Date.now()}`;
    story.identity = new RegExp(identity);
    await office.type('证件号码', identity);
    await office.choose('学历学位', '博士');
    await office.type('称号', '泰山产业领军人才');
    await office.type('授予单位', '山东省');
    await office.type('年份', '2024');
    await office.type('专业领域代码', '2614');
    await office.confirm();
    await office.arrive(/^\/talent\/people\/[0-9a-f]{8}/);
    story.talent = office.path();
    await office.shot('talent');
    await office.open(need);
    await office.act('匹配');
    await office.confirm();
    for (const step of STEPS) {
      await office.act(`记录“${step}”`);
      await office.day('日期', await today());
      await office.confirm();
    }
    await office.page.locator('.state', { hasText: '已满员' }).first().waitFor();
    await office.shot('need-filled');
    await office.leave();
  });

  test('its benefit is computed, approved by another, and paid through the same ledger', async () => {
    const office = await Person.signIn('talent.office', { at: story.talent });
    await office.page.getByRole('link', { name: '申办待遇' }).first().click();
    await office.arrive(/^\/talent\/benefits\/new/);
    await office.choose('待遇种类', '购房补贴');
    await office.amount('购房价款', '1800000');
    await office.day('购房日期', await today());
    await office.send();
    await office.arrive(/^\/talent\/benefits\/[0-9a-f]{8}/);
    const benefit = office.path();
    await office.reads(/700,000\.00/);
    await office.shot('benefit-granted');
    await office.leave();

    const head = await Person.signIn('talent.head', { at: benefit });
    await head.act('审批通过');
    await head.confirm();
    await head.page.locator('.state', { hasText: '待支付' }).first().waitFor();
    await head.leave();

    const order = await approveTheOrder();
    const payer = await Person.signIn('finance2', { at: order });
    await payer.act('兑付');
    await payer.confirm();
    await payer.page.locator('.state', { hasText: '已付' }).first().waitFor();
    await payer.shot('benefit-paid');
    await payer.leave();
  });
}

async function approveTheOrder() {
  const finance = await Person.signIn('finance', { at: '/ledger/orders?status=ORDERED' });
  await finance.page.locator('.shell-main a[href*="/payment-orders/"]').first().click();
  await finance.arrive(/^\/payment-orders\//);
  const order = finance.path();
  await finance.act('审批');
  await finance.answer('批准');
  await finance.choose('预算', BUDGET);
  await finance.confirm();
  await finance.leave();
  return order;
}

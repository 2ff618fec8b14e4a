// Who brought the investor: registered, filed, and confirmed by four parties.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theReferralIsConfirmed(story) {
  test('a referrer is registered and its filing confirmed by four parties', async () => {
    await register();
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.lead });
    await zhangdian.act('引荐备案');
    await zhangdian.choose('引荐人', '示例引荐咨询有限公司');
    await zhangdian.type('引荐经过', '经我方引荐，双方已初步接洽');
    await zhangdian.confirm();
    const link = zhangdian.page.locator('.referral a').first();
    story.referral = await link.getAttribute('href');
    story.referralNumber = await link.innerText();
    await theInvestorConfirms(await investorLink(zhangdian));
    await zhangdian.leave();
    await confirmAs('referrer', '引荐人', story.referral);
    await confirmAs('zhangdian.head', '落地单位', story.referral);
    const bureau = await confirmAs('bureau.officer2', '市局', story.referral, { stay: true });
    await bureau.page.locator('.state', { hasText: '已确认' }).first().waitFor();
    await bureau.shot('referral-confirmed');
    await bureau.leave();
  });
}

async function register() {
  const referrer = await Person.signIn('referrer', { at: '/referrers' });
  const known = (await referrer.text()).includes('示例引荐咨询有限公司');
  if (!known) {
    await referrer.act('登记引荐人');
    await referrer.choose('身份', '中介机构');
    await referrer.type('名称或姓名', '示例引荐咨询有限公司');
    await referrer.type('统一社会信用代码', '91152201078377449P');
    await referrer.type('联系电话', '13800000000');
    await referrer.page.locator('.ant-modal input[type=checkbox]').check();
    await referrer.confirm();
  }
  await referrer.shot('referrers');
  await referrer.leave();
  if (known) return;
  const bureau = await Person.signIn('bureau.officer', { at: '/referrers' });
  await bureau.page.locator('a', { hasText: '示例引荐咨询有限公司' }).first().click();
  await bureau.act('确认引荐人');
  await bureau.confirm();
  await bureau.leave();
}

async function investorLink(person) {
  await person.act('投资方确认链接');
  await person.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
  const address = await person.page.locator('.link-shown').innerText();
  person.dialogOpen = false;
  return new URL(address.trim()).pathname;
}

async function theInvestorConfirms(path) {
  const investor = await Person.visit(path);
  await investor.page.locator('.public-confirm button').click();
  await investor.page.locator('.notice-good').waitFor();
  await investor.shot('investor-confirmed');
  await investor.leave();
}

async function confirmAs(user, party, referral, { stay = false } = {}) {
  const person = await Person.signIn(user, { at: referral });
  await person.act(`以${party}确认`);
  await person.confirm();
  if (!stay) await person.leave();
  return person;
}

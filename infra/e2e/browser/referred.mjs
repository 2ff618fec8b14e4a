// Who brought the investor: registered, filed, and confirmed by four parties.
import { test } from 'node:test';
import { Person } from './person.mjs';

export const REFERRER = '示例引荐咨询有限公司';

export function theReferralIsConfirmed(story) {
  test('a referrer is registered and its filing confirmed by four parties', async () => {
    await registerReferrer('referrer', 'bureau.officer', { name: REFERRER, creditCode: '91152201078377449P' });
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.lead });
    await zhangdian.act('引荐备案');
    await zhangdian.choose('引荐人', REFERRER);
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

// Once, by itself or by an officer; confirmed by another.
export async function registerReferrer(by, confirmer, { name, creditCode }) {
  const person = await Person.signIn(by, { at: '/referrers' });
  const known = (await person.text()).includes(name);
  if (!known) {
    await person.act('登记引荐人');
    await person.choose('身份', '中介机构');
    await person.type('名称或姓名', name);
    await person.type('统一社会信用代码', creditCode);
    await person.type('联系电话', '13800000000');
    await person.page.locator('.ant-modal input[type=checkbox]').check();
    await person.confirm();
  }
  await person.shot('referrers');
  await person.leave();
  if (known) return;
  const other = await Person.signIn(confirmer, { at: '/referrers' });
  await other.page.locator('a', { hasText: name }).first().click();
  await other.act('确认引荐人');
  await other.confirm();
  await other.leave();
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

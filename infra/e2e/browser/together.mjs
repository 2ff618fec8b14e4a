// Two bring an investor together and share the reward; then one decision is taken about several leads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './desk.mjs';
import { reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';
import { REFERRER, registerReferrer } from './referred.mjs';

const PARTNER = '示例联合引荐有限公司';

export function twoReferTogether(story) {
  test('two referrers share a filing, and one without an account confirms its share by a link', async () => {
    await registerReferrer('zhangdian.officer', 'zhangdian.head', { name: PARTNER, creditCode: '91370303MA3DEMAXXB' });
    const zhangdian = await Person.signIn('zhangdian.officer');
    story.shared = await reportLead(zhangdian, { investor: `合${story.brand}药业有限公司`, title: '合成药中间体' });
    await zhangdian.act('引荐备案');
    await zhangdian.choose('引荐人', REFERRER);
    await zhangdian.type('引荐经过', '两家共同引荐，约定按份额分配');
    await zhangdian.page.locator('.ant-modal').getByRole('button', { name: '添加联合引荐人' }).click();
    await zhangdian.choose('联合引荐人', PARTNER);
    await zhangdian.type('份额', '40');
    await zhangdian.reads(/备案引荐人的份额：60\.00 %/, '.ant-modal');
    await zhangdian.shot('joint-filing');
    await zhangdian.confirm();
    await zhangdian.leave();

    // Not by who filed: it could confirm for the partner, too.
    const bureau = await Person.signIn('bureau.officer', { at: story.shared });
    await bureau.act(`${PARTNER} 的确认链接`);
    await bureau.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    const link = new URL((await bureau.page.locator('.link-shown').innerText()).trim()).pathname;
    bureau.dialogOpen = false;

    const partner = await Person.visit(link);
    await partner.reads(/40(\.00)? %/);
    await partner.page.locator('.public-confirm button').click();
    await partner.page.locator('.notice-good').waitFor();
    await partner.shot('share-confirmed');
    await partner.leave();

    await bureau.open(story.shared);
    const shares = bureau.page.getByLabel('份额').locator('li');
    assert.doesNotMatch(await shares.filter({ hasText: PARTNER }).innerText(), /待确认/);
    assert.match(await shares.filter({ hasText: REFERRER }).innerText(), /60(\.00)? %[\s\S]*待确认/);
    await bureau.shot('joint-referral');
    await bureau.leave();
  });
}

export function severalAreDecided({ brand }) {
  test('progress of several leads is recorded at once', async () => {
    const linzi = await Person.signIn('linzi.officer');
    for (const part of ['一', '二']) {
      await reportLead(linzi, { investor: `同${brand}${part}号装备有限公司`, title: `同批洽谈${part}` });
    }
    await linzi.open(`/leads?q=${encodeURIComponent('同批洽谈')}`);
    await linzi.page.getByRole('checkbox', { name: '选择已载入的全部' }).check();
    await linzi.page.getByRole('button', { name: '批量记录进展' }).click();
    await linzi.page.waitForSelector('.ant-modal');
    linzi.dialogOpen = true;
    await linzi.day('日期', await today());
    await linzi.type('进展情况', '同一天到企业洽谈');
    await linzi.shot('bulk-dialog');
    await linzi.confirm();
    await linzi.reads(/已办理 [2-9]\d* 条/, '.bulk-results');
    await linzi.shot('bulk-done');
    await linzi.page.locator('.register-table a').first().click();
    await linzi.arrive(/^\/leads\/[0-9a-f]{8}/);
    await linzi.page.getByText('同一天到企业洽谈').first().waitFor();
    await linzi.leave();
  });
}

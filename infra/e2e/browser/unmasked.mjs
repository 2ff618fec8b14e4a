// What is masked on the screen is shown once to who writes why; who looks after that sees that it happened, not what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aTalentIsUnmasked(story) {
  test('an identity number is read in the clear with a reason, and the auditor finds who read it and why', async () => {
    const reason = `核对${story.brand}合同身份信息`;
    const office = await Person.signIn('talent.office', { at: story.talent });
    assert.doesNotMatch(await office.text(), story.identity);
    await office.act('查看明文');
    await office.choose('查看项目', '证件号码');
    await office.page.locator('.ant-modal-title').last().click();
    await office.type('理由', reason);
    await office.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    await office.reads(story.identity, '.ant-modal:has-text("只显示这一次")');
    await office.page.keyboard.press('Escape');
    await office.page.locator('.ant-modal').waitFor({ state: 'hidden' });
    assert.doesNotMatch(await office.text(), story.identity);
    await office.leave();

    const auditor = await Person.signIn('auditor', { at: '/talent/unmaskings' });
    await auditor.reads(new RegExp(`证件号码[\\s\\S]*${reason}[\\s\\S]*演示·人才专员`));
    assert.doesNotMatch(await auditor.text(), story.identity);
    await auditor.shot('unmaskings');
    await auditor.leave();
  });
}

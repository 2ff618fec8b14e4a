// The bureau writes the next version of a rule; its head puts it in force.
import { test } from 'node:test';
import { Person } from './person.mjs';

const KIND = '/rules/lead/pairings';

export function aRuleIsRenewed(story) {
  test('a new version of a rule is written, checked and put in force by another person', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: '/rules' });
    await bureau.shot('rules');
    await bureau.open(`${KIND}/new`);
    await bureau.page.getByRole('button', { name: '检查', exact: true }).click();
    await bureau.page.getByText('文本无误').waitFor();
    await bureau.type('理由', '结对期限年度修订');
    await bureau.send();
    await bureau.arrive(/^\/rules\/lead\/pairings$/);
    await bureau.page.getByText('结对期限年度修订').waitFor();
    await bureau.leave();

    const head = await Person.signIn('bureau.head');
    await head.page.getByText('决定规则新版本').first().click();
    await head.arrive(/^\/rules\/lead\/pairings$/);
    await head.act('使其生效');
    await head.confirm();
    await head.page.getByText('上传').first().waitFor();
    await head.shot('rule-in-force');
    story.rule = KIND;
    await head.leave();
  });
}

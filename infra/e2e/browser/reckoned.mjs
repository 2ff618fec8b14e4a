// What of a project's money counts: by the city's own rules, and by those that another city published.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theMoneyIsCounted(story) {
  test('a project shows what of its money counts, and by the rules of another city of which class it is', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    await zhangdian.reads(/认定金额[\s\S]*zibo-counting@1[\s\S]*到位资金/);
    await zhangdian.page.locator('.section', { hasText: '认定金额' }).locator('.ant-select').first().click();
    await zhangdian.page.locator('.ant-select-item-option', { hasText: '招商引资项目考核口径' }).click();
    await zhangdian.reads(/wnwk-1014689@1[\s\S]*重大项目[\s\S]*贸易型企业/);
    await zhangdian.shot('project-counting');
    await zhangdian.leave();
  });
}

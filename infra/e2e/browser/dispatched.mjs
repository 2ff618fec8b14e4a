// A project shows how long it has gone without progress, and the month's reports of it are asked for.
import { test } from 'node:test';
import { Person } from './person.mjs';

const LIGHTS = { 绿: 'GREEN', 黄: 'YELLOW', 红: 'RED' };

export function theMonthIsReported(story) {
  test('a project has its light with the record it is counted from, the board leads to its register, and the month says who still owes a report', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    const [, colour] = await zhangdian.reads(/红黄绿灯\s*([绿黄红])灯[\s\S]*最近进展/);
    await zhangdian.open(`/projects/list?light=${LIGHTS[colour]}`);
    await zhangdian.page.getByText('精细化工华北基地').first().waitFor();
    await zhangdian.open('/projects');
    await zhangdian.page.locator('.board-column', { hasText: '精细化工华北基地' }).locator('.board-head a').click();
    await zhangdian.arrive(/^\/projects\/list$/);
    await zhangdian.page.getByText('精细化工华北基地').first().waitFor();
    await zhangdian.open('/projects/monthly');
    await zhangdian.reads(/截止/);
    await zhangdian.page.locator('a', { hasText: '填报表' }).click();
    await zhangdian.arrive(/^\/projects\/monthly\/\d{4}-\d{2}$/);
    await zhangdian.shot('month-sheet');
    story.month = zhangdian.path();
    await zhangdian.leave();
  });
}

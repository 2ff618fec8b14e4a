// The five ones of a key industry: a district drafts them, the head of the bureau puts them in force, a task is done.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function anIndustryIsLed(story) {
  test('five ones are drafted, put in force by somebody else, and a task of their plan is done', async () => {
    const year = Number((await today()).slice(0, 4));
    const zhangdian = await Person.signIn('zhangdian.officer', { at: '/projects/five-ones/new' });
    await zhangdian.choose('重点产业', '新材料');
    await zhangdian.type('领导姓名', '演示·王某');
    await zhangdian.type('领导职务', '副市长');
    await zhangdian.choose('牵头部门', '张店区');
    await zhangdian.type('专班负责人', '演示·李某');
    await zhangdian.type('专班成员', '招商一科');
    await zhangdian.type('方案名称', `${story.brand}新材料招商方案`);
    await zhangdian.day('开始日期', `${year}-01-01`);
    await zhangdian.day('结束日期', `${year + 1}-12-31`);
    await zhangdian.page.getByRole('button', { name: '新增任务' }).click();
    await zhangdian.type('任务内容', '编制产业图谱');
    await zhangdian.choose('责任单位', '张店区');
    await zhangdian.day('完成期限', `${year + 1}-06-30`);
    await zhangdian.send();
    await zhangdian.arrive(/^\/projects\/five-ones\/[0-9a-f]{8}/);
    story.fiveOnes = zhangdian.path();

    const head = await Person.signIn('bureau.head', { at: story.fiveOnes });
    await head.act('生效');
    await head.confirm();
    await head.reads(/生效中/);
    await head.leave();

    await zhangdian.go(story.fiveOnes);
    await zhangdian.act('完成任务');
    await zhangdian.confirm();
    await zhangdian.reads(/编制产业图谱[\s\S]*已完成/);
    await zhangdian.shot('five-ones-done');
    await zhangdian.open('/projects/five-ones');
    await zhangdian.reads(/新材料[\s\S]*已完成 1/);
    await zhangdian.leave();
  });
}

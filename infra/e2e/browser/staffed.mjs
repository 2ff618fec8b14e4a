// A project gets its lead officer; before that officer leaves, all that is in its name goes to somebody else.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aTeamHandsOver(story) {
  test('a lead officer is named, and what is in its name is handed over from the list', async () => {
    const head = await Person.signIn('zhangdian.head', { at: story.project });
    await head.reads(/牵头人：还缺 1 人/);
    await head.act('加入成员');
    await head.type('人员', 'zhangdian.officer');
    await head.choose('角色', '牵头人');
    await head.type('理由', '项目分工');
    await head.confirm();
    await head.reads(/演示·张店专员[\s\S]*牵头人/);
    await head.shot('project-team');
    await head.open('/network/hand-over?subject=zhangdian.officer');
    await head.reads(/名下的工作[\s\S]*项目团队成员 \(1\)/);
    await head.shot('hand-over');
    await head.act('全部交接（1）');
    await head.type('接手人', 'zhangdian.head');
    await head.type('理由', '岗位调整');
    await head.confirm();
    await head.reads(/没有未交接的工作/);
    await head.leave();
  });
}

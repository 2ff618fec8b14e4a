// A project turns out to be an expansion: its unit says so, and the register finds it by its kind.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aProjectIsOfAKind(story) {
  test('a project turns out to be an expansion, and is found by its kind', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    await zhangdian.act('补充信息');
    await zhangdian.choose('项目类型', '增资扩产');
    await zhangdian.confirm();
    await zhangdian.reads(/项目类型\s*增资扩产/);
    await zhangdian.open('/projects/list?kind=EXPANSION');
    await zhangdian.reads(/精细化工华北基地/);
    await zhangdian.leave();
  });
}

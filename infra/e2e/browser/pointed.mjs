// A project says its industry: its district avoids it, and the page names those that would welcome it.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aProjectIsPointedElsewhere(story) {
  test('a project whose district avoids its industry is pointed to those that fit, and stopped by nothing', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    await zhangdian.reads(/未填写行业，无法对照目录/);
    await zhangdian.act('补充信息');
    await zhangdian.type('行业代码', '2614');
    await zhangdian.confirm();
    await zhangdian.reads(/张店区[\s\S]*宜避开[\s\S]*临淄区[\s\S]*鼓励[\s\S]*桓台县[\s\S]*允许/);
    await zhangdian.shot('project-pointed-elsewhere');
    await zhangdian.open('/projects/guidance?place=district-linzi&industry=2611');
    await zhangdian.reads(/2611 无机酸制造[\s\S]*宜避开/);
    await zhangdian.shot('guidance-directory');
    await zhangdian.leave();
  });
}

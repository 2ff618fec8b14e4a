// A guidance fund commits to a project: what the platform calls bait is seen, and nothing is refused.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function aFundCommitsToTheProject(story) {
  test('a fund is registered and what it commits to the project is flagged with its reason', async () => {
    const year = Number((await today()).slice(0, 4));
    const head = await Person.signIn('zhangdian.head', { at: '/projects/funds/new' });
    await head.choose('主管单位', '张店区');
    await head.type('基金名称', `${story.brand}引导基金`);
    await head.choose('基金类别', '产业投资类');
    await head.amount('基金规模', '100000000');
    await head.type('管理人', '一诺基金管理公司');
    await head.day('起始日期', `${year - 1}-01-01`);
    await head.day('到期日期', `${year + 5}-12-31`);
    await head.send();
    await head.arrive(/^\/projects\/funds\/[0-9a-f]{8}/);
    story.fund = head.path();
    await head.act('承诺出资');
    await head.choose('项目', '精细化工华北基地');
    await head.amount('金额', '30000000');
    await head.day('承诺日期', await today());
    await head.type('承诺回购年收益率', '6.5');
    await head.confirm();
    await head.reads(/约定按承诺收益回购/);
    await head.shot('fund-flagged');
    await head.leave();
  });
}

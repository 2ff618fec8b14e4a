// The bureau draws up which firms are to be won and who looks after each, where they stand in an industry chain, and which
// leader is paired with one.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function firmsAreTargeted(story) {
  const firms = [`恒${story.brand}半导体有限公司`, `恒${story.brand}光电有限公司`];

  test('firms are put on a list by name and given to a district, which sees what it owes', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: '/target-lists/new' });
    await bureau.type('名单名称', `${story.brand}链主企业`);
    await bureau.day('年度', (await today()).slice(0, 4));
    await bureau.type('用途', '补齐半导体上游环节');
    await bureau.send();
    await bureau.arrive(/^\/target-lists\/[0-9a-f]{8}/);
    story.targetList = bureau.path();
    await bureau.act('粘贴企业');
    await bureau.type('企业名称', firms.join('\n'));
    await bureau.type('产业链', '半导体');
    await bureau.choose('上下游', '上游');
    await bureau.confirm();
    await bureau.act('分工');
    await bureau.choose('负责单位', '张店区');
    await bureau.day('完成日期', await today());
    await bureau.confirm();
    await bureau.shot('target-list');
    await bureau.leave();

    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.targetList });
    await zhangdian.reads(/尚未接触/);
    await zhangdian.page.locator('a', { hasText: firms[0] }).click();
    await zhangdian.arrive(/^\/enterprises\/[0-9a-f]{8}/);
    story.target = zhangdian.path();
    await zhangdian.leave();
  });

  test('a chain shows the link that has no firm, until its leading unit puts one there', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: '/industry-chains/new' });
    await bureau.type('产业链名称', `${story.brand}集成电路`);
    await bureau.choose('牵头单位', '临淄区');
    await bureau.type('环节', '光刻胶');
    await bureau.choose('上下游', '上游');
    await bureau.send();
    await bureau.arrive(/^\/industry-chains\/[0-9a-f]{8}/);
    story.chain = bureau.path();
    await bureau.reads(/1 个环节中 1 个缺本市企业/);
    await bureau.shot('chain-gap');
    await bureau.leave();

    const linzi = await Person.signIn('linzi.officer', { at: story.chain });
    await linzi.act('放入企业');
    await linzi.choose('环节', '光刻胶');
    await linzi.choose('企业', firms[0]);
    await linzi.confirm();
    await linzi.reads(/1 个环节中 0 个缺本市企业/);
    await linzi.shot('chain');
    await linzi.leave();
  });

  test('a leader is paired with a firm, and whom to speak to there others do not see', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: story.target });
    await bureau.act('登记对接');
    await bureau.choose('对接领导', '演示·市领导');
    await bureau.day('截止日期', `${(await today()).slice(0, 4)}-12-31`);
    await bureau.type('企业联系人', '示例戊');
    await bureau.confirm();
    await bureau.page.getByText('示例戊').first().waitFor();
    await bureau.shot('firm-paired');
    await bureau.open('/pairings');
    await bureau.page.locator('a', { hasText: firms[0] }).click();
    await bureau.arrive(/^\/pairings\/[0-9a-f]{8}/);
    story.pairing = bureau.path();
    await bureau.shot('pairing');
    await bureau.leave();

    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.pairing });
    await zhangdian.page.getByText('联系人仅投促局和对接领导可见').first().waitFor();
    await zhangdian.leave();
  });
}

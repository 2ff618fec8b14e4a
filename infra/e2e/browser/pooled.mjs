// A valuable lead that nobody works waits in the pool for a unit that takes it.
import { test } from 'node:test';
import { answerJudgement, reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';

const REASON = '各区暂无合适用地，先入池等待。';

export function aLeadGoesToThePool(story) {
  test('a lead for which there is no place goes to the pool, where every unit sees it', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer');
    story.pooled = await reportLead(zhangdian, { investor: `泰${story.brand}生物科技有限公司`, title: '生物制药中试线' });
    await zhangdian.leave();

    const bureau = await Person.signIn('bureau.officer', { at: story.pooled });
    await bureau.act('研判');
    await answerJudgement(bureau);
    await bureau.confirm();
    await bureau.act('退回线索池');
    await bureau.type('理由', REASON);
    await bureau.confirm();
    await bureau.page.getByText('目前没有单位办理这条线索').waitFor();
    await bureau.shot('lead-pooled');
    await bureau.leave();

    const linzi = await Person.signIn('linzi.officer', { at: '/leads/pool' });
    await linzi.page.getByText(`泰${story.brand}生物科技有限公司`).waitFor();
    await linzi.reads(/今日还可认领 3 条[\s\S]*起可认领/);
    await linzi.shot('pool');
    await linzi.leave();
  });
}

/// Some days later: a lead may be taken from the day after it came into the pool.
export function aUnitTakesIt(story) {
  test('a unit takes it, and hands it back with its reason', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/leads/pool', phone: true });
    await linzi.page.getByText('可认领', { exact: true }).first().waitFor();
    await linzi.shot('phone-zh-pool');
    await linzi.open(story.pooled);
    await linzi.act('认领');
    await linzi.confirm();
    await linzi.page.getByText('已承接').first().waitFor();
    await linzi.open('/leads/pool');
    await linzi.reads(/今日还可认领 2 条/);
    await linzi.open(story.pooled);
    await linzi.act('退回线索池');
    await linzi.type('理由', '企业要求的蒸汽参数本区无法满足。');
    await linzi.confirm();
    await linzi.page.getByText('蒸汽参数').first().waitFor();
    await linzi.leave();
  });
}

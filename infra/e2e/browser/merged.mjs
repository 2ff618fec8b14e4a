// One firm stands twice in the register: the bureau compares both, merges them, and the head undoes it.
import { test } from 'node:test';
import { reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';

export function twoEntriesBecomeOneFirm(story) {
  const one = `渭${story.brand}精细化工有限公司`;
  const other = `渭${story.brand}精细化学有限公司`;

  test('two entries with similar names come into the queue of the bureau', async () => {
    const linzi = await Person.signIn('linzi.officer');
    await reportLead(linzi, { investor: one, title: '助剂项目', country: 'CN' });
    await reportLead(linzi, { investor: other, title: '助剂二期', country: 'CN' });
    await linzi.leave();
    const bureau = await Person.signIn('bureau.officer', { at: '/enterprises/duplicates' });
    await bureau.until(async () => {
      await bureau.go('/enterprises/duplicates');
      return (await bureau.text()).includes(one);
    });
    await bureau.shot('duplicates');
    await bureau.page.locator('a', { hasText: one }).first().click();
    await bureau.arrive(/^\/enterprises\/duplicates\//);
    story.duplicate = bureau.path();
    await bureau.shot('duplicate');
    await bureau.leave();
  });

  test('the bureau sees what a merge brings together, and merges them', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: story.duplicate });
    await bureau.act('合并');
    await bureau.page.getByText('保护中的线索').waitFor();
    await bureau.type('理由', '同一法人，名称登记有误');
    await bureau.page.screenshot({ path: new URL('./shots/merge-dialog.png', import.meta.url).pathname });
    await bureau.confirm();
    await bureau.reads(/已合并/);
    await bureau.go(`/enterprises?q=${encodeURIComponent(other)}`);
    await bureau.page.locator('a', { hasText: one }).first().click();
    await bureau.arrive(/^\/enterprises\/[0-9a-f]{8}/);
    story.enterprise = bureau.path();
    await bureau.reads(/已并入的条目/);
    await bureau.reads(/助剂项目[\s\S]*助剂二期|助剂二期[\s\S]*助剂项目/);
    await bureau.shot('enterprise-merged');
    await bureau.leave();
  });

  test('the head undoes it with a reason, and both stand by themselves again', async () => {
    const head = await Person.signIn('bureau.head', { at: story.enterprise });
    await head.act('撤销合并');
    await head.type('理由', '核实后为两家企业');
    await head.confirm();
    await head.page.getByText('已并入的条目').first().waitFor({ state: 'hidden' });
    await head.go(`/enterprises?q=${encodeURIComponent(other)}`);
    await head.reads(new RegExp(other));
    await head.leave();
  });
}

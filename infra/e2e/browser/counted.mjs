// Units are ranked from frozen figures.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theDistrictsAreRanked(story) {
  test('the districts are ranked for the month from frozen figures', async () => {
    const month = story.moneyOn.slice(0, 7);
    const page = `/ranking?period=${month}`;
    const bureau = await Person.signIn('bureau.officer', { at: page });
    await bureau.act('下达任务');
    for (const [district, target] of Object.entries({ 张店区: '100000000', 临淄区: '50000000' })) {
      await bureau.page.getByLabel(`${district} 实际使用外资`).fill(target);
    }
    await bureau.confirm();
    await confirmTheTargets(page);
    await bureau.until(async () => {
      await bureau.open(page);
      const toFreeze = await bureau.page.locator('.period-bar button', { hasText: '冻结本期' }).count();
      return toFreeze && !(await bureau.text()).includes('尚未报送');
    });
    await bureau.act('冻结本期');
    await bureau.confirm();
    await bureau.act('生成排名');
    await bureau.choose('考核办法', '区县月度招商考核');
    await bureau.confirm();
    await bureau.page.locator('.chart canvas, .chart svg').first().waitFor();
    await bureau.reads(/1\s+张店区\s+70\.70[\s\S]*2\s+临淄区\s+0\.00/);
    await bureau.shot('ranking');
    await bureau.leave();
    story.ranking = page;
  });
}

// Targets count once another person has confirmed them.
async function confirmTheTargets(page) {
  const head = await Person.signIn('bureau.head', { at: page });
  await head.act('复核任务');
  await head.confirm();
  await head.leave();
}

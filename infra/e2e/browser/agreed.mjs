// An investment agreement: written with what the place owes, reviewed, signed, fulfilled and confirmed, with its rate.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function bothSidesAgree(story) {
  test('an investment agreement is signed once reviewed, and what was done of it counts once somebody else confirms it', async () => {
    const day = await today();
    const officer = await Person.signIn('zhangdian.officer', { at: story.project });
    await officer.act('起草投资协议');
    await officer.type('文本', '第一条 供地三十亩。');
    await officer.amount('协议投资额', '150000000');
    await officer.answer('否');
    await officer.confirm();
    await officer.page.locator('a[href^="/projects/agreements/"]', { hasText: '投资协议' }).last().click();
    await officer.arrive(/^\/projects\/agreements\/[0-9a-f]{8}/);
    story.agreement = officer.path();
    await officer.act('增加承诺');
    await officer.choose('承诺方', '地方');
    await officer.choose('承诺类别', '土地');
    await officer.type('数额', '30');
    await officer.type('承诺内容', '供地三十亩');
    await officer.day('履约期限', day);
    await officer.confirm();
    await officer.leave();

    const bureau = await Person.signIn('bureau.officer', { at: story.agreement });
    for (const review of ['合法性审查', '公平竞争审查']) {
      await bureau.act('审查');
      await bureau.choose('审查事项', review);
      await bureau.choose('结论', '通过');
      await bureau.confirm();
    }
    await bureau.leave();

    const head = await Person.signIn('zhangdian.head', { at: story.agreement });
    await head.act('登记签订');
    await head.day('签订日期', day);
    await head.confirm();
    await head.act('填报履约');
    await head.day('完成日期', day);
    await head.type('数额', '30');
    await head.type('佐证材料', '不动产权证');
    await head.confirm();
    await head.reads(/0\.00%/);
    await head.leave();

    const other = await Person.signIn('bureau.officer', { at: story.agreement });
    await other.act('确认履约');
    await other.confirm();
    await other.reads(/100\.00%/);
    await other.shot('agreement-fulfilled');
    await other.leave();
  });
}

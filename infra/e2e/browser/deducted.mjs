// Points are taken from a unit on a document, by two people; the unit appeals from the phone, and gets them back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aDeductionIsAppealed(story) {
  test('a deduction needs another person, is appealed in time, and taken back with its reason', async () => {
    const officer = await Person.signIn('bureau.officer', { at: '/deductions' });
    await officer.page.getByRole('button', { name: '提出扣分' }).click();
    await officer.page.waitForSelector('.ant-modal');
    officer.dialogOpen = true;
    await officer.choose('单位', '临淄区');
    await officer.type('期间', story.moneyOn.slice(0, 7));
    await officer.choose('事项', '其他');
    await officer.type('依据文件', '示例督〔2026〕1号 督查通报');
    await officer.type('说明', '月报迟报三日');
    await officer.confirm();
    await officer.arrive(/^\/deductions\/./);
    story.deduction = officer.path();
    await officer.reads(/临淄区 −0\.5[\s\S]*待确认/);
    assert.equal(await officer.page.locator('.page-actions button', { hasText: '确认扣分' }).count(), 0);
    await officer.leave();

    const supervision = await Person.signIn('supervision', { at: story.deduction });
    await supervision.act('确认扣分');
    await supervision.confirm();
    await supervision.reads(/已生效/);
    await supervision.leave();

    const linzi = await Person.signIn('linzi.head', { at: story.deduction, phone: true });
    await linzi.act('申诉');
    await linzi.type('说明', '月报因系统检修经批准延期');
    await linzi.confirm();
    await linzi.reads(/申诉中/);
    await linzi.shot('phone-zh-deduction-appealed');
    await linzi.leave();

    const head = await Person.signIn('bureau.head', { at: story.deduction });
    await head.act('申诉成立');
    await head.type('说明', '延期经批准，情况属实');
    await head.confirm();
    await head.reads(/已撤销[\s\S]*情况属实/);
    await head.shot('deduction-reversed');
    await head.leave();
  });
}

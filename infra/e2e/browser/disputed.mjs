// Two units claim the same investor: the second one disputes, somebody who is no party decides in writing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillLead, nameInvestor, reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';

const CLAIM = '本单位上月已赴企业总部拜访，留有会谈纪要与往来邮件。';
const REASON = '纪要早于首报登记，且有双方签字，采信异议单位。';

export function theFirstReportIsDisputed(story) {
  test('who was refused disputes it from the form', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer');
    story.disputed = await reportLead(zhangdian, { investor: `岳${story.brand}新材料有限公司`, title: '新材料中试基地' });
    await zhangdian.leave();

    const linzi = await Person.signIn('linzi.officer', { at: '/leads/new' });
    await nameInvestor(linzi, `岳${story.brand}新材料`);
    await linzi.page.locator('.ant-select-item-option', { hasText: `岳${story.brand}新材料有限公司` }).click();
    await linzi.page.locator('.notice-bad').getByText('张店区').first().waitFor();
    await linzi.page.getByRole('button', { name: '提出首报争议' }).click();
    linzi.dialogOpen = true;
    await linzi.type('事实与依据', CLAIM);
    await linzi.shot('dispute-filing');
    await linzi.confirm();
    story.dispute = (await linzi.reads(/[A-Z]+-\S*\d/, '.first-report [role=status]'))[0];
    await linzi.shot('dispute-filed');
    await linzi.leave();
  });

  test('who is overtaken while typing is told at once, and can dispute from the refusal', async () => {
    const investor = `岱${story.brand}海洋工程有限公司`;
    const linzi = await Person.signIn('linzi.officer');
    await fillLead(linzi, { investor, title: '海洋工程装备厂' });
    await linzi.page.locator('.first-report .notice-good').waitFor();
    const zhangdian = await Person.signIn('zhangdian.officer');
    await reportLead(zhangdian, { investor, title: '海洋工程基地' });
    await zhangdian.leave();

    await linzi.send();
    await linzi.page.locator('form .problem').getByText('张店区').first().waitFor();
    await linzi.page.locator('.first-report .notice-bad').getByText('张店区').first().waitFor();
    assert.equal(await linzi.page.locator('.first-report .notice-good').count(), 0);
    await linzi.shot('overtaken');
    await linzi.page.locator('form .problem').getByRole('button', { name: '提出首报争议' }).click();
    await linzi.lookAtDialog();
    await linzi.leave();
  });

  test('two similar names are compared side by side', async () => {
    const linzi = await Person.signIn('linzi.officer');
    const similar = await reportLead(linzi, { investor: `岱${story.brand}海洋工程科技有限公司`, title: '海洋工程中试线' });
    await linzi.leave();
    const bureau = await Person.signIn('bureau.officer', { at: similar });
    await bureau.act('认定是否同一投资');
    await bureau.page.locator('.ant-modal .compare').getByText(`岱${story.brand}海洋工程有限公司`).waitFor();
    await bureau.shot('similar-side-by-side');
    await bureau.leave();
  });

  test('of a confidential lead of others one learns that it exists and with whom', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer');
    await fillLead(zhangdian, { investor: `岳${story.brand}保密医药有限公司`, title: '保密项目' });
    await zhangdian.choose('共享范围', '保密');
    await zhangdian.send();
    await zhangdian.arrive(/^\/leads\/[0-9a-f]{8}/);
    const confidential = zhangdian.path();
    await zhangdian.leave();

    const supervision = await Person.signIn('supervision', { at: confidential });
    await supervision.reads(/保密线索[\s\S]*张店区/);
    assert.doesNotMatch(await supervision.text(), /医药|80,000,000|\*\*\*/);
    await supervision.shot('confidential');
    await supervision.leave();
  });

  test('the head of the bureau decides in writing, and both units read it', async () => {
    const head = await Person.signIn('bureau.head');
    await head.page.locator('a.work-item', { hasText: '争议' }).first().waitFor();
    await head.shot('dispute-work-list');
    await head.open(story.disputed);
    await head.act('裁定首报争议');
    await head.choose('由谁保留保护', '保护转归异议单位');
    await head.type('理由', REASON);
    await head.shot('dispute-ruling');
    await head.confirm();
    await head.page.getByText(REASON).first().waitFor();
    await head.leave();

    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.disputed });
    await zhangdian.page.getByText(REASON).first().waitFor();
    await zhangdian.shot('dispute-decided');
    await zhangdian.leave();

    const linzi = await Person.signIn('linzi.officer', { at: '/leads' });
    await linzi.page.getByRole('link', { name: '首报争议' }).click();
    await linzi.page.getByText(REASON).first().waitFor();
    await linzi.page.getByText(story.dispute).first().waitFor();
    await linzi.shot('disputes');
    await linzi.leave();
  });
}

// A unit that cannot place an investor hands the lead on to another one, which takes it over.
import { test } from 'node:test';
import { answerJudgement, reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';

export function aLeadIsHandedOn({ brand }) {
  test('a lead is handed on to another district, which takes it over; who hands it on keeps a share', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer');
    const lead = await reportLead(zhangdian, { investor: `衡${brand}新材料有限公司`, title: '隔膜生产线' });
    const bureau = await Person.signIn('bureau.officer', { at: lead });
    await bureau.act('研判');
    await answerJudgement(bureau);
    await bureau.confirm();
    await bureau.act('分办');
    await bureau.choose('分办给', '张店区');
    await bureau.page.locator('.ant-modal-title').last().click();
    await bureau.confirm();
    await bureau.leave();

    await zhangdian.open(lead);
    await zhangdian.act('承接');
    await zhangdian.confirm();
    await zhangdian.act('流转');
    await zhangdian.choose('流入单位', '临淄区');
    await zhangdian.type('流出单位保留份额（%）', '三成');
    await zhangdian.type('理由', '本区蒸汽管网未通，项目更适合临淄化工区。');
    await zhangdian.page.locator('.ant-modal .ant-btn-primary').click();
    await zhangdian.page.locator('.ant-modal .ant-form-item-explain-error').waitFor();
    await zhangdian.shot('lead-transfer');
    await zhangdian.type('流出单位保留份额（%）', '30');
    await zhangdian.confirm();
    await zhangdian.leave();

    const linzi = await Person.signIn('linzi.officer', { at: lead, phone: true });
    await linzi.act('承接');
    await linzi.confirm();
    await linzi.reads(/由张店区流转，保留 30%/);
    await linzi.page.locator('.trail, .ant-timeline').getByText('承接').nth(1).waitFor();
    await linzi.shot('phone-zh-lead-handed-on');
    await linzi.leave();
  });
}

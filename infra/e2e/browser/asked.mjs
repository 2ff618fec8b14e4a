// A district asks a firm by a link; what the firm suggests goes to another unit and is accepted once it is answered.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function aFirmIsAsked(story) {
  test('a survey is made from a ready set and answered from the phone without an account', async () => {
    const year = Number((await today()).slice(0, 4));
    const zhangdian = await Person.signIn('zhangdian.officer', { at: '/projects/surveys/new' });
    await zhangdian.choose('现成题目', '项目诉求征集');
    await zhangdian.type('标题（中文）', `${story.brand}企业问卷`);
    await zhangdian.type('标题（英文）', `${story.brand} survey`);
    await zhangdian.type('目的', '了解企业诉求');
    await zhangdian.day('截止日', `${year + 1}-06-30`);
    await zhangdian.send();
    await zhangdian.arrive(/^\/projects\/surveys\/[0-9a-f]{8}/);
    story.survey = zhangdian.path();
    await zhangdian.act('发布');
    await zhangdian.confirm();
    await zhangdian.act('邀请');
    await zhangdian.type('企业', `${story.brand}新材料公司`);
    await zhangdian.confirm();
    await zhangdian.page.getByRole('button', { name: '链接 · ' }).first().click();
    await zhangdian.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    const shown = zhangdian.page.locator('.link-shown').first();
    await shown.waitFor();
    const link = new URL((await shown.innerText()).trim()).pathname;
    await zhangdian.leave();

    const firm = await Person.visit(link, { phone: true });
    await firm.page.getByText('符合预期', { exact: true }).click();
    await firm.page.getByLabel('需要政府协调的事项').fill('厂区门前道路需要拓宽');
    await firm.page.getByRole('button', { name: '提交' }).click();
    await firm.reads(/已收到，谢谢/);
    await firm.shot('survey-public');
    await firm.leave();
  });

  test('what was said becomes a matter that another unit answers and its maker accepts', async () => {
    const year = Number((await today()).slice(0, 4));
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.survey });
    await zhangdian.reads(/厂区门前道路需要拓宽/);
    await zhangdian.act('转为意见交办事项');
    await zhangdian.type('要办的事', '研究道路拓宽');
    await zhangdian.choose('责任单位', '临淄区');
    await zhangdian.day('期限', `${year + 1}-03-31`);
    await zhangdian.confirm();
    await zhangdian.page.getByRole('link', { name: '研究道路拓宽' }).click();
    await zhangdian.arrive(/^\/projects\/matters\/[0-9a-f]{8}/);
    const matter = zhangdian.path();

    const linzi = await Person.signIn('linzi.officer', { at: matter });
    await linzi.act('答复');
    await linzi.type('办理情况', '已列入年度计划');
    await linzi.confirm();
    await linzi.leave();

    await zhangdian.go(matter);
    await zhangdian.act('认可');
    await zhangdian.confirm();
    await zhangdian.reads(/已办结/);
    await zhangdian.shot('matter-accepted');
    await zhangdian.leave();
  });
}

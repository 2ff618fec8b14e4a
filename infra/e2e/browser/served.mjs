// A key project gets its service card; the enterprise follows it by a link and says how it was served.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aProjectIsServed(story) {
  test('a card is issued once a ground holds; its procedure is accepted and done on the same day', async () => {
    const head = await Person.signIn('zhangdian.head', { at: story.project });
    await head.page.getByText('就业人数二百人以上').first().waitFor();
    await head.act('补充信息');
    await head.type('就业人数', '260');
    await head.confirm();
    await head.act('发放服务保障卡');
    await head.choose('服务专员', '演示·张店专员');
    await head.choose('办理事项', '企业投资备案');
    await head.page.locator('.ant-modal-title').last().click();
    await head.confirm();
    const link = head.page.locator('a', { hasText: 'SC-' }).first();
    await link.waitFor();
    await link.click();
    await head.arrive(/^\/projects\/cards\/[0-9a-f]{8}/);
    story.card = head.path();
    await head.act('受理');
    await head.confirm();
    await head.reads(/即将到期/);
    await head.act('办结');
    await head.type('办理结果', '已备案');
    await head.confirm();
    await head.reads(/已办结/);
    await head.shot('service-card');
    await head.act('企业页面链接');
    await head.page.locator('.ant-modal-footer .ant-btn-primary').last().click();
    const shown = head.page.locator('.link-shown').first();
    await shown.waitFor();
    story.cardLink = new URL((await shown.innerText()).trim()).pathname;
    await head.leave();
  });

  test('the enterprise rates it from the phone without an account', async () => {
    const enterprise = await Person.visit(story.cardLink, { phone: true });
    await enterprise.page.getByRole('button', { name: '企业投资备案：4 分（满分 5 分）' }).click();
    await enterprise.reads(/满意度 4\/5/);
    await enterprise.shot('service-card-public');
    await enterprise.leave();
  });
}

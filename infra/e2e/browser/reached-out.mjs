// What units do outside beside single visits: a trip with a leader, an event with its guests, a stationed team.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function unitsReachOut(story) {
  test('a trip is planned, and its report waits from its last day on', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/trips/new' });
    await linzi.type('带队领导职务', '分管副区长');
    await linzi.type('目的地', '深圳市');
    await linzi.day('开始日期', await today());
    await linzi.day('结束日期', await today());
    await linzi.page.locator('#purpose').fill('走访装备企业');
    await linzi.type('拟走访企业', `衡${story.brand}装备有限公司\n衡${story.brand}材料有限公司`);
    await linzi.shot('trip-plan');
    await linzi.send();
    await linzi.arrive(/^\/trips\/[0-9a-f]{8}/);
    story.trip = linzi.path();
    await linzi.shot('trip');
    await linzi.open('/');
    await linzi.page.getByText('深圳市').first().waitFor();
    await linzi.leave();
  });

  test('to an event firms are invited by a pasted list, and it is ticked who came', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/promotions/new' });
    await linzi.choose('类别', '推介会');
    await linzi.type('活动名称', '新材料产业推介会');
    await linzi.type('地点', '上海市');
    await linzi.day('开始日期', await today());
    await linzi.day('结束日期', await today());
    await linzi.send();
    await linzi.arrive(/^\/promotions\/[0-9a-f]{8}/);
    story.promotion = linzi.path();
    await linzi.act('邀请企业');
    await linzi.type('企业名称', `1. 申${story.brand}新材有限公司\n2. 申${story.brand}化工有限公司`);
    await linzi.confirm();
    await linzi.page.getByText(`申${story.brand}化工有限公司`).first().waitFor();
    await linzi.act('登记到会');
    await linzi.page.locator('.ant-modal').getByText(`申${story.brand}新材有限公司`).click();
    await linzi.confirm();
    await linzi.page.getByText('1 / 2').first().waitFor();
    await linzi.shot('promotion');
    await linzi.leave();
  });

  test('a stationed team is entered from the phone', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/stations/new', phone: true });
    await linzi.type('驻点地点', '深圳市南山区');
    await linzi.day('开始日期', await today());
    await linzi.day('结束日期', await today());
    await linzi.type('姓名', '示例驻点员');
    await linzi.type('任务', '电子信息产业链招商');
    await linzi.shot('phone-zh-station-entry');
    await linzi.send();
    await linzi.arrive(/^\/stations\/[0-9a-f]{8}/);
    story.station = linzi.path();
    await linzi.reads(/深圳市南山区[\s\S]*示例驻点员/, '.page');
    await linzi.shot('phone-zh-station');
    await linzi.leave();
  });
}

// A visit is planned at the desk, recorded from the phone at the firm's gate, followed up, and leads to a lead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './desk.mjs';
import { reportLead } from './lead-form.mjs';
import { Person } from './person.mjs';

async function fillPlan(person, firm) {
  await person.page.locator('#firm_name').fill(firm);
  await person.type('地点', '深圳市南山区');
  await person.type('走访目的', '洽谈设立华北生产基地');
}

export function aFirmIsVisited(story) {
  test('a visit is planned, and is owed its record', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/visits/new?planned' });
    await fillPlan(linzi, `衡${story.brand}装备有限公司`);
    story.visitedOn = await today();
    await linzi.day('开始日期', story.visitedOn);
    await linzi.shot('visit-plan');
    await linzi.send();
    await linzi.arrive(/^\/visits\/[0-9a-f]{8}/);
    story.visit = linzi.path();
    await linzi.open('/');
    await linzi.page.getByText('登记走访结果').first().waitFor();
    await linzi.leave();
  });

  test('it is recorded with the step that was agreed, followed up, and leads to a lead', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: story.visit, phone: true });
    await linzi.act('登记结果');
    await linzi.type('姓名', '示例乙');
    await linzi.type('洽谈内容', '用地 200 亩，蒸汽每小时 20 吨');
    await linzi.type('结果', '下月组团来考察');
    await linzi.type('下一步', '发出考察邀请函');
    await linzi.day('完成日期', await today());
    await linzi.shot('phone-zh-visit-record');
    await linzi.confirm();
    await linzi.act('跟进');
    await linzi.type('完成情况', '邀请函已发出');
    await linzi.confirm();
    await linzi.page.getByText('邀请函已发出').first().waitFor();
    const lead = await reportLead(linzi, { investor: `衡${story.brand}装备有限公司`, title: '高端装备基地' });
    const number = (await linzi.reads(/L-\d{4}-\d{6}/))[0];
    await linzi.open(story.visit);
    await linzi.act('关联线索');
    await linzi.type('线索编号', number);
    await linzi.confirm();
    await linzi.page.locator(`a[href="${lead}"]`).waitFor();
    await linzi.shot('phone-zh-visit');
    await linzi.leave();
  });

  test('what was typed without being sent is there again, and the squads see what their visits come to', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/visits/new' });
    await fillPlan(linzi, `衡${story.brand}材料有限公司`);
    await linzi.open('/visits/new');
    await linzi.page.getByText('已恢复上次未提交的内容').waitFor();
    assert.equal(await linzi.page.locator('#firm_name').inputValue(), `衡${story.brand}材料有限公司`);
    await linzi.type('洽谈内容', '试验线选址');
    await linzi.type('结果', '待其董事会决定');
    await linzi.send();
    await linzi.arrive(/^\/visits\/[0-9a-f]{8}/);
    await linzi.open('/visits/new');
    assert.equal(await linzi.page.locator('#firm_name').inputValue(), '');
    await linzi.open(`/visits/scores?month=${story.visitedOn.slice(0, 7)}`);
    await linzi.reads(/临淄区[\s\S]*1 \/ 1/, '.page');
    await linzi.shot('visit-scores');
    await linzi.page.locator('.page a[href^="/visits/scores/"]').first().click();
    await linzi.reads(/V-\d{4}-\d{6}/, '.page');
    await linzi.shot('visit-score-sources');
    await linzi.leave();
  });

  test('what is sent without a network waits on the phone, and is entered once when the network is back', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/visits/new', phone: true });
    const firm = `衡${story.brand}电子有限公司`;
    await fillPlan(linzi, firm);
    await linzi.type('洽谈内容', '厂房 5000 平方米');
    await linzi.type('结果', '月底前复函');
    await linzi.page.context().setOffline(true);
    await linzi.send();
    await linzi.page.getByText('已保存在本机').waitFor();
    await linzi.shot('phone-zh-visit-kept');
    await linzi.page.context().setOffline(false);
    await linzi.page.locator('.bell[href="/waiting"]').waitFor({ state: 'detached' });
    await linzi.open('/visits');
    await linzi.reads(new RegExp(firm), '.page');
    await linzi.leave();
  });

  test('the ledger that a squad has kept so far is looked at and taken over', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/visits/import' });
    await linzi.page.setInputFiles('input[type=file]', {
      name: '走访台账.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `2026年走访台账\n序号,走访日期,天数,去向,走访企业\n1,1月5日,0.5,杭州市,衡${story.brand}新材有限公司\n2,1月6日,0.3,杭州市,衡${story.brand}机械有限公司\n合计,,0.8,,\n`,
      ),
    });
    await linzi.page.getByText('天数须以半天为单位').or(linzi.page.getByText('0.5 的整数倍')).first().waitFor();
    await linzi.page.getByText('另有 1 处不是数据').waitFor();
    await linzi.shot('visits-import');
    await linzi.page.getByRole('button', { name: '登记可登记的 1 行' }).click();
    await linzi.page.getByText('已登记 1 行').waitFor();
    await linzi.leave();
  });
}

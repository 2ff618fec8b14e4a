// Promotion staff: a post, a contract that somebody else agrees to, and pay by results that somebody else approves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function staffIsHiredAndPaid(story) {
  test('an officer is appointed to a post, and the pay for a quarter is locked by another person', async () => {
    const day = await today();
    const year = Number(day.slice(0, 4));
    const head = await Person.signIn('linzi.head', { at: '/talent/posts/new' });
    await head.choose('单位', '临淄区');
    await head.type('岗位', `产业招商专员（${story.brand}）`);
    await head.type('岗位等级', 'P2');
    await head.type('职责', '联系目标企业，跟进项目');
    await head.type('任职要求', '本科以上学历');
    await head.amount('月基本薪酬下限', '6000');
    await head.amount('月基本薪酬上限', '12000');
    await head.day('生效日', `${year - 1}-01-01`);
    await head.send();
    await head.arrive(/^\/talent\/posts\/[0-9a-f]{8}/);
    const post = head.path().split('/').at(-1);

    await head.open(`/talent/appointments/new?post=${post}`);
    await head.type('账号', 'linzi.officer');
    await head.type('合同编号', '示例合同-1');
    await head.day('起始日', `${year - 1}-01-01`);
    await head.day('到期日', `${year + 2}-12-31`);
    await head.amount('月基本薪酬', '8000');
    await head.type('约定任务', '每年完成约定的有价值线索');
    await head.send();
    await head.arrive(/^\/talent\/appointments\/[0-9a-f]{8}/);
    story.appointment = head.path();
    assert.equal(await head.page.locator('.page-actions button', { hasText: /^同意$/ }).count(), 0);

    const bureau = await Person.signIn('bureau.head', { at: story.appointment });
    await bureau.act('同意');
    await bureau.confirm();
    await bureau.page.locator('.state', { hasText: '在聘' }).first().waitFor();
    await bureau.reads(/8,000\.00/);
    await bureau.shot('appointment');

    await head.open('/talent/sheets/new');
    await head.choose('期间', lastQuarter(day));
    await head.choose('绩效办法', '绩效工资');
    await head.send();
    await head.arrive(/^\/talent\/sheets\/[0-9a-f]{8}/);
    story.sheet = head.path();
    await head.act('填写评分');
    await head.choose('被聘用人', story.brand);
    await head.choose('评分项', '主管评分');
    await head.type('数值', '85');
    await head.type('理由', '示例评分');
    await head.confirm();
    await head.reads(/填写 85：示例评分/);
    await head.act('复核');
    await head.confirm();
    assert.equal(await head.page.locator('.page-actions button', { hasText: '审批并锁定' }).count(), 0);
    await head.leave();

    await bureau.open(story.sheet);
    await bureau.act('审批并锁定');
    await bureau.confirm();
    await bureau.reads(/已锁定[\s\S]*合计应发/);
    await bureau.shot('pay-sheet');
    await bureau.leave();
  });
}

function lastQuarter(day) {
  const quarter = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) - 1;
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

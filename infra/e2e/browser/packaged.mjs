// An opportunity is packaged, reviewed by another person and offered in public; an investor asks about it without an account.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function anOpportunityIsOffered(story) {
  test('an opportunity is written by one person and published by another', async () => {
    const year = Number((await today()).slice(0, 4));
    const officer = await Person.signIn('zhangdian.officer', { at: '/projects/opportunities/new' });
    await officer.type('名称（中文）', `${story.brand}中试基地`);
    await officer.type('名称（英文）', 'A pilot plant for fine chemistry');
    await officer.type('行业', '2614');
    await officer.type('行政区划', '370303');
    await officer.type('招商需求（中文）', '寻求工艺与资本');
    await officer.type('招商需求（英文）', 'Process and capital');
    await officer.type('提供条件（中文）', '厂房与人才');
    await officer.type('提供条件（英文）', 'Buildings and people');
    await officer.amount('投资规模下限', '50000000');
    await officer.amount('投资规模上限', '80000000');
    await officer.choose('合作方式', '合资');
    await officer.day('推介截止日', `${year + 1}-12-31`);
    await officer.send();
    await officer.arrive(/^\/projects\/opportunities\/[0-9a-f]{8}/);
    story.opportunity = officer.path();
    await officer.leave();

    const head = await Person.signIn('zhangdian.head', { at: story.opportunity });
    await head.act('审核通过');
    await head.confirm();
    await head.act('发布');
    await head.confirm();
    await head.reads(/推介中/);
    await head.shot('opportunity');
    await head.leave();
  });

  test('an investor finds it on the phone and asks, and its officer reads who asked and answers', async () => {
    const investor = await Person.visit('/public/opportunities', { phone: true });
    await investor.reads(new RegExp(`${story.brand}中试基地`));
    await investor.shot('offers-public');
    await investor.open(story.opportunity.replace('/projects/', '/public/'));
    await investor.type('公司名称', `${story.brand}咨询有限公司`);
    await investor.choose('国家（地区）', '德国');
    await investor.type('联系人', '穆斯特');
    await investor.type('邮箱', 'muster@example.org');
    await investor.type('咨询内容', '请介绍基地条件');
    await investor.page.getByRole('checkbox').check();
    await investor.send();
    const [number] = await investor.reads(/OE-\d{4}-\d{6}/);
    await investor.shot('enquiry-received');
    await investor.leave();

    const officer = await Person.signIn('zhangdian.officer', { at: story.opportunity });
    await officer.reads(new RegExp(`${number}[\\s\\S]*穆斯特`));
    await officer.act('登记答复');
    await officer.type('答复情况', '已邮件联系');
    await officer.confirm();
    await officer.reads(/已答复[\s\S]*已邮件联系/);
    await officer.shot('enquiry');
    await officer.leave();
  });
}

// A local enterprise offers a share: entered, published by somebody else, talked about, and turned into a project.
import { test } from 'node:test';
import { dayAfter, today } from './desk.mjs';
import { Person } from './person.mjs';

export function aFirmOffersAShare(story) {
  test('a local firm’s offer is published by another person, and the investor who takes it becomes one project', async () => {
    const day = await today();
    const officer = await Person.signIn('zhangdian.officer', { at: '/projects/offers/new' });
    await officer.choose('责任单位', '张店区');
    await officer.type('企业名称', `${story.brand}化工有限公司`);
    await officer.type('统一社会信用代码', '91370303MA3EXAMP14');
    await officer.type('行业代码', '2614');
    await officer.type('所在区县代码', '370303');
    await officer.choose('合作方式', '股权合作');
    await officer.type('意向名称', `${story.brand}化工出让三成股权`);
    await officer.type('情况说明', '引入战略投资者，共建精细化工产线。');
    await officer.amount('意向金额', '20000000');
    await officer.type('出让比例', '30');
    await officer.day('有效期至', dayAfter(day));
    await officer.answer('否');
    await officer.type('联系人姓名', '演示·赵某');
    await officer.send();
    await officer.arrive(/^\/projects\/offers\/[0-9a-f]{8}/);
    story.offer = officer.path();

    const head = await Person.signIn('zhangdian.head', { at: story.offer });
    await head.act('发布');
    await head.confirm();
    await head.reads(/已发布/);
    await head.leave();

    await officer.go(story.offer);
    await officer.act('登记意向投资方');
    await officer.type('投资方', `${story.brand}投资公司`);
    await officer.day('引荐日期', day);
    await officer.confirm();
    await officer.act('开始洽谈');
    await officer.type('理由', '约定面谈');
    await officer.confirm();
    await officer.shot('offer-in-talks');
    await officer.act('转为项目');
    await officer.type('理由', '签署意向书');
    await officer.confirm();
    await officer.reads(/已转为项目[\s\S]*P-\d{4}/);
    await officer.leave();
  });
}

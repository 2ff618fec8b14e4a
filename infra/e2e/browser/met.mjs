// A district asks for a meeting with a leader; the bureau sets the day and keeps the minutes; what was promised is kept.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

const inDays = async (days) => new Date(Date.parse(await today()) + days * 86_400_000).toISOString().slice(0, 10);
const quarterOf = (day) => `${day.slice(0, 4)}-Q${Math.ceil(day.slice(5, 7) / 3)}`;

async function ask(person, firm, wishedOn) {
  await person.open('/meetings/new');
  await person.type('来访企业', firm);
  await person.type('会见领导', '分管副市长');
  await person.day('拟会见日期', wishedOn);
  await person.type('姓名', '示例丁');
  await person.answer('否');
  await person.type('企业简介', '精细化工企业，年营业收入三十亿元');
  await person.type('洽谈进展', '已两次来考察');
  await person.type('企业诉求', '蒸汽管线与能耗指标');
}

export function aLeaderMeetsAnInvestor(story) {
  test('a meeting asked for too late is refused with the earliest day, then asked for in time', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer');
    await ask(zhangdian, `华${story.brand}化学有限公司`, await today());
    await zhangdian.send();
    await zhangdian.page.locator('form .problem').getByText(await inDays(3)).waitFor();
    await zhangdian.shot('meeting-too-late');
    await zhangdian.day('拟会见日期', await inDays(3));
    await zhangdian.send();
    await zhangdian.arrive(/^\/meetings\/[0-9a-f]{8}/);
    story.meeting = zhangdian.path();
    await zhangdian.leave();
  });

  test('the bureau sets the day and records who owes what; the unit reports, supervision confirms', async () => {
    const bureau = await Person.signIn('bureau.officer', { at: story.meeting });
    await bureau.act('安排会见');
    await bureau.day('会见日期', await today());
    await bureau.type('地点', '市政府一号楼会议室');
    await bureau.confirm();
    await bureau.act('登记纪要');
    await bureau.type('会见纪要', '双方就用地与能耗深入交流。');
    await bureau.page.locator('.ant-modal').getByRole('button', { name: '增加交办事项' }).click();
    await bureau.type('交办事项', '落实蒸汽管线建设方案');
    await bureau.choose('责任单位', '临淄区');
    const due = await inDays(2);
    await bureau.day('办结期限', due);
    await bureau.shot('meeting-minutes');
    await bureau.confirm();
    await bureau.leave();

    const linzi = await Person.signIn('linzi.officer', { at: story.meeting, phone: true });
    await linzi.act('反馈办理情况');
    await linzi.type('办理情况', '方案已批复，下周进场。');
    await linzi.confirm();
    await linzi.leave();

    const supervision = await Person.signIn('supervision', { at: story.meeting });
    await supervision.act('确认办结');
    await supervision.confirm();
    await supervision.page.getByText('已办结').first().waitFor();
    await supervision.shot('meeting');
    await supervision.open(`/meetings/figures?quarter=${quarterOf(due)}`);
    await supervision.page.getByText('100%').first().waitFor();
    await supervision.shot('meeting-figures');
    await supervision.leave();
  });
}

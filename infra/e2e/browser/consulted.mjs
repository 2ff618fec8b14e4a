// The think tank: an expert is engaged by two people, asked about a project, and answers from the phone.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

// One account is one expert, also when the story is told again.
const NAME = '示例专家';

export function anExpertIsConsulted(story) {
  test('an expert is nominated by one and confirmed by another', async () => {
    const day = await today();
    const office = await Person.signIn('talent.office', { at: '/talent/experts' });
    if ((await office.text()).includes(NAME)) return office.leave();
    await office.page.getByRole('link', { name: '提名专家' }).click();
    await office.arrive(/^\/talent\/experts\/new/);
    await office.type('姓名', NAME);
    await office.type('登录账号', 'expert');
    await office.choose('专家等级', '专家');
    await office.type('专业领域', '26');
    await office.type('任职单位', '示例化工大学');
    await office.day('聘期自', day);
    await office.day('聘期至', `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
    await office.send();
    await office.arrive(/^\/talent\/experts\/[0-9a-f]{8}/);
    story.expert = office.path();
    await office.leave();

    const head = await Person.signIn('talent.head', { at: story.expert });
    await head.act('确认聘期');
    await head.confirm();
    await head.reads(/在聘/);
    await head.shot('expert');
    await head.leave();
  });

  test('it is asked, accepts, and gives its opinion from the phone; the unit reads it, marks it and closes', async () => {
    const officer = await Person.signIn('zhangdian.officer', { at: '/talent/consultations/new' });
    await officer.choose('咨询类别', '项目论证');
    await officer.choose('针对事项', '项目');
    await officer.choose('项目', '精细化工华北基地', { byLabel: true });
    await officer.type('题目', `${story.brand}精细化工项目论证`);
    await officer.type('咨询内容', '请从技术、市场两方面论证。');
    await officer.type('意见份数', '1');
    await officer.send();
    await officer.arrive(/^\/talent\/consultations\/[0-9a-f]{8}/);
    story.consultation = officer.path();
    await officer.leave();

    const office = await Person.signIn('talent.office', { at: story.consultation });
    await office.act('指派');
    await office.confirm();
    await office.reads(new RegExp(`${NAME}[\\s\\S]*待答复`));
    await office.leave();

    const expert = await Person.signIn('expert', { at: story.consultation, phone: true });
    await expert.act('接受');
    await expert.confirm();
    await expert.act('提交意见');
    for (const grade of await expert.page.locator('.ant-modal .field-row input').all()) await grade.fill('8');
    await expert.choose('结论', '建议引进');
    await expert.item(/^意见$/).locator('textarea').fill('技术成熟，市场明确。');
    await expert.shot('phone-zh-opinion-dialog');
    await expert.confirm();
    await expert.reads(/已提交[\s\S]*技术成熟/);
    await expert.shot('phone-zh-opinion');
    await expert.leave();

    const asker = await Person.signIn('zhangdian.officer', { at: story.consultation });
    await asker.reads(/意见汇总[\s\S]*技术成熟/);
    await asker.act('评价意见');
    await asker.choose('评价', '4');
    await asker.confirm();
    await asker.act('办结');
    await asker.confirm();
    await asker.page.locator('.state', { hasText: '已办结' }).first().waitFor();
    await asker.shot('consultation-closed');
    await asker.leave();
  });
}

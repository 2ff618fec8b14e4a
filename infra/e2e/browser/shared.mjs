// A district's project settles in another: what both share, and one year of it, entered by one side and confirmed by the other.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function twoDistrictsShareAProject(story) {
  test('an agreement is written from what a place published, and a year of it is settled', async () => {
    const lastYear = Number((await today()).slice(0, 4)) - 1;
    const bureau = await Person.signIn('bureau.officer', { at: '/projects/enclaves/new' });
    await bureau.type('协议名称', `${story.brand}飞地合作协议`);
    await bureau.choose('转出方', '张店区');
    await bureau.choose('转入方', '临淄区');
    await bureau.day('签订日期', `${lastYear}-03-15`);
    await bureau.choose('参照的公布办法', '沂水县');
    await bureau.send();
    await bureau.arrive(/^\/projects\/enclaves\/[0-9a-f]{8}/);
    story.enclave = bureau.path();
    await bureau.leave();

    const linzi = await Person.signIn('linzi.officer', { at: story.enclave });
    await linzi.act('录入年度数额');
    await linzi.type('税收（CNY）', '100.01');
    await linzi.type('依据材料', '年终结算表');
    await linzi.confirm();
    await linzi.leave();

    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.enclave });
    await zhangdian.act('确认结算');
    await zhangdian.confirm();
    await zhangdian.reads(/70\.01/);
    await zhangdian.shot('enclave-settled');
    await zhangdian.leave();
  });
}

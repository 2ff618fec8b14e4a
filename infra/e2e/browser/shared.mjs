// A district's project settles in another: what both share, and one year of it, entered by one side and confirmed by the other.
import { test } from 'node:test';
import { today } from './desk.mjs';
import { Person } from './person.mjs';

export function twoDistrictsShareAProject(story) {
  test('an agreement is written from what a place published, and a year of it is settled', async () => {
    const lastYear = Number((await today()).slice(0, 4)) - 1;
    const zhangdian = await Person.signIn('zhangdian.officer', { at: '/projects/enclaves/new' });
    await zhangdian.type('协议名称', `${story.brand}飞地合作协议`);
    await zhangdian.choose('转出方', '张店区');
    await zhangdian.choose('转入方', '临淄区');
    await zhangdian.day('签订日期', `${lastYear}-03-15`);
    await zhangdian.choose('参照的公布办法', '沂水县');
    await zhangdian.send();
    await zhangdian.arrive(/^\/projects\/enclaves\/[0-9a-f]{8}/);
    story.enclave = zhangdian.path();
    await zhangdian.leave();

    const linzi = await Person.signIn('linzi.officer', { at: story.enclave });
    await linzi.act('同意协议');
    await linzi.confirm();
    await linzi.act('录入年度数额');
    await linzi.type('税收（CNY）', '100.01');
    await linzi.type('依据材料', '年终结算表');
    await linzi.confirm();
    await linzi.leave();

    const other = await Person.signIn('zhangdian.officer', { at: story.enclave });
    await other.act('确认结算');
    await other.confirm();
    await other.reads(/70\.01/);
    await other.shot('enclave-settled');
    await other.leave();
  });
}

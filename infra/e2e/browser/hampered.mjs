// Something stands in a project's way: the unit that is asked answers, the project's unit says that it is settled.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function somethingHampersTheProject(story) {
  test('what stands in the way of a project is answered by the unit that is asked and settled by its own', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    await zhangdian.act('提出难题');
    await zhangdian.choose('类别', '用地');
    await zhangdian.type('难题', '一期用地指标尚缺三十亩');
    await zhangdian.choose('协调单位', '临淄区');
    await zhangdian.confirm();
    const link = zhangdian.page.locator('a', { hasText: '一期用地指标尚缺三十亩' });
    await link.click();
    await zhangdian.arrive(/^\/projects\/difficulties\/[0-9a-f]{8}/);
    story.difficulty = zhangdian.path();

    const linzi = await Person.signIn('linzi.officer', { at: story.difficulty, phone: true });
    await linzi.act('答复');
    await linzi.type('答复', '已从本区盘活存量用地调剂。');
    await linzi.confirm();
    await linzi.leave();

    await zhangdian.go(story.difficulty);
    await zhangdian.act('认可已解决');
    await zhangdian.confirm();
    await zhangdian.page.getByText('已解决').first().waitFor();
    await zhangdian.shot('difficulty-settled');
    await zhangdian.leave();
  });
}

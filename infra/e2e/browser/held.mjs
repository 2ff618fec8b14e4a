// A district enters the floor of a factory; a project says what it needs, and holds the space that fits.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aSpaceIsHeld(story) {
  test('a district enters a floor of a factory, and a project of another holds the space that fits', async () => {
    const linzi = await Person.signIn('linzi.officer', { at: '/carriers/new' });
    await linzi.choose('载体类型', '标准厂房');
    await linzi.type('载体名称', `${story.brand}标准厂房${Date.now() % 100_000}`);
    await linzi.type('地址', '临淄区一诺路 1 号');
    await linzi.send();
    await linzi.arrive(/^\/carriers\/[0-9a-f]{8}/);
    story.carrier = linzi.path();
    await linzi.act('录入空间');
    await linzi.type('楼栋', '1号楼');
    await linzi.type('楼层', '2');
    await linzi.type('编号', '201 202');
    await linzi.type('面积', '1200.50');
    await linzi.type('层高', '8');
    await linzi.confirm();
    await linzi.reads(/201[\s\S]*空闲[\s\S]*202[\s\S]*空闲/);
    await linzi.shot('carrier-plan');
    await linzi.leave();

    const zhangdian = await Person.signIn('zhangdian.officer', { at: `${story.project}/spaces` });
    await zhangdian.act('填写需求');
    await zhangdian.type('面积不小于', '1000');
    await zhangdian.confirm();
    await zhangdian.act('预留');
    await zhangdian.confirm();
    await zhangdian.reads(/已预留/);
    await zhangdian.shot('project-spaces');
    await zhangdian.open(story.project);
    await zhangdian.reads(/1号楼 · 2 层 · 20[12]/);
    await zhangdian.leave();
  });
}

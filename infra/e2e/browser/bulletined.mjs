// The ranking is told to the units: lists drawn and confirmed, the bulletin drafted, reviewed and issued by three people.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theRankingIsToldOf(story) {
  test('lists are drawn from the ranking, and a bulletin that three people have seen is issued with its number', async () => {
    const officer = await Person.signIn('bureau.officer', { at: story.ranking });
    await officer.act('生成红黑榜');
    await officer.choose('榜单办法', '红黑榜');
    await officer.confirm();
    await officer.arrive(/^\/listings\/./);
    story.listing = officer.path();
    await officer.reads(/待审定[\s\S]*红榜[\s\S]*黑榜/);

    const head = await Person.signIn('bureau.head', { at: story.listing });
    await head.act('审定');
    await head.confirm();
    await head.reads(/已审定/);
    await head.shot('listing');

    await officer.open(story.ranking);
    await officer.act('起草通报');
    await officer.choose('通报种类', '月度通报');
    await officer.confirm();
    await officer.arrive(/^\/bulletins\/./);
    story.bulletin = officer.path();
    await officer.reads(/关于\d{4}年\d+月招商引资考核情况的通报[\s\S]*草稿/);
    await officer.leave();

    const reviewer = await Person.signIn('bureau.officer2', { at: story.bulletin });
    await reviewer.act('审核通过');
    await reviewer.confirm();
    await reviewer.leave();

    await head.open(story.bulletin);
    await head.act('签发');
    await head.confirm();
    await head.reads(/已印发[\s\S]*淄投促通〔\d{4}〕\d+号/);
    await head.shot('bulletin');
    await head.leave();
  });
}

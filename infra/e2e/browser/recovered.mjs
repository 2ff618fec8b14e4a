// What was paid and should not have been comes back: proposed by one, decided by another, received by the money side.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theRewardIsRecovered(story) {
  test('a reward is claimed back under a clause, and part of it is received', async () => {
    const officer = await Person.signIn('bureau.officer', { at: story.claim });
    await officer.act('提出追回');
    await officer.choose('追回情形', '其他依据');
    await officer.type('事实', '项目资金抽回四分之一');
    await officer.type('依据条款', '办法第十二条');
    await officer.amount('追回金额', '106068');
    await officer.confirm();
    await officer.leave();

    const head = await Person.signIn('bureau.head', { at: story.claim });
    await head.act('决定追回');
    await head.answer('同意追回');
    await head.type('理由', '事实清楚');
    await head.confirm();
    await head.reads(/追回中[\s\S]*106,068\.00/);
    await head.leave();

    const finance = await Person.signIn('finance', { at: story.claim });
    await finance.act('登记退款');
    await finance.type('收据编号', `SJ-${story.brand}`);
    await finance.amount('已退', '6068');
    await finance.confirm();
    await finance.reads(/100,000\.00/);
    await finance.shot('claim-recovered');
    await finance.open('/ledger/balances');
    await finance.shot('ledger-recovered');
    await finance.leave();
  });
}

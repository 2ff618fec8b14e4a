// What a scheme would have paid for the projects of a time, before anybody is promised anything.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aSchemeIsTried(story) {
  test('a scheme is tried on the projects of the year, down to the line of one project', async () => {
    const year = story.moneyOn.slice(0, 4);
    const bureau = await Person.signIn('bureau.officer', { at: '/claims/what-if' });
    await bureau.day('自', `${year}-01-01`);
    await bureau.day('至', `${year}-12-31`);
    await bureau.choose('办法版本', 'jinan-2019@1');
    await bureau.page.keyboard.press('Escape');
    await bureau.send();
    await bureau.reads(/办法合计[\s\S]*424,272\.00/);
    await bureau.shot('what-if');
    await bureau.leave();
  });
}

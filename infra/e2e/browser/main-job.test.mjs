// The main job as people do it at their screens: desktop in Chinese, a look from the phone in English.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { aTalentIsBrought } from './brought.mjs';
import { today } from './clock.mjs';
import { theDistrictsAreRanked } from './counted.mjs';
import { browser, hurdles, Person, running } from './person.mjs';
import { theReferralIsConfirmed } from './referred.mjs';
import { isRewarded } from './rewarded.mjs';

after(() => browser.close());

// Another investor in each run, so that a run can be repeated on the same data.
const brand = [...'帆航舟峰川江岩松'][Date.now() % 8] + [...'远达成明和安泰宁'][Math.floor(Date.now() / 8) % 8];
const day = await today();
const story = { moneyOn: day };

test('a district reports a lead, and the next one typing the investor is told who holds it', async () => {
  const zhangdian = await Person.signIn('zhangdian.officer');
  await zhangdian.open('/leads/new');
  await zhangdian.page.locator('#investor_names_0_text').fill(`云${brand}精细化学有限公司`);
  await zhangdian.choose('国家或地区', 'DE');
  await zhangdian.type('标题', '精细化工华北基地');
  await zhangdian.amount('意向投资额', '80000000');
  await zhangdian.choose('来源渠道', '走访');
  await zhangdian.page.locator('button[type=submit]').click();
  await zhangdian.page.waitForURL((url) => /\/leads\/[0-9a-f]/.test(url.pathname), { waitUntil: 'commit' });
  story.lead = new URL(zhangdian.page.url()).pathname;
  await zhangdian.shot('lead-reported');

  const linzi = await Person.signIn('linzi.officer');
  await linzi.open('/leads/new');
  await linzi.page.locator('#investor_names_0_text').fill(`雲${brand}　精細化學股份有限公司`);
  await linzi.page.getByText('张店区').first().waitFor();
  assert.match(await linzi.text(), /张店区[\s\S]*\d{4}-\d{2}-\d{2}/);
  await linzi.shot('lead-already-held');
  await linzi.leave();
  await zhangdian.leave();
});

test('the bureau judges and dispatches it, the district accepts', async () => {
  const bureau = await Person.signIn('bureau.officer');
  await bureau.shot('bureau-work-list');
  await bureau.open(story.lead);
  await bureau.act('研判');
  const points = bureau.page.locator('.ant-modal .point-answer .ant-radio-button-wrapper', { hasText: '是' });
  for (let point = 0; point < 4; point++) {
    await points.nth(point).click();
    await bureau.page.locator('.ant-modal .point-reason textarea').nth(point).fill('材料齐备，已核实');
  }
  for (const dimension of await bureau.page.locator('.ant-modal .field-group textarea:visible').all()) {
    await dimension.fill('符合');
  }
  await bureau.confirm();
  await bureau.act('分办');
  await bureau.choose('分办给', '张店区');
  await bureau.page.locator('.ant-modal-title').last().click();
  await bureau.confirm();
  await bureau.shot('lead-dispatched');
  await bureau.leave();

  const zhangdian = await Person.signIn('zhangdian.officer');
  await zhangdian.open(story.lead);
  await zhangdian.act('承接');
  await zhangdian.confirm();
  await zhangdian.shot('lead-accepted');
  await zhangdian.leave();
});

theReferralIsConfirmed(story);

test('it becomes a project whose gate says what is missing', async () => {
  const zhangdian = await Person.signIn('zhangdian.officer');
  await zhangdian.open(story.lead);
  await zhangdian.act('转为项目');
  await zhangdian.confirm();
  const link = zhangdian.page.locator('a', { hasText: '查看项目' });
  await link.waitFor();
  await link.click();
  await zhangdian.page.waitForURL((url) => /\/projects\/[0-9a-f]/.test(url.pathname), { waitUntil: 'commit' });
  story.project = new URL(zhangdian.page.url()).pathname;
  await zhangdian.settle();
  await zhangdian.act('推进阶段');
  await zhangdian.confirm();
  await zhangdian.page.getByText('投资方可行性研究报告').first().waitFor();
  await zhangdian.shot('project-to-do');
  await zhangdian.open('/projects');
  await zhangdian.page.getByText('精细化工华北基地').first().waitFor();
  await zhangdian.shot('project-board');
  await zhangdian.leave();
});

test('dollars are entered with their rate and verified by somebody else', async () => {
  const finance = await Person.signIn('finance');
  await finance.open('/ledger/rates');
  await finance.page.locator('.page-actions button').first().click();
  await finance.page.waitForSelector('.ant-modal');
  finance.dialogOpen = true;
  await finance.day('日期', day);
  await finance.type('汇率', '7.0712');
  await finance.type('来源', '中国外汇交易中心 人民币汇率中间价');
  await finance.confirm();
  await finance.leave();

  const zhangdian = await Person.signIn('zhangdian.officer');
  await zhangdian.open(story.project);
  await zhangdian.act('录入资金');
  await zhangdian.choose('资金种类', '实际使用外资');
  await zhangdian.choose('凭证种类', '银行');
  await zhangdian.choose('金额', 'USD');
  await zhangdian.amount('金额', '10000000');
  await zhangdian.day('到账日期', day);
  await zhangdian.type('凭证号', 'ZB-0001');
  await zhangdian.confirm();
  await zhangdian.shot('capital-entered');
  await zhangdian.leave();

  const head = await Person.signIn('zhangdian.head');
  await head.open('/projects/capital?status=ENTERED');
  await head.page.locator('button', { hasText: '认定' }).first().click();
  head.dialogOpen = true;
  await head.confirm();
  await head.open(story.project);
  assert.match(await head.text(), /70,712,000\.00/);
  await head.shot('capital-verified');
  await head.leave();
});

isRewarded(story);
aTalentIsBrought(story);
theDistrictsAreRanked(story);

test('from the phone, in English, nothing runs out of the screen', async () => {
  const bureau = await Person.signIn('bureau.officer', { phone: true, language: 'en' });
  const pages = { work: '/', leads: '/leads', lead: story.lead, referral: story.referral, project: story.project, claim: story.claim, ranking: story.ranking };
  for (const [name, path] of Object.entries(pages)) {
    await bureau.open(path);
    const { wide, seen } = await bureau.page.evaluate(() => ({ wide: document.documentElement.scrollWidth, seen: window.innerWidth }));
    assert.ok(wide <= seen + 1, `${path} is ${wide} px wide on a screen of ${seen}`);
    await bureau.shot(`phone-${name}`);
  }
  assert.match(await bureau.text('body'), /Ranking/i);
  await bureau.leave();
});

test('the public page needs no sign-in', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(running.gateway + '/public/publicity');
  await page.waitForSelector('h1');
  assert.equal(await page.locator('input[type=password]').count(), 0);
});

test('no page has a serious hurdle for a screen reader or weak eyes', () => {
  assert.deepEqual(hurdles, []);
});

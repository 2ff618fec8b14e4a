// The main job as people do it at their screens in Chinese; then every page in English, and from the phone.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { bothSidesAgree } from './agreed.mjs';
import { aFirmIsAsked } from './asked.mjs';
import { anExpertIsConsulted } from './consulted.mjs';
import { aDeductionIsAppealed } from './deducted.mjs';
import { aTalentIsBrought } from './brought.mjs';
import { theRankingIsToldOf } from './bulletined.mjs';
import { dayAfter, monthAfter, moveTo, today } from './desk.mjs';
import { theDistrictsAreRanked } from './counted.mjs';
import { theMonthIsReported } from './dispatched.mjs';
import { theFirstReportIsDisputed } from './disputed.mjs';
import { anOfficeReportsFromAbroad } from './heard.mjs';
import { aFundCommitsToTheProject } from './funded.mjs';
import { somethingHampersTheProject } from './hampered.mjs';
import { aLeadIsHandedOn } from './handed-on.mjs';
import { aSpaceIsHeld } from './held.mjs';
import { leadsComeFromASpreadsheet } from './imported.mjs';
import { aFormIsFilledByKeyboardOnly, aPartIsDown, somethingStandsInTheWay } from './hindered.mjs';
import { answerJudgement, nameInvestor, reportLead } from './lead-form.mjs';
import { staffIsHiredAndPaid } from './hired.mjs';
import { anInstitutionLands } from './landed.mjs';
import { browser, hurdles, Person } from './person.mjs';
import { aLeaderMeetsAnInvestor } from './met.mjs';
import { twoEntriesBecomeOneFirm } from './merged.mjs';
import { theNetworkIsKept } from './networked.mjs';
import { anOpportunityIsOffered } from './packaged.mjs';
import { aFirmOffersAShare } from './offered.mjs';
import { aProjectIsPointedElsewhere } from './pointed.mjs';
import { aLeadGoesToThePool, aUnitTakesIt } from './pooled.mjs';
import { aPaperProvesIt } from './proved.mjs';
import { unitsReachOut } from './reached-out.mjs';
import { theMoneyIsCounted } from './reckoned.mjs';
import { theRewardIsRecovered } from './recovered.mjs';
import { theReferralIsConfirmed } from './referred.mjs';
import { aRewardIsClaimed, theRewardIsPaid } from './rewarded.mjs';
import { aRuleIsRenewed } from './ruled.mjs';
import { twoDistrictsShareAProject } from './shared.mjs';
import { aProjectIsOfAKind } from './sorted.mjs';
import { firmsAreTargeted } from './targeted.mjs';
import { aProjectIsServed } from './served.mjs';
import { aTeamHandsOver } from './staffed.mjs';
import { severalAreDecided, twoReferTogether } from './together.mjs';
import { anIndustryIsLed } from './united.mjs';
import { aSchemeIsTried } from './tried.mjs';
import { aTalentIsUnmasked } from './unmasked.mjs';
import { aFirmIsVisited } from './visited.mjs';
import { anInvestorWrites } from './written.mjs';

after(() => browser.close());

// Another investor in each run, so that a run can be repeated on the same data.
const brand = [...'帆航舟峰川江岩松'][Date.now() % 8] + [...'远达成明和安泰宁'][Math.floor(Date.now() / 8) % 8];
const day = await today();
const story = { brand, moneyOn: day };

// The suites in a suite would else do as it does.
const IN_ORDER = { concurrency: 1 };
const AT_ONCE = { concurrency: true };

// Several stories go on beside each other, as in a city; each is told in order.
describe('at the screen', AT_ONCE, () => {
  describe('the main job until the reward is public', IN_ORDER, () => {
    test('a district reports a lead, and the next one typing the investor is told who holds it', async () => {
      const zhangdian = await Person.signIn('zhangdian.officer');
      story.lead = await reportLead(zhangdian, { investor: `云${brand}精细化学有限公司`, title: '精细化工华北基地' });
      await zhangdian.shot('lead-reported');

      const linzi = await Person.signIn('linzi.officer', { at: '/leads/new' });
      await nameInvestor(linzi, `雲${brand}　精細化學股份有限公司`);
      await linzi.page.getByText('张店区').first().waitFor();
      await linzi.reads(/张店区[\s\S]*\d{4}-\d{2}-\d{2}/);
      await linzi.shot('lead-already-held');
      await linzi.leave();
      await zhangdian.leave();
    });

    test('the bureau judges and dispatches it, the district accepts', async () => {
      const bureau = await Person.signIn('bureau.officer');
      await bureau.shot('bureau-work-list');
      await bureau.open(story.lead);
      await bureau.act('研判');
      await answerJudgement(bureau);
      await bureau.confirm();
      await bureau.act('分办');
      await bureau.choose('分办给', '张店区');
      await bureau.page.locator('.ant-modal-title').last().click();
      await bureau.confirm();
      await bureau.shot('lead-dispatched');
      await bureau.leave();

      const zhangdian = await Person.signIn('zhangdian.officer', { at: story.lead });
      await zhangdian.act('承接');
      await zhangdian.confirm();
      await zhangdian.shot('lead-accepted');
      await zhangdian.leave();
    });

    theReferralIsConfirmed(story);
    twoReferTogether(story);

    test('it becomes a project whose gate says what is missing', async () => {
      const zhangdian = await Person.signIn('zhangdian.officer', { at: story.lead });
      await zhangdian.act('转为项目');
      await zhangdian.confirm();
      const link = zhangdian.page.locator('a', { hasText: '查看项目' });
      await link.waitFor();
      await link.click();
      await zhangdian.arrive(/^\/projects\/[0-9a-f]{8}/);
      story.project = zhangdian.path();
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
      const finance = await Person.signIn('finance', { at: '/ledger/rates' });
      await finance.page.locator('.page-actions button').first().click();
      await finance.page.waitForSelector('.ant-modal');
      finance.dialogOpen = true;
      await finance.day('日期', day);
      await finance.type('汇率', '7.0712');
      await finance.type('来源', '中国外汇交易中心 人民币汇率中间价');
      await finance.confirm();
      await finance.leave();

      const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
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

      const head = await Person.signIn('zhangdian.head', { at: '/projects/capital?status=ENTERED' });
      await head.page.locator('button', { hasText: '认定' }).first().click();
      head.dialogOpen = true;
      await head.confirm();
      await head.open(story.project);
      await head.reads(/70,712,000\.00/);
      await head.shot('capital-verified');
      await head.leave();
    });

    aLeadGoesToThePool(story);
    aRewardIsClaimed(story);
  });

  describe('what else is reported', IN_ORDER, () => {
    theFirstReportIsDisputed(story);
    anOfficeReportsFromAbroad(story);
    leadsComeFromASpreadsheet(story);
    anInvestorWrites(story);
  });

  describe('and what becomes of it', IN_ORDER, () => {
    aLeadIsHandedOn(story);
    severalAreDecided(story);
    twoDistrictsShareAProject(story);
    aFirmIsVisited(story);
    unitsReachOut(story);
  });
});

// Nobody is at a screen meanwhile: what was read off the calendar there would no longer hold.
test('the publicity and the month pass', async () => {
  const passed = [dayAfter(story.publicUntil), monthAfter(story.moneyOn)].sort().at(-1);
  if ((await today()) < passed) await moveTo(passed);
});

describe('at the screen, when all that is over', AT_ONCE, () => {
  describe('the main job to its end', IN_ORDER, () => {
    theRewardIsPaid(story);
    aSchemeIsTried(story);
    theRewardIsRecovered(story);
    aUnitTakesIt(story);
    aTalentIsBrought(story);
    aTalentIsUnmasked(story);
    theDistrictsAreRanked(story);
    theRankingIsToldOf(story);
    aDeductionIsAppealed(story);
  });

  describe('what a project comes to', IN_ORDER, () => {
    somethingHampersTheProject(story);
    bothSidesAgree(story);
    theMoneyIsCounted(story);
    aFundCommitsToTheProject(story);
    anIndustryIsLed(story);
    anOpportunityIsOffered(story);
    aFirmOffersAShare(story);
    aFirmIsAsked(story);
  });

  // What changes the project itself is told in one: whoever is overtaken there has to begin again.
  describe('where it goes, and how it is served', IN_ORDER, () => {
    aProjectIsPointedElsewhere(story);
    aProjectIsOfAKind(story);
    aPaperProvesIt(story);
    aSpaceIsHeld(story);
    aTeamHandsOver(story);
    aProjectIsServed(story);
    firmsAreTargeted(story);
    aFormIsFilledByKeyboardOnly(story);
    somethingStandsInTheWay(story);
  });

  describe('who takes part', IN_ORDER, () => {
    twoEntriesBecomeOneFirm(story);
    theNetworkIsKept(story);
    aLeaderMeetsAnInvestor(story);
    aRuleIsRenewed(story);
    theMonthIsReported(story);
    anInstitutionLands(story);
    staffIsHiredAndPaid(story);
    anExpertIsConsulted(story);
  });
});

aPartIsDown(story);

describe('every page can be read', AT_ONCE, () => {
  for (const phone of [false, true]) {
    test(`in English ${phone ? 'from the phone' : 'on the desk'}`, async () => {
      const pages = {
        work: '/',
        notices: '/notices',
        leads: '/leads',
        lead: story.lead,
        disputed: story.disputed,
        disputes: '/leads/disputes',
        pool: '/leads/pool',
        pooled: story.pooled,
        enterprises: '/enterprises',
        enterprise: story.enterprise,
        duplicates: '/enterprises/duplicates?status=DIFFERENT',
        duplicate: story.duplicate,
        visits: '/visits',
        visit: story.visit,
        entering: '/visits/new',
        scores: '/visits/scores',
        trips: '/trips',
        trip: story.trip,
        travelling: '/trips/new',
        promotions: '/promotions',
        promotion: story.promotion,
        stations: '/stations',
        station: story.station,
        stationing: '/stations/new',
        letters: '/letters',
        targets: '/target-lists',
        target: story.targetList,
        chains: '/industry-chains',
        chain: story.chain,
        pairing: story.pairing,
        quotas: '/leads/quotas',
        meeting: story.meeting,
        asking: '/meetings/new',
        figures: '/meetings/figures',
        units: '/network',
        unit: story.unit,
        engagements: '/network/engagements',
        form: '/leads/new',
        import: '/leads/import',
        heard: story.heard,
        referrals: '/referrals',
        referral: story.referral,
        project: story.project,
        policies: '/projects/policies',
        guidance: '/projects/guidance',
        agreements: '/projects/agreements',
        agreement: story.agreement,
        difficulties: '/projects/difficulties',
        difficulty: story.difficulty,
        fiveOnes: '/projects/five-ones',
        leader: '/projects/leader',
        charts: '/projects/figures',
        tiles: '/map',
        waiting: '/waiting',
        ...(phone ? {} : { wall: '/wall' }),
        leaving: '/network/hand-over?subject=zhangdian.officer',
        industry: story.fiveOnes,
        spaces: `${story.project}/spaces`,
        carriers: '/carriers',
        carrier: story.carrier,
        registering: '/carriers/new',
        enclaves: '/projects/enclaves',
        enclave: story.enclave,
        sharing: '/projects/enclaves/new',
        opportunities: '/projects/opportunities',
        opportunity: story.opportunity,
        packaging: '/projects/opportunities/new',
        offers: '/public/opportunities',
        funds: '/projects/funds',
        fund: story.fund,
        funding: '/projects/funds/new',
        offers: '/projects/offers',
        offer: story.offer,
        offering: '/projects/offers/new',
        factors: '/rules/project/value-table',
        cards: '/projects/cards',
        card: story.card,
        served: '/projects/cards/figures',
        monthly: '/projects/monthly',
        quarter: '/projects/quarters',
        month: story.month,
        scheme: '/claims/schemes/jinan-2019@1',
        claims: '/claims',
        claim: story.claim,
        ranking: story.ranking,
        listing: story.listing,
        bulletin: story.bulletin,
        rules: '/rules',
        rule: story.rule,
        writing: `${story.rule}/new`,
        talent: story.talent,
        institution: story.institution,
        deduction: story.deduction,
        trial: '/claims/what-if',
      };
      const bureau = await Person.signIn('bureau.officer', { phone, language: 'en' });
      for (const [name, path] of Object.entries(pages)) {
        await bureau.turnTo(path);
        await bureau.shot(`${phone ? 'phone' : 'desk'}-en-${name}`);
        if (/^(lead|disputed|pooled|heard|typed|enterprise)$/.test(name)) await bureau.lookAtDecisions();
      }
      await bureau.reads(/Sign out/, 'body');
      await bureau.leave();
    });
  }

  test('in Chinese from the phone', async () => {
    const bureau = await Person.signIn('bureau.officer', { phone: true });
    for (const [name, path] of Object.entries({ work: '/', form: '/leads/new', disputed: story.disputed, disputes: '/leads/disputes', board: '/projects', ranking: story.ranking })) {
      await bureau.turnTo(path);
      await bureau.shot(`phone-zh-${name}`);
    }
    await bureau.leave();
  });

  test('by anybody: the public page needs no sign-in', async () => {
    const anybody = await Person.visit('/public/publicity');
    await anybody.page.waitForSelector('h1');
    assert.equal(await anybody.page.locator('input[type=password]').count(), 0);
    await anybody.leave();
  });
});

test('no page has a serious hurdle: for a screen reader, weak eyes or a narrow screen', () => {
  assert.deepEqual(hurdles, []);
});

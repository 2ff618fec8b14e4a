import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import zh from './zh.json';

const root = join(import.meta.dirname, '../../../..');
const services = ['lead', 'project', 'reward', 'talent'].map((name) => join(root, `${name}-service/src/main`));
const libraries = ['reference', 'ledgers', 'rules', 'papers'].map((name) => join(root, `infra/${name}/src/main`));
const java = [...services, ...libraries].flatMap((folder) =>
  readdirSync(join(folder, 'java'), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, 'java', name)),
);

/// The constants of an enumeration as a service declares it.
function constants(file: string, name: string): string[] {
  const path = java.find((one) => one.endsWith(`/${file}.java`));
  const body = path && new RegExp(`enum ${name} (?:implements [\\w.]+ )?\\{([^;}]*)`).exec(readFileSync(path, 'utf8'))?.[1];
  if (!body) throw new Error(`No ${name} in ${file}.java`);
  return body
    .replace(/\/\/.*/g, '')
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function textsUnder(bundle: object, prefix: string): string[] {
  const node = prefix.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], bundle);
  return Object.keys(node as object);
}

describe('A word for everything the services name by a code', () => {
  it.each([
    ['LeadStatus', 'LeadStatus', 'lead.status'],
    ['expert/Expert', 'Status', 'expert.status'],
    ['expertfee/Fee', 'Status', 'expertFee.status'],
    ['consultation/Consultation', 'Status', 'consultation.status'],
    ['consultation/Assignment', 'State', 'consultation.state'],
    ['consultation/Question', 'TopicKind', 'consultation.topic'],
    ['consultation/Question', 'Level', 'consultation.level'],
    ['ConsultationKinds', 'Method', 'consultation.method'],
    ['papers/Scan', 'State', 'scan.state'],
    ['Channel', 'Channel', 'lead.channel'],
    ['assessment/FigureEntry', 'Status', 'ranking.entryStatus'],
    ['assessment/Correction', 'Kind', 'ranking.correctionKind'],
    ['assessment/Correction', 'Status', 'ranking.correctionStatus'],
    ['lifecycle/Standing', 'Status', 'project.status'],
    ['RowOutcome', 'RowOutcome', 'sheet.outcome'],
    ['ImportStatus', 'ImportStatus', 'sheet.status'],
    ['LeftOut', 'Reason', 'sheet.leftOutReason'],
    ['VisitStatus', 'VisitStatus', 'visit.status'],
    ['TripStatus', 'TripStatus', 'trip.status'],
    ['PromotionKind', 'PromotionKind', 'promotion.kind'],
    ['assessment/Source', 'Kind', 'outreach.kind'],
    ['Measure', 'Measure', 'outreach.measure'],
    ['MeetingStatus', 'MeetingStatus', 'meeting.status'],
    ['RuleSet', 'Status', 'rules.status'],
    ['ClauseAnswer', 'Answer', 'policy.answer'],
    ['directory/Verdict', 'Verdict', 'guidance.verdict'],
    ['Attitude', 'Attitude', 'guidance.attitude'],
    ['directory/Guidance', 'Unknown', 'guidance.unknown'],
    ['agreement/Watch', 'Status', 'agreement.status'],
    ['agreement/Side', 'Side', 'agreement.side'],
    ['agreement/Review', 'Verdict', 'agreement.verdict'],
    ['Difficulty', 'Status', 'difficulty.status'],
    ['difficulty/Step', 'Cause', 'difficulty.cause'],
    ['FiveOnes', 'Status', 'fiveOnes.status'],
    ['fiveones/One', 'One', 'fiveOnes.one'],
    ['fiveones/Task', 'State', 'fiveOnes.state'],
    ['fiveones/Task', 'Kind', 'fiveOnes.note'],
    ['survey/Survey', 'Status', 'survey.status'],
    ['survey/Survey', 'Kind', 'survey.kind'],
    ['survey/Question', 'Kind', 'survey.questionKind'],
    ['survey/Matter', 'Status', 'matter.status'],
    ['offer/Offer', 'Status', 'offer.status'],
    ['offer/Interest', 'State', 'offer.state'],
    ['InvestorCriterion', 'Verdict', 'offer.verdict'],
    ['OfferAction', 'OfferAction', 'trail.offer'],
    ['InstitutionAction', 'InstitutionAction', 'trail.institution'],
    ['institution/Course', 'Status', 'institution.status'],
    ['institution/Agreement', 'Side', 'institution.side'],
    ['institution/Milestone', 'Milestone', 'institution.milestone'],
    ['ReckonInstitutions', 'By', 'institution.by'],
    ['LetterStatus', 'LetterStatus', 'letter.status'],
    ['Content', 'Form', 'letter.form'],
    ['Draft', 'Note', 'letter.note'],
    ['LetterUse', 'Kind', 'letter.kind'],
    ['UnitKind', 'UnitKind', 'network.kind'],
    ['Officer', 'Language', 'network.mailLanguage'],
    ['ReminderRule', 'When', 'notice.when'],
    ['UnitAction', 'UnitAction', 'trail.unit'],
    ['Engagement', 'PartyKind', 'engagement.party'],
    ['Settlement', 'Status', 'enclave.status'],
    ['SharedItem', 'Counts', 'enclave.counts'],
    ['SharedItem', 'Straddle', 'enclave.straddle'],
    ['enclave/Input', 'Kind', 'enclave.input'],
    ['Phase', 'Start', 'enclave.from'],
    ['Contributor', 'Capital', 'fund.capital'],
    ['FundCondition', 'State', 'fund.state'],
    ['fund/Commitment', 'Status', 'fund.status'],
    ['Movement', 'Status', 'fund.movement'],
    ['Movement', 'Direction', 'fund.direction'],
    ['fund/Leverage', 'Reason', 'fund.reason'],
    ['Estimate', 'Origin', 'value.origin'],
    ['Estimate', 'Reason', 'value.reason'],
    ['EngagementViews', 'Status', 'engagement.status'],
    ['OfficerAction', 'OfficerAction', 'trail.officer'],
    ['Sharing', 'Sharing', 'lead.sharing'],
    ['DueDate', 'Kind', 'lead.clock'],
    ['LeadAction', 'LeadAction', 'trail.lead'],
    ['TripAction', 'TripAction', 'trail.trip'],
    ['PromotionAction', 'PromotionAction', 'trail.promotion'],
    ['StationAction', 'StationAction', 'trail.station'],
    ['TargetListAction', 'TargetListAction', 'trail.targetList'],
    ['ChainAction', 'ChainAction', 'trail.chain'],
    ['PairingAction', 'PairingAction', 'trail.pairing'],
    ['EngagementAction', 'EngagementAction', 'trail.engagement'],
    ['LetterAction', 'LetterAction', 'trail.letter'],
    ['VisitAction', 'VisitAction', 'trail.visit'],
    ['MeetingAction', 'MeetingAction', 'trail.meeting'],
    ['ReferralAction', 'ReferralAction', 'trail.referral'],
    ['ReferrerAction', 'ReferrerAction', 'trail.referrer'],
    ['EnterpriseAction', 'EnterpriseAction', 'trail.enterprise'],
    ['Light', 'Colour', 'project.light'],
    ['Light', 'Kind', 'project.progress'],
    ['MonthRow', 'State', 'monthly.state'],
    ['RowFilter', 'Since', 'monthly.since'],
    ['Judgement', 'Point', 'lead.point'],
    ['Judgement', 'Dimension', 'lead.dimension'],
    ['Judgement', 'Point', 'missing'],
    ['Judgement', 'Dimension', 'missing'],
    ['Trait', 'Trait', 'score.trait'],
    ['Dispatch', 'Answer', 'lead.dispatch'],
    ['Dispute', 'Keeper', 'lead.ruling'],
    ['Trait', 'Trait', 'enterprise.trait'],
    ['Duplicate', 'Status', 'enterprise.pairStatus'],
    ['Relations', 'Kind', 'enterprise.relation'],
    ['PairingViews', 'Status', 'pairing.status'],
    ['ChainPosition', 'ChainPosition', 'target.position'],
    ['ChainFirm', 'Presence', 'chain.presence'],
    ['ReferralStatus', 'ReferralStatus', 'referral.status'],
    ['Party', 'Party', 'referral.party'],
    ['lifecycle/Standing', 'Status', 'project.status'],
    ['Capital', 'Status', 'capital.status'],
    ['counting/Counted', 'Counted', 'counting.counted'],
    ['counting/Verdict', 'Verdict', 'counting.verdict'],
    ['CountingRules', 'Owner', 'counting.owner'],
    ['Space', 'Form', 'carrier.form'],
    ['Space', 'Form', 'carrier.per'],
    ['Space', 'Status', 'carrier.status'],
    ['Criterion', 'Verdict', 'carrier.verdict'],
    ['Procedure', 'Status', 'card.status'],
    ['ProjectAction', 'ProjectAction', 'trail.project'],
    ['TeamAction', 'TeamAction', 'trail.team'],
    ['TeamViews', 'MemberState', 'team.state'],
    ['CarrierAction', 'CarrierAction', 'trail.carrier'],
    ['AgreementAction', 'AgreementAction', 'trail.agreement'],
    ['OpportunityAction', 'OpportunityAction', 'trail.opportunity'],
    ['opportunity/Opportunity', 'Status', 'opportunity.status'],
    ['opportunity/Enquiry', 'Status', 'opportunity.fate'],
    ['FiveOnesAction', 'FiveOnesAction', 'trail.fiveOnes'],
    ['FundAction', 'FundAction', 'trail.fund'],
    ['SurveyAction', 'SurveyAction', 'trail.survey'],
    ['MatterAction', 'MatterAction', 'trail.matter'],
    ['CardAction', 'CardAction', 'trail.card'],
    ['DifficultyAction', 'DifficultyAction', 'trail.difficulty'],
    ['DeductionAction', 'DeductionAction', 'trail.deduction'],
    ['ListingAction', 'ListingAction', 'trail.listing'],
    ['listing/Listing', 'Status', 'bulletin.listingStatus'],
    ['InterviewAction', 'InterviewAction', 'trail.interview'],
    ['BulletinAction', 'BulletinAction', 'trail.bulletin'],
    ['deduction/Deduction', 'Status', 'bulletin.deductionStatus'],
    ['interview/Interview', 'Status', 'bulletin.interviewStatus'],
    ['bulletin/Bulletin', 'Status', 'bulletin.bulletinStatus'],
    ['EnclaveAction', 'EnclaveAction', 'trail.enclave'],
    ['ClaimAction', 'ClaimAction', 'trail.claim'],
    ['Claim', 'Status', 'claim.status'],
    ['ReviewBody', 'ReviewBody', 'claim.body'],
    ['Share', 'State', 'claim.instalmentStatus'],
    ['SchemeVersion', 'Status', 'scheme.status'],
    ['PaymentOrder', 'Status', 'ledger.status'],
    ['FundSpending', 'Status', 'fundOf.status'],
    ['PaymentBatch', 'Status', 'batch.status'],
    ['PaymentBatch', 'State', 'batch.state'],
    ['TakeBankAnswer', 'Choice', 'batch.choice'],
    ['closing/Closing', 'Status', 'closing.status'],
    ['CheckBooks', 'Kind', 'closing.difference'],
    ['Reconcile', 'Kind', 'reconcile.kind'],
    ['Reconcile', 'Kind', 'reconcile.todo'],
    ['ToleranceAction', 'ToleranceAction', 'trail.tolerance'],
    ['ToleranceCase', 'Status', 'tolerance.status'],
    ['tolerance/Fault', 'Kind', 'tolerance.kind'],
    ['SelectionAction', 'SelectionAction', 'trail.honour'],
    ['honour/Selection', 'Status', 'honour.status'],
    ['honour/Nominee', 'State', 'honour.state'],
    ['honour/Nominee', 'What', 'honour.what'],
    ['honour/Choice', 'By', 'honour.by'],
    ['honour/Choice', 'Ties', 'honour.ties'],
    ['Talent', 'Status', 'talent.status'],
    ['Degree', 'Degree', 'talent.degree'],
    ['IdentityKind', 'IdentityKind', 'talent.identityKind'],
    ['need/Need', 'Status', 'need.status'],
    ['post/Post', 'Status', 'post.status'],
    ['appointment/Appointment', 'Status', 'appointment.status'],
    ['appointment/Holder', 'Kind', 'appointment.holderKind'],
    ['appointment/Ending', 'Cause', 'appointment.causes'],
    ['appointment/Proposal', 'Kind', 'appointment.proposed'],
    ['appointment/ResultKind', 'ResultKind', 'staff.result'],
    ['performance/Sheet', 'Status', 'paySheet.status'],
    ['need/Recruitment', 'Kind', 'recruitment.end'],
    ['need/CountNeeds', 'By', 'needFigures.by'],
    ['recommendation/Recommendation', 'Status', 'recommendation.status'],
    ['recommendation/Recommender', 'Kind', 'recommendation.kind'],
    ['MatchReason', 'Criterion', 'criterion'],
    ['Benefit', 'Status', 'benefit.status'],
    ['TalentAction', 'TalentAction', 'trail.talent'],
    ['ExpertAction', 'ExpertAction', 'trail.expert'],
    ['ConsultationAction', 'ConsultationAction', 'trail.consultation'],
    ['talent/talent/PersonalField', 'PersonalField', 'people.field'],
    ['erasure/Erasure', 'Status', 'erasure.status'],
    ['ErasureAction', 'ErasureAction', 'trail.erasure'],
    ['talent/team/TeamAction', 'TeamAction', 'trail.talentTeam'],
    ['BenefitAction', 'BenefitAction', 'trail.benefit'],
    ['benefit/Instalment', 'Status', 'benefit.instalmentStatus'],
    ['benefit/Clawback', 'Status', 'benefit.clawbackStatus'],
    ['benefit/Clawback', 'Cause', 'benefit.clawbackCause'],
    ['entitlement/Row', 'Recipient', 'benefit.recipient'],
  ])('%s.%s has one in both languages', (file, name, prefix) => {
    for (const bundle of [zh, en]) expect(textsUnder(bundle, prefix)).toEqual(expect.arrayContaining(constants(file, name)));
  });

  it('stands for each kind of work a service puts into somebody’s list', () => {
    const kinds = services
      .flatMap((folder) =>
        existsSync(join(folder, 'resources/texts'))
          ? readdirSync(join(folder, 'resources/texts')).map((name) => join(folder, 'resources/texts', name))
          : [],
      )
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^work\.(\w+)\.([\w-]+)=/gm)]);
    expect(kinds.length).toBeGreaterThan(0);
    for (const [, service = '', kind] of kinds) expect(textsUnder(zh, `work.kind.${service}`)).toContain(kind);
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ])('says of a lead on screen what an export says, in %s', (language, bundle) => {
    const exported = readFileSync(join(root, `lead-service/src/main/resources/texts/lead_${language}.properties`), 'utf8');
    const words = Object.fromEntries([...exported.matchAll(/^lead\.status\.(\w+)=(.*)$/gm)].map(([, status, word]) => [status, word]));
    expect(words).toEqual(bundle.lead.status);
  });
});

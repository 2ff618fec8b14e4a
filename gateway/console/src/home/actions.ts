import { mayImportReferrals, mayPick, mayReport } from '../leads/rights';
import { mayReadFigures, mayRequestMeeting } from '../meetings/rights';
import { mayRegister } from '../network/rights';

export interface QuickAction {
  name: string;
  path: string;
  may: (functions: readonly string[]) => boolean;
}

const one = (...of: string[]) => (functions: readonly string[]) => functions.some((each) => of.includes(each));

/// What somebody begins most often, in the order in which it stands. The page decides again whether one may.
export const quickActions: readonly QuickAction[] = [
  { name: 'leaderPage', path: '/projects/leader', may: one('CITY_LEADER') },
  { name: 'reportLead', path: '/leads/new', may: mayReport },
  { name: 'recordVisit', path: '/visits/new', may: mayReport },
  { name: 'reportMonth', path: '/projects/monthly', may: one('UNIT_OFFICER', 'UNIT_HEAD') },
  { name: 'requestMeeting', path: '/meetings/new', may: mayRequestMeeting },
  { name: 'postNeed', path: '/talent/needs/new', may: one('UNIT_OFFICER', 'UNIT_HEAD') },
  { name: 'pickLead', path: '/leads/pool', may: mayPick },
  { name: 'fileReferral', path: '/referrals', may: (functions) => functions.includes('REFERRER') || mayImportReferrals(functions) },
  { name: 'recommendTalent', path: '/talent/recommendations/new', may: one('REFERRER', 'EXPERT') },
  { name: 'claimReward', path: '/claims/new', may: one('REFERRER') },
  { name: 'reviewClaims', path: '/claims?status=APPLIED', may: one('JOINT_REVIEWER') },
  { name: 'makeBatch', path: '/ledger/batches', may: one('FINANCE') },
  { name: 'checkBalances', path: '/ledger/balances', may: one('FINANCE', 'AUDITOR') },
  { name: 'meetingFigures', path: '/meetings/figures', may: (functions) => mayReadFigures(functions) && !mayReport(functions) },
  { name: 'matters', path: '/projects/matters', may: one('SUPERVISION') },
  { name: 'cards', path: '/projects/cards', may: one('PROCEDURE_OFFICER') },
  { name: 'reviewGuests', path: '/meetings?status=REQUESTED', may: one('FOREIGN_AFFAIRS') },
  { name: 'matchTalents', path: '/talent?status=OPEN', may: one('TALENT_OFFICE') },
  { name: 'talents', path: '/talent/people', may: one('TALENT_OFFICE') },
  { name: 'vote', path: '/honours', may: one('EXPERT') },
  { name: 'readRules', path: '/rules', may: one('AUDITOR') },
  { name: 'appoint', path: '/network/officers', may: mayRegister },
  { name: 'officers', path: '/network/officers', may: one('AUDIT_ADMINISTRATOR') },
  { name: 'losses', path: '/network/lost-by-restore', may: one('SYSTEM_ADMINISTRATOR') },
  { name: 'unmaskings', path: '/talent/unmaskings', may: one('AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') },
];

const most = 6;

export function quickActionsFor(functions: readonly string[]): QuickAction[] {
  return quickActions.filter((action) => action.may(functions)).slice(0, most);
}

import { mayReadAccess } from '../access/rights';
import { mayMerge } from '../enterprises/rights';
import { mayImportReferrals, mayReport } from '../leads/rights';
import { mayReadFigures } from '../meetings/rights';
import { mayReadEngagements, mayReadOfficers } from '../network/rights';
import { mayReadPairings } from '../pairings/rights';
import { mayBringProjects } from '../projects/rights';
import { mayReadLosses } from '../restored/rights';
import { doorOf } from './navigation';

type Right = (functions: readonly string[]) => boolean;

const one = (...of: string[]): Right => (functions) => functions.some((each) => of.includes(each));

const outside = ['EXPERT', 'REFERRER', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'];

/// Everybody who works for the city, in the words of the authorisation tables.
const officials: Right = (functions) => functions.some((each) => !outside.includes(each));

const talentOffice = one('TALENT_OFFICE');
const bureauAndFinance = one('BUREAU_OFFICER', 'BUREAU_HEAD', 'FINANCE');
const orderReaders = one('BUREAU_OFFICER', 'BUREAU_HEAD', 'SUPERVISION', 'FINANCE', 'AUDITOR');
const bankReaders = one('SUPERVISION', 'FINANCE', 'AUDITOR');
const yearReaders = ['BUREAU_OFFICER', 'BUREAU_HEAD', 'CITY_LEADER', 'SUPERVISION', 'AUDITOR', 'TALENT_OFFICE'];
const expertReaders = one(...yearReaders, 'EXPERT', 'FINANCE');

/// Pages that not everybody may open for whom their door is open.
const narrower: Record<string, Right> = {
  '/leads/new': mayReport,
  '/leads/import': mayReport,
  '/leads/pool': officials,
  '/leads/quotas': officials,
  '/leads/disputes': officials,
  '/letters': officials,
  '/enterprises': officials,
  '/enterprises/duplicates': mayMerge,
  '/target-lists': officials,
  '/industry-chains': officials,
  '/referrals/import': mayImportReferrals,
  '/visits/import': mayReport,
  '/meetings/figures': mayReadFigures,
  '/pairings': mayReadPairings,
  '/network/officers': mayReadOfficers,
  '/network/access': mayReadAccess,
  '/network/engagements': mayReadEngagements,
  '/network/lost-by-restore': mayReadLosses,
  '/network/hand-over': (functions) => officials(functions) || one('SECURITY_ADMINISTRATOR')(functions),
  '/projects/import': mayBringProjects,
  '/claims/what-if': bureauAndFinance,
  '/ledger/orders': orderReaders,
  '/ledger/batches': bankReaders,
  '/ledger/payees': one('FINANCE'),
  '/ledger/recoveries': orderReaders,
  '/ledger/reconciliation': bankReaders,
  '/tolerance': officials,
  '/talent/matching': talentOffice,
  '/talent/figures': officials,
  '/talent/people': talentOffice,
  '/talent/teams': officials,
  '/talent/institutions': officials,
  '/talent/benefits': officials,
  '/talent/benefits/due': talentOffice,
  '/talent/benefits/tables': officials,
  '/talent/posts': officials,
  '/talent/appointments': officials,
  '/talent/sheets': officials,
  '/talent/team': officials,
  '/talent/mine': officials,
  '/talent/erasures': one('TALENT_OFFICE', 'BUREAU_HEAD', 'AUDITOR'),
  '/talent/unmaskings': one('AUDITOR', 'AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'),
  '/talent/experts': expertReaders,
  '/talent/expert-fees': expertReaders,
  '/talent/expert-years': one(...yearReaders),
};

/// Pages that some may open for whom their door is closed.
const wider: Record<string, Right> = {
  '/network/lost-by-restore': mayReadLosses,
  '/talent/recommendations': one('REFERRER'),
  '/talent/recommendations/new': one('REFERRER'),
  '/talent/unmaskings': one('AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'),
};

/// Whether the console leads this person to a page. The services decide again; this only keeps from leading nowhere.
export function mayOpen(page: string, functions: readonly string[]): boolean {
  const door = doorOf(page);
  const open = door === undefined || door.functions.length === 0 || one(...door.functions)(functions);
  return (open || (wider[page]?.(functions) ?? false)) && (narrower[page]?.(functions) ?? true);
}

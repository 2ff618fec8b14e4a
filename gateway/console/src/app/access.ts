import { mayReadAccess } from '../access/rights';
import { mayMerge } from '../enterprises/rights';
import { mayImportReferrals, mayReport } from '../leads/rights';
import { mayReadFigures } from '../meetings/rights';
import { mayReadEngagements, mayReadOfficers } from '../network/rights';
import { mayReadPairings } from '../pairings/rights';
import { mayBringProjects } from '../projects/rights';
import { mayReadLosses } from '../restored/rights';
import { doorOf } from './navigation';

const one = (...of: string[]) => (functions: readonly string[]) => functions.some((each) => of.includes(each));

/// Pages that not everybody may open for whom their door is open.
const narrower: Record<string, (functions: readonly string[]) => boolean> = {
  '/leads/new': mayReport,
  '/leads/import': mayReport,
  '/visits/import': mayReport,
  '/referrals/import': mayImportReferrals,
  '/enterprises/duplicates': mayMerge,
  '/meetings/figures': mayReadFigures,
  '/pairings': mayReadPairings,
  '/network/officers': mayReadOfficers,
  '/network/access': mayReadAccess,
  '/network/engagements': mayReadEngagements,
  '/network/lost-by-restore': mayReadLosses,
  '/projects/import': mayBringProjects,
  '/claims/what-if': one('BUREAU_OFFICER', 'BUREAU_HEAD', 'FINANCE'),
  '/talent/people': one('TALENT_OFFICE'),
  '/talent/unmaskings': one('AUDITOR', 'AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'),
};

/// Pages that some may open for whom their door is closed.
const wider: Record<string, (functions: readonly string[]) => boolean> = {
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

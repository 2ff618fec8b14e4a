import { Link } from 'react-router';
import type { Referral } from '../api/referral';
import { useSession } from '../app/session';

/// Who is a referrer only sees no leads: to it the number is all.
export function LeadLink({ referral }: { referral: Referral }) {
  const session = useSession();
  const seesLeads = session.functions.some((one) => one !== 'REFERRER');
  if (!seesLeads) return <span className="figures">{referral.leadNumber}</span>;
  return (
    <Link to={`/leads/${referral.leadId}`} className="figures">
      {referral.leadNumber}
    </Link>
  );
}

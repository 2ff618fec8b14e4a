import { useTranslation } from 'react-i18next';
import { mayReadAccess } from '../access/rights';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';
import { mayReadLosses } from '../restored/rights';
import { mayReadEngagements, mayReadOfficers } from './rights';

export function NetworkNavigation() {
  const { t } = useTranslation();
  const session = useSession();
  const officers = { to: '/network/officers', label: t('network.officers') };
  const access = { to: '/network/access', label: t('access.title') };
  const losses = { to: '/network/lost-by-restore', label: t('losses.title') };
  const engagements = { to: '/network/engagements', label: t('engagement.title') };
  return (
    <SubNavigation
      label={t('door.network')}
      links={[
        { to: '/network', label: t('network.units') },
        ...(mayReadOfficers(session.functions) ? [officers] : []),
        ...(mayReadAccess(session.functions) ? [access] : []),
        ...(mayReadLosses(session.functions) ? [losses] : []),
        ...(mayReadEngagements(session.functions) ? [engagements] : []),
        { to: '/network/hand-over', label: t('handOver.title') },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function LeadNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.leads')}
      links={[
        { to: '/leads', label: t('lead.register') },
        { to: '/letters', label: t('letter.title') },
        { to: '/leads/pool', label: t('lead.pool.title') },
        { to: '/leads/quotas', label: t('quota.title') },
        { to: '/leads/disputes', label: t('lead.disputes') },
        { to: '/enterprises', label: t('enterprise.title') },
        { to: '/target-lists', label: t('target.title') },
        { to: '/industry-chains', label: t('chain.title') },
        { to: '/referrals', label: t('referral.title') },
        { to: '/referrers', label: t('referrer.title') },
      ]}
    />
  );
}

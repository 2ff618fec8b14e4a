import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function NetworkNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.network')}
      links={[
        { to: '/network', label: t('network.units') },
        { to: '/network/officers', label: t('network.officers') },
        { to: '/network/access', label: t('access.title') },
        { to: '/network/lost-by-restore', label: t('losses.title') },
        { to: '/network/engagements', label: t('engagement.title') },
        { to: '/network/hand-over', label: t('handOver.title') },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function VisitNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.visits')}
      links={[
        { to: '/visits', label: t('visit.title') },
        { to: '/visits/scores', label: t('outreach.title') },
        { to: '/trips', label: t('trip.title') },
        { to: '/promotions', label: t('promotion.title') },
        { to: '/stations', label: t('station.title') },
      ]}
    />
  );
}

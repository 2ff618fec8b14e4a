import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function NoticeNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.ranking')}
      links={[
        { to: '/ranking', label: t('door.ranking') },
        { to: '/bulletins', label: t('bulletin.bulletins') },
        { to: '/listings', label: t('bulletin.listings') },
        { to: '/interviews', label: t('bulletin.interviews') },
        { to: '/deductions', label: t('bulletin.deductions') },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

/// What belongs to the promotion staff.
export function StaffNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('staff.title')}
      links={[
        { to: '/talent/posts', label: t('post.title') },
        { to: '/talent/appointments', label: t('appointment.title') },
        { to: '/talent/sheets', label: t('paySheet.title') },
        { to: '/talent/team', label: t('staff.team') },
        { to: '/talent/mine', label: t('staff.mine') },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function MeetingNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.meetings')}
      links={[
        { to: '/meetings', label: t('meeting.title') },
        { to: '/meetings/figures', label: t('meeting.figures') },
        { to: '/pairings', label: t('pairing.title') },
      ]}
    />
  );
}

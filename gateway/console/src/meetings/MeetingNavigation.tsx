import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { mayReadPairings } from '../pairings/rights';
import { SubNavigation } from '../patterns/SubNavigation';
import { mayReadFigures } from './rights';

export function MeetingNavigation() {
  const { t } = useTranslation();
  const session = useSession();
  const figures = { to: '/meetings/figures', label: t('meeting.figures') };
  return (
    <SubNavigation
      label={t('door.meetings')}
      links={[
        { to: '/meetings', label: t('meeting.title') },
        ...(mayReadFigures(session.functions) ? [figures] : []),
        ...(mayReadPairings(session.functions) ? [{ to: '/pairings', label: t('pairing.title') }] : []),
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';

export function TalentNavigation() {
  const { t } = useTranslation();
  const session = useSession();
  const office = session.functions.includes('TALENT_OFFICE');
  return (
    <SubNavigation
      label={t('door.talent')}
      links={[
        { to: '/talent', label: t('need.title') },
        ...(office ? [{ to: '/talent/people', label: t('talent.title') }] : []),
        { to: '/talent/benefits', label: t('benefit.title') },
      ]}
    />
  );
}

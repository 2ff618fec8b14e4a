import { useTranslation } from 'react-i18next';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';

export function TalentNavigation() {
  const { t } = useTranslation();
  const session = useSession();
  const office = session.functions.includes('TALENT_OFFICE');
  const erasing = session.functions.some((one) => one === 'TALENT_OFFICE' || one === 'BUREAU_HEAD' || one === 'AUDITOR');
  const watching = session.functions.some((one) => one === 'AUDITOR' || one === 'AUDIT_ADMINISTRATOR' || one === 'SECURITY_ADMINISTRATOR');
  return (
    <SubNavigation
      label={t('door.talent')}
      links={[
        { to: '/talent', label: t('need.title') },
        ...(office ? [{ to: '/talent/matching', label: t('matching.title') }] : []),
        { to: '/talent/recommendations', label: t('recommendation.title') },
        { to: '/talent/figures', label: t('needFigures.title') },
        ...(office ? [{ to: '/talent/people', label: t('talent.title') }] : []),
        { to: '/talent/teams', label: t('talentTeam.title') },
        { to: '/talent/institutions', label: t('institution.title') },
        { to: '/talent/benefits', label: t('benefit.title') },
        ...(office ? [{ to: '/talent/benefits/due', label: t('benefit.due') }] : []),
        { to: '/talent/benefits/tables', label: t('benefit.tables') },
        { to: '/talent/posts', label: t('staff.title') },
        { to: '/talent/consultations', label: t('consultation.title') },
        ...(erasing ? [{ to: '/talent/erasures', label: t('erasure.title') }] : []),
        ...(watching ? [{ to: '/talent/unmaskings', label: t('unmasking.title') }] : []),
      ].filter((link) => mayOpen(link.to, session.functions))}
    />
  );
}

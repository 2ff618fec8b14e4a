import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function TalentNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.talent')}
      links={[
        { to: '/talent', label: t('need.title') },
        { to: '/talent/matching', label: t('matching.title') },
        { to: '/talent/recommendations', label: t('recommendation.title') },
        { to: '/talent/figures', label: t('needFigures.title') },
        { to: '/talent/people', label: t('talent.title') },
        { to: '/talent/teams', label: t('talentTeam.title') },
        { to: '/talent/institutions', label: t('institution.title') },
        { to: '/talent/benefits', label: t('benefit.title') },
        { to: '/talent/benefits/due', label: t('benefit.due') },
        { to: '/talent/benefits/tables', label: t('benefit.tables') },
        { to: '/talent/posts', label: t('staff.title') },
        { to: '/talent/consultations', label: t('consultation.title') },
        { to: '/talent/erasures', label: t('erasure.title') },
        { to: '/talent/unmaskings', label: t('unmasking.title') },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';

/// What there is of experts for this person: an expert has the own desk, the office all of it.
export function ExpertsNavigation() {
  const { t } = useTranslation();
  const expert = useSession().functions.includes('EXPERT');
  return (
    <SubNavigation
      label={t('expert.title')}
      links={[
        { to: '/talent/consultations', label: t(expert ? 'consultation.mine' : 'consultation.title') },
        { to: '/talent/experts', label: t(expert ? 'expert.mine' : 'expert.title') },
        { to: '/talent/expert-fees', label: t('expertFee.title') },
        { to: '/talent/expert-years', label: t('expertYear.title') },
      ]}
    />
  );
}

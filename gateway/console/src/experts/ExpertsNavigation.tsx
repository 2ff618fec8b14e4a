import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';

const office = ['TALENT_OFFICE', 'BUREAU_OFFICER', 'BUREAU_HEAD'];
const watching = [...office, 'CITY_LEADER', 'SUPERVISION', 'AUDITOR'];

/// What there is of experts for this person: an expert has the own desk, the office all of it.
export function ExpertsNavigation() {
  const { t } = useTranslation();
  const { functions } = useSession();
  const has = (some: string[]) => some.some((one) => functions.includes(one));
  return (
    <SubNavigation
      label={t('expert.title')}
      links={[
        { to: '/talent/consultations', label: t(has(['EXPERT']) ? 'consultation.mine' : 'consultation.title') },
        ...(has([...watching, 'EXPERT', 'FINANCE']) ? [{ to: '/talent/experts', label: t(has(['EXPERT']) ? 'expert.mine' : 'expert.title') }] : []),
        ...(has([...watching, 'EXPERT', 'FINANCE']) ? [{ to: '/talent/expert-fees', label: t('expertFee.title') }] : []),
        ...(has(watching) ? [{ to: '/talent/expert-years', label: t('expertYear.title') }] : []),
      ]}
    />
  );
}

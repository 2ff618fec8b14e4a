import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function ClaimNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.claims')}
      links={[
        { to: '/claims', label: t('claim.title') },
        { to: '/claims/schemes', label: t('scheme.title') },
        { to: '/claims/what-if', label: t('whatIf.title') },
        { to: '/public/publicity', label: t('publicity.title') },
      ]}
    />
  );
}

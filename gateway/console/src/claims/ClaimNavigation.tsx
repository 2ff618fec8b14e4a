import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';

const whatIfFunctions = ['BUREAU_OFFICER', 'BUREAU_HEAD', 'FINANCE'];

export function ClaimNavigation() {
  const { t } = useTranslation();
  const { functions } = useSession();
  const maySeeWhatIf = functions.some((one) => whatIfFunctions.includes(one));
  return (
    <SubNavigation
      label={t('door.claims')}
      links={[
        { to: '/claims', label: t('claim.title') },
        { to: '/claims/schemes', label: t('scheme.title') },
        ...(maySeeWhatIf ? [{ to: '/claims/what-if', label: t('whatIf.title') }] : []),
        { to: '/public/publicity', label: t('publicity.title') },
      ]}
    />
  );
}

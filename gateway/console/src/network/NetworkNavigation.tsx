import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { SubNavigation } from '../patterns/SubNavigation';
import { mayReadOfficers } from './rights';

export function NetworkNavigation() {
  const { t } = useTranslation();
  const session = useSession();
  const officers = { to: '/network/officers', label: t('network.officers') };
  return (
    <SubNavigation
      label={t('door.network')}
      links={[{ to: '/network', label: t('network.units') }, ...(mayReadOfficers(session.functions) ? [officers] : [])]}
    />
  );
}

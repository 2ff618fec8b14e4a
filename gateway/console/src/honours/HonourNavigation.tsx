import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function HonourNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.honours')}
      links={[
        { to: '/honours', label: t('honour.title') },
        { to: '/honours/wall', label: t('honour.wall') },
        { to: '/tolerance', label: t('tolerance.title') },
        { to: '/public/honours', label: t('honour.publicTitle') },
      ]}
    />
  );
}

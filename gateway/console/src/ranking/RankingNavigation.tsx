import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function RankingNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.ranking')}
      links={[
        { to: '/ranking', label: t('ranking.title') },
        { to: '/ranking/entries', label: t('ranking.entries') },
        { to: '/ranking/corrections', label: t('ranking.corrections') },
        { to: '/ranking/methods', label: t('ranking.methods') },
        { to: '/bulletins', label: t('bulletin.bulletins') },
      ]}
    />
  );
}

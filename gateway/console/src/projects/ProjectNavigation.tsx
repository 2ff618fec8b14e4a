import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function ProjectNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.projects')}
      links={[
        { to: '/projects', label: t('project.board') },
        { to: '/projects/list', label: t('project.register') },
        { to: '/projects/capital', label: t('capital.title') },
        { to: '/projects/agreements', label: t('agreement.title') },
        { to: '/projects/difficulties', label: t('difficulty.title') },
        { to: '/projects/guidance', label: t('guidance.title') },
        { to: '/projects/opportunities', label: t('opportunity.title') },
        { to: '/projects/five-ones', label: t('fiveOnes.title') },
        { to: '/projects/leader', label: t('leader.nav') },
        { to: '/projects/figures', label: t('figures.title') },
        { to: '/map', label: t('map.title') },
        { to: '/projects/policies', label: t('policy.title') },
        { to: '/carriers', label: t('carrier.title') },
        { to: '/projects/enclaves', label: t('enclave.title') },
        { to: '/projects/funds', label: t('fund.title') },
        { to: '/projects/offers', label: t('offer.title') },
        { to: '/projects/cards', label: t('card.title') },
        { to: '/projects/surveys', label: t('survey.title') },
        { to: '/projects/monthly', label: t('monthly.title') },
      ]}
    />
  );
}

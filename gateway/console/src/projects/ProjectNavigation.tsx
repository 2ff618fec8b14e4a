import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { doorOf } from '../app/navigation';
import { SubNavigation } from '../patterns/SubNavigation';

/// The registers behind the doors of project-service, by the name of the door.
const registers: Record<string, readonly [to: string, title: string][]> = {
  projects: [
    ['/projects', 'project.board'],
    ['/projects/list', 'project.register'],
    ['/projects/capital', 'capital.title'],
    ['/projects/agreements', 'agreement.title'],
    ['/projects/difficulties', 'difficulty.title'],
    ['/projects/five-ones', 'fiveOnes.title'],
  ],
  service: [
    ['/projects/cards', 'card.title'],
    ['/projects/cards/figures', 'card.figures'],
    ['/projects/surveys', 'survey.title'],
    ['/projects/matters', 'matter.title'],
    ['/projects/policies', 'policy.title'],
    ['/projects/offers', 'offer.title'],
  ],
  resources: [
    ['/carriers', 'carrier.title'],
    ['/projects/guidance', 'guidance.title'],
    ['/projects/opportunities', 'opportunity.title'],
    ['/projects/funds', 'fund.title'],
    ['/projects/enclaves', 'enclave.title'],
  ],
  dispatch: [
    ['/projects/monthly', 'monthly.title'],
    ['/projects/quarters', 'quarter.title'],
    ['/projects/figures', 'figures.title'],
    ['/map', 'map.title'],
    ['/projects/leader', 'leader.nav'],
  ],
};

/// What lies beside a page, behind the same door.
export function ProjectNavigation() {
  const { t } = useTranslation();
  const door = doorOf(useLocation().pathname)?.name ?? 'projects';
  const links = (registers[door] ?? []).map(([to, title]) => ({ to, label: t(title) }));
  return <SubNavigation label={t(`door.${door}`)} links={links} />;
}

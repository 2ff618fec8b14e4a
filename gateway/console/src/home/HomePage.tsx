import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { PageHead } from '../patterns/PageHead';
import { Section } from '../patterns/Section';
import { useWorkList, WorkSections } from '../work/WorkSections';
import { quickActionsFor } from './actions';
import { FigureSection } from './FigureSection';
import { NoticeSection } from './NoticeSection';

/// G4: where everybody begins: what is due first, or where nothing is, what stands where, what one was reminded of, what one begins most often. Each
/// section loads by itself.
export function HomePage() {
  const { t } = useTranslation();
  const { name } = useSession();
  const list = useWorkList();
  const items = list.data?.items ?? [];
  // Whom nothing waits for came to see how things stand.
  const isFree = list.isSuccess && items.length === 0;
  const late = items.filter((item) => item.overdue).length;
  return (
    <div className="page">
      <PageHead title={t('home.title')} about={t('work.about', { name, count: items.length, late })} />
      <div className="record-columns">
        <div className="record-main">
          {isFree && <FigureSection />}
          <WorkSections />
        </div>
        <aside className="record-aside" aria-label={t('home.aside')}>
          <QuickActions />
          {!isFree && <FigureSection />}
          <NoticeSection />
        </aside>
      </div>
    </div>
  );
}

function QuickActions() {
  const { t } = useTranslation();
  const actions = quickActionsFor(useSession().functions);
  if (actions.length === 0) return null;
  return (
    <Section title={t('home.actions')}>
      <ul className="home-actions">
        {actions.map((action) => (
          <li key={action.name}>
            <Link to={action.path}>{t(`home.action.${action.name}`)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { CitySections } from './CitySections';
import { IndustrySection, useLedProjects } from './IndustrySection';
import { useLeaders } from './leaders';
import { OverdueSections } from './OverdueSections';
import { FirmSection, TripSection } from './TravelSections';

/// What one city leader looks at: the projects of the industries it leads, what is overdue, its trips and its firms,
/// and how the city stands.
export function LeaderPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const leaders = useLeaders();
  const all = leaders.data ?? [];
  const chosen = search.get('leader') ?? session.name;
  const leader = all.find((one) => one.name === chosen);
  const led = useLedProjects(leader?.sets ?? []);
  return (
    <div className="page">
      <PageHead
        title={t('leader.title')}
        about={t('leader.about')}
        actions={
          <>
          <Link to="/wall">{t('wall.title')}</Link>
          <Select
            aria-label={t('leader.choose')}
            placeholder={t('leader.choose')}
            style={{ minWidth: 200 }}
            value={leader?.name}
            options={all.map((one) => ({ value: one.name, label: `${one.name} · ${one.posts.join(t('list.separator'))}` }))}
            onChange={(name: string) => setSearch({ leader: name }, { replace: true })}
          />
          </>
        }
      />
      <ProjectNavigation />
      {leaders.isError && <ProblemNotice problem={problemOf(leaders.error)} onReload={() => void leaders.refetch()} />}
      {leaders.isSuccess && !leader && <p className="notice">{t('leader.none')}</p>}
      {leader && (
        <>
          {leader.sets.map((set) => (
            <IndustrySection key={set.id} set={set} />
          ))}
          {led && <OverdueSections leader={leader} projects={led} />}
          <TripSection leader={leader} />
        </>
      )}
      {chosen === session.name && <FirmSection subject={session.subject} />}
      <CitySections />
    </div>
  );
}

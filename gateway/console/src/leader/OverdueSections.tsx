import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readCards } from '../api/card';
import { readDifficulties } from '../api/difficulty';
import type { IndustryProject } from '../api/fiveones';
import { readMeetings } from '../api/meeting';
import { readAll } from '../api/pages';
import { problemOf } from '../api/problem';
import { useUnitName } from '../patterns/labels';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { DueValue, StateTag } from '../patterns/values';
import { type CityLeader, isHostedBy } from './leaders';

interface Props {
  leader: CityLeader;
  projects: Map<string, IndustryProject>;
}

/// What of these projects, of the plans and of the leader's meetings is overdue.
export function OverdueSections({ leader, projects }: Props) {
  return (
    <>
      <LateProcedures projects={projects} />
      <LateDifficulties projects={projects} />
      <LateTasks leader={leader} />
      <LateCommitments leader={leader} />
    </>
  );
}

interface Row {
  id: string;
  to: string;
  title: string;
  about: ReactNode;
  end: ReactNode;
}

interface Found {
  data: { rows: Row[]; more: boolean } | undefined;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

function LateSection({ title, found, to }: { title: string; found: Found; to: string }) {
  const { t } = useTranslation();
  return (
    <Section
      title={title}
      extra={
        found.data && (
          <Link to={to} className="figures">
            {t('leader.overdue', { count: found.data.rows.length })}
          </Link>
        )
      }
    >
      {found.isError && <ProblemNotice problem={problemOf(found.error)} onReload={() => void found.refetch()} />}
      {found.data?.rows.length === 0 && <p className="muted">{t('leader.nothingOverdue')}</p>}
      <ul className="rows">
        {found.data?.rows.map((row) => (
          <li key={row.id}>
            <span className="rows-wide">
              <Link to={row.to} className="row-name">
                {row.title}
              </Link>
              <span className="row-sub">{row.about}</span>
            </span>
            {row.end}
          </li>
        ))}
      </ul>
      {found.data?.more && <p className="muted">{t('leader.more')}</p>}
    </Section>
  );
}

function LateProcedures({ projects }: { projects: Map<string, IndustryProject> }) {
  const { t } = useTranslation();
  const cards = useQuery({
    queryKey: ['service-cards', 'noticed'],
    queryFn: ({ signal }) => readAll((after) => readCards({ noticed: 'true' }, after, signal)),
  });
  const rows = cards.data?.items
    .filter((card) => card.late > 0 && projects.has(card.project.projectId))
    .map((card) => ({
      id: card.id,
      to: `/projects/cards/${card.id}`,
      title: card.project.projectName,
      about: card.number,
      end: <StateTag tone="bad">{t('leader.overdue', { count: card.late })}</StateTag>,
    }));
  const data = rows && { rows, more: cards.data?.more ?? false };
  return <LateSection title={t('leader.procedures')} found={{ ...cards, data }} to="/projects/cards?noticed=true" />;
}

function LateDifficulties({ projects }: { projects: Map<string, IndustryProject> }) {
  const { t } = useTranslation();
  const open = useQuery({
    queryKey: ['difficulties', 'late'],
    queryFn: async ({ signal }) => {
      const [asked, answered] = await Promise.all(
        ['OPEN', 'ANSWERED'].map((status) => readAll((after) => readDifficulties({ status }, after, signal))),
      );
      return { items: [...(asked?.items ?? []), ...(answered?.items ?? [])], more: Boolean(asked?.more || answered?.more) };
    },
  });
  const rows = open.data?.items
    .filter((one) => one.late && projects.has(one.projectId))
    .map((one) => ({
      id: one.id,
      to: `/projects/difficulties/${one.id}`,
      title: one.raised.said ?? one.number,
      about: `${one.number} · ${one.projectName}`,
      end: <DueValue value={one.due} overdue />,
    }));
  const data = rows && { rows, more: open.data?.more ?? false };
  return <LateSection title={t('difficulty.title')} found={{ ...open, data }} to="/projects/difficulties?status=OPEN" />;
}

function LateTasks({ leader }: { leader: CityLeader }) {
  const { t } = useTranslation();
  const rows = leader.sets.flatMap((set) =>
    set.tasks
      .filter((task) => task.state === 'OVERDUE')
      .map((task) => ({
        id: task.id,
        to: `/projects/five-ones/${set.id}`,
        title: task.text,
        about: set.number,
        end: <DueValue value={task.due} overdue />,
      })),
  );
  const found = { data: { rows, more: false }, isError: false, error: undefined, refetch: () => undefined };
  return <LateSection title={t('fiveOnes.tasks')} found={found} to="/projects/five-ones" />;
}

/// Of the meetings that this leader hosted, by name or by office.
function LateCommitments({ leader }: { leader: CityLeader }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const held = useQuery({
    queryKey: ['meetings', 'held'],
    queryFn: ({ signal }) => readAll((after) => readMeetings({ status: 'HELD' }, after, signal)),
  });
  const rows = held.data?.items
    .filter((meeting) => isHostedBy(leader, meeting.host))
    .flatMap((meeting) =>
      meeting.commitments
        .filter((one) => one.overdue)
        .map((one) => ({
          id: one.id,
          to: `/meetings/${meeting.id}`,
          title: one.text,
          about: `${meeting.number} · ${unit(one.unit)}`,
          end: <DueValue value={one.dueOn} overdue />,
        })),
    );
  const data = rows && { rows, more: held.data?.more ?? false };
  return <LateSection title={t('leader.commitments')} found={{ ...held, data }} to="/meetings?status=HELD" />;
}

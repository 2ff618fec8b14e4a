import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../api/problem';
import { readVisitsOfTrip, type Trip } from '../api/trip';
import { useSession } from '../app/session';
import { mayReport } from '../leads/rights';
import { LinkButton } from '../patterns/LinkButton';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { StayValue, VisitState } from '../visits/VisitState';

/// The visits of a trip that the reader may see.
export function TripVisits({ trip }: { trip: Trip }) {
  const { t } = useTranslation();
  const session = useSession();
  const visits = useQuery({ queryKey: ['visits', 'trip', trip.id], queryFn: ({ signal }) => readVisitsOfTrip(trip.id, signal) });
  const mayEnter = trip.status !== 'CANCELLED' && mayReport(session.functions);
  return (
    <Section
      title={t('trip.visits')}
      extra={
        mayEnter && (
          <LinkButton to={`/visits/new?trip=${encodeURIComponent(trip.number)}`} second>
            {t('visit.enter')}
          </LinkButton>
        )
      }
    >
      {visits.isPending && <Skeleton active paragraph={{ rows: 2 }} title={false} />}
      {visits.isError && <ProblemNotice problem={problemOf(visits.error)} onReload={() => void visits.refetch()} />}
      {visits.data?.items.length === 0 && <p className="muted">{t('trip.noVisits')}</p>}
      <ul className="plain-list">
        {visits.data?.items.map((visit) => (
          <li key={visit.id} className="fact-line">
            <Link to={`/visits/${visit.id}`}>{visit.firm.name}</Link> <VisitState visit={visit} /> <StayValue stay={visit.stay} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

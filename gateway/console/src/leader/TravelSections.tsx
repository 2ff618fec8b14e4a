import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf } from '../enterprises/EnterpriseName';
import { readAll } from '../api/pages';
import { readPairings } from '../api/pairing';
import { readTrips } from '../api/trip';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue, DueValue } from '../patterns/values';
import { DaysValue, TripState } from '../trips/TripState';
import type { CityLeader } from './leaders';

/// The trips that the leader of this office leads; a result that is due is told with its day.
export function TripSection({ leader }: { leader: CityLeader }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['trips', 'of-leader', leader.posts],
    queryFn: async ({ signal }) => {
      const all = await Promise.all(leader.posts.map((post) => readAll((after) => readTrips({ q: post }, after, signal))));
      const items = all.flatMap((one, at) => one.items.filter((trip) => trip.office === leader.posts[at] && trip.status !== 'CANCELLED'));
      return { items, more: all.some((one) => one.more) };
    },
  });
  const trips = [...(found.data?.items ?? [])].sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
  return (
    <Section
      title={t('leader.trips')}
      extra={<Link to={`/trips?q=${encodeURIComponent(leader.posts[0] ?? '')}`}>{found.isSuccess ? trips.length : t('leader.trips')}</Link>}
    >
      <PartState query={found} />
      {found.isSuccess && trips.length === 0 && <p className="muted">{t('trip.none')}</p>}
      <ul className="rows">
        {trips.map((trip) => (
          <li key={trip.id}>
            <span className="rows-wide">
              <Link to={`/trips/${trip.id}`} className="row-name">
                {trip.destination}
              </Link>
              <span className="row-sub">
                {trip.number} · <DaysValue from={trip.from} until={trip.until} />
              </span>
            </span>
            <TripState trip={trip} />
            {trip.due && <DueValue value={trip.due} overdue={trip.overdue} />}
          </li>
        ))}
      </ul>
      {found.data?.more && <p className="muted">{t('leader.more')}</p>}
    </Section>
  );
}

/// The firms that are bound to whoever reads the page.
export function FirmSection({ subject }: { subject: string }) {
  const { t, i18n } = useTranslation();
  const found = useQuery({
    queryKey: ['pairings', 'of-leader', subject],
    queryFn: ({ signal }) => readAll((after) => readPairings({ leader: subject }, after, signal)),
  });
  const running = found.data?.items.filter((one) => one.status === 'RUNNING' || one.status === 'EXPIRED') ?? [];
  return (
    <Section
      title={t('leader.firms')}
      extra={<Link to="/pairings">{found.isSuccess ? running.length : t('leader.firms')}</Link>}
    >
      <PartState query={found} />
      {found.isSuccess && running.length === 0 && <p className="muted">{t('leader.noFirms')}</p>}
      <ul className="rows">
        {running.map((one) => (
          <li key={one.id}>
            <Link to={`/pairings/${one.id}`} className="rows-wide row-name">
              {nameOf(one.firm.names, i18n.language)}
            </Link>
            <DateValue value={one.until} />
          </li>
        ))}
      </ul>
      {found.data?.more && <p className="muted">{t('leader.more')}</p>}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { readTrips, type Trip, tripStatuses } from '../api/trip';
import { useSession } from '../app/session';
import { mayReport } from '../leads/rights';
import { useChoices } from '../patterns/fields';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DueValue } from '../patterns/values';
import { VisitNavigation } from '../visits/VisitNavigation';
import { DaysValue, TripState } from './TripState';

/// L9: which leader leads a trip where, and whether it is reported on.
export function TripRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Trip>
      name="trips"
      title={t('trip.title')}
      about={t('trip.about')}
      actions={mayReport(session.functions) && <LinkButton to="/trips/new">{t('trip.plan')}</LinkButton>}
      top={<VisitNavigation />}
      filters={[
        { name: 'q', label: t('trip.search') },
        { name: 'status', label: t('trip.statusLabel'), options: useChoices(tripStatuses, 'trip.status') },
        { name: 'unit', label: t('trip.unit'), options: useUnitChoices() },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readTrips(filters, after, signal)}
      rowKey={(trip) => trip.id}
      rowLink={(trip) => `/trips/${trip.id}`}
      rowTone={(trip) => (trip.overdue ? 'late' : undefined)}
      empty={t('trip.none')}
    />
  );
}

function useColumns(): Column<Trip>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('trip.destination'),
      main: true,
      cell: (trip) => (
        <>
          {trip.destination}
          <span className="row-sub">
            {trip.number} · {trip.office}
          </span>
        </>
      ),
    },
    { title: t('trip.statusLabel'), name: 'status', phone: 'head', cell: (trip) => <TripState trip={trip} /> },
    { title: t('trip.days'), name: 'days', cell: (trip) => <DaysValue from={trip.from} until={trip.until} /> },
    { title: t('trip.unit'), name: 'unit', cell: (trip) => unit(trip.unit) },
    { title: t('trip.due'), name: 'due', cell: (trip) => trip.due && <DueValue value={trip.due} overdue={trip.overdue} /> },
  ];
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Trip, tripPath } from '../api/trip';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DueValue, StateTag, TimeValue } from '../patterns/values';
import { CancelTripDialog, ChangeTripDialog, ReportTripDialog } from './TripDialogs';
import { BroughtValue, DaysValue, TripState } from './TripState';
import { TripVisits } from './TripVisits';

export function TripPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Trip>
      query={useRecord<Trip>('trips', id, tripPath(id))}
      back={{ to: '/trips', label: t('trip.title') }}
      title={(trip) => trip.destination}
      about={(trip) => `${trip.number} · ${trip.office}`}
      tags={(trip) => (
        <>
          <TripState trip={trip} />
          {trip.overdue && <StateTag tone="bad">{t('visit.overdue')}</StateTag>}
        </>
      )}
      actions={useActions()}
      offered={(trip) => trip.actions}
      aside={(trip) => <RecordTrail kind="trip" records="trips" id={trip.id} />}
    >
      {(trip) => (
        <>
          {trip.cancelledBecause && <p className="notice notice-quiet">{t('trip.cancelled', { reason: trip.cancelledBecause })}</p>}
          <PlanSection trip={trip} />
          <FirmSection trip={trip} />
          <ReportSection trip={trip} />
          <TripVisits trip={trip} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Trip>[] {
  const { t } = useTranslation();
  return [
    { name: 'report', label: t('trip.action.report'), dialog: (read, close) => <ReportTripDialog read={read} onClose={close} /> },
    { name: 'change', label: t('trip.action.change'), dialog: (read, close) => <ChangeTripDialog read={read} onClose={close} /> },
    {
      name: 'cancel',
      label: t('trip.action.cancel'),
      danger: true,
      dialog: (read, close) => <CancelTripDialog read={read} onClose={close} />,
    },
  ];
}

function PlanSection({ trip }: { trip: Trip }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const named = trip.members.map((one) => [one.name, one.position].filter(Boolean).join(' · ')).join('；');
  return (
    <Section title={t('trip.facts')}>
      <Facts
        items={[
          [t('trip.office'), [trip.office, trip.leader].filter(Boolean).join(' · ')],
          [t('trip.unit'), unit(trip.unit)],
          [t('trip.partners'), trip.partners.map(unit).join('；')],
          [t('trip.members'), named || t('trip.memberCount', { count: trip.memberCount })],
          [t('trip.days'), <DaysValue key="days" from={trip.from} until={trip.until} />],
          [t('visit.plannedBy'), <Doer key="by" by={trip.plannedBy} />],
          [t('trip.due'), trip.due && <DueValue key="due" value={trip.due} overdue={trip.overdue} />],
        ]}
      />
      <p className="fact-line pre">{trip.purpose}</p>
    </Section>
  );
}

/// Whom they set out to call on, and whom they did.
function FirmSection({ trip }: { trip: Trip }) {
  const { t } = useTranslation();
  if (trip.firms.length === 0) return null;
  const { figures } = trip;
  return (
    <Section title={t('trip.firms')} extra={figures && <span className="figures">{`${figures.firmsReached} / ${figures.firms}`}</span>}>
      <ul className="plain-list">
        {trip.firms.map((firm) => (
          <li key={firm.name} className="fact-line">
            {firm.name} {firm.reached && <StateTag tone="good">{t('trip.reached')}</StateTag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReportSection({ trip }: { trip: Trip }) {
  const { t } = useTranslation();
  return (
    <Section title={t('trip.report')} extra={trip.report && <TimeValue value={trip.report.at} />}>
      {trip.figures && (
        <Facts
          items={[
            [t('trip.visitCount'), trip.figures.visits],
            [t('trip.leads'), <BroughtValue key="brought" brought={trip.figures.brought} />],
          ]}
        />
      )}
      {trip.report ? <p className="pre">{trip.report.text}</p> : <p className="muted">{t('trip.notReported')}</p>}
    </Section>
  );
}

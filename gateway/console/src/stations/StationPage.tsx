import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Station, stationPath } from '../api/station';
import { countryName } from '../leads/countries';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { DaysValue } from '../trips/TripState';
import { ChangeStationDialog, EndStationDialog } from './StationDialogs';
import { StationState } from './StationState';

export function StationPage() {
  const { t, i18n } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Station>
      query={useRecord<Station>('stations', id, stationPath(id))}
      back={{ to: '/stations', label: t('station.title') }}
      title={(station) => station.place.name}
      about={(station) => `${station.number} · ${countryName(station.place.country, i18n.language)}`}
      tags={(station) => <StationState station={station} />}
      actions={useActions()}
      offered={(station) => station.actions}
      aside={(station) => <RecordTrail kind="station" records="stations" id={station.id} />}
    >
      {(station) => (
        <>
          {station.ending && <p className="notice notice-quiet">{t('station.ended', { reason: station.ending.reason })}</p>}
          <OverlapNotice station={station} />
          <StaySection station={station} />
          <FigureSection station={station} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Station>[] {
  const { t } = useTranslation();
  return [
    { name: 'change', label: t('station.action.change'), dialog: (read, close) => <ChangeStationDialog read={read} onClose={close} /> },
    {
      name: 'end',
      label: t('station.action.end'),
      danger: true,
      dialog: (read, close) => <EndStationDialog read={read} onClose={close} />,
    },
  ];
}

/// Told, not refused: hand-overs overlap.
function OverlapNotice({ station }: { station: Station }) {
  const { t } = useTranslation();
  return station.overlapping.map((other) => (
    <p key={other.id} className="notice notice-warn">
      {t('station.overlap', { people: other.people.join('、'), place: other.place })}{' '}
      <Link to={`/stations/${other.id}`} className="figures">
        {other.number}
      </Link>{' '}
      <DaysValue from={other.from} until={other.until} />
    </p>
  ));
}

function StaySection({ station }: { station: Station }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const named = station.staff.map((one) => [one.name, one.position, one.phone].filter(Boolean).join(' · ')).join('；');
  return (
    <Section title={t('station.facts')}>
      <Facts
        items={[
          [t('station.unit'), unit(station.unit)],
          [t('station.days'), station.until >= station.from && <DaysValue key="days" from={station.from} until={station.until} />],
          [t('station.plannedUntil'), station.ending && <DateValue key="planned" value={station.ending.plannedUntil} />],
          [t('station.staff'), named || t('trip.memberCount', { count: station.staffCount })],
          [t('visit.plannedBy'), <Doer key="by" by={station.enteredBy} />],
        ]}
      />
      <p className="fact-line pre">{station.task}</p>
    </Section>
  );
}

/// The visits of its unit on its days, wherever they led.
function FigureSection({ station }: { station: Station }) {
  const { t } = useTranslation();
  const { figures } = station;
  if (!figures) return null;
  return (
    <Section title={t('station.figures')}>
      <Facts
        items={[
          [t('outreach.measure.ENCOUNTER'), figures.encounters],
          [t('visit.days'), figures.days],
          [t('visit.firms'), figures.firms],
          [t('visit.inTime'), figures.stepsInTime === null ? null : `${figures.stepsInTime} / ${figures.stepsKnown}`],
          [t('visit.leads'), figures.leads],
          [t('visit.conversions'), figures.conversions],
        ]}
      />
      <p className="muted">{t('station.figuresAbout')}</p>
    </Section>
  );
}

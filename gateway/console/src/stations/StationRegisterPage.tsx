import { useTranslation } from 'react-i18next';
import { readStations, type Station } from '../api/station';
import { useSession } from '../app/session';
import { countryName } from '../leads/countries';
import { mayReport } from '../leads/rights';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DaysValue } from '../trips/TripState';
import { VisitNavigation } from '../visits/VisitNavigation';
import { StationState } from './StationState';

/// L9: which team stays where until when.
export function StationRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Station>
      name="stations"
      title={t('station.title')}
      about={t('station.about')}
      actions={mayReport(session.functions) && <LinkButton to="/stations/new">{t('station.enter')}</LinkButton>}
      top={<VisitNavigation />}
      filters={[
        { name: 'place', label: t('station.search') },
        { name: 'unit', label: t('station.unit'), options: useUnitChoices() },
        { name: 'running', label: t('station.when'), options: [{ value: 'true', label: t('station.running') }] },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readStations(filters, after, signal)}
      rowKey={(station) => station.id}
      rowLink={(station) => `/stations/${station.id}`}
      empty={t('station.none')}
    />
  );
}

function useColumns(): Column<Station>[] {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('station.place'),
      main: true,
      cell: ({ place, number }) => (
        <>
          {place.name}
          <span className="row-sub">{place.country === 'CN' ? number : `${number} · ${countryName(place.country, i18n.language)}`}</span>
        </>
      ),
    },
    { title: t('station.when'), name: 'when', phone: 'head', cell: (station) => <StationState station={station} /> },
    { title: t('station.days'), name: 'days', cell: (station) => station.until >= station.from && <DaysValue from={station.from} until={station.until} /> },
    { title: t('station.unit'), name: 'unit', cell: (station) => unit(station.unit) },
    { title: t('station.staff'), name: 'staff', right: true, cell: (station) => station.staffCount },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { officerPage, readNetwork, readOfficers, type RegisteredUnit, unitPath } from '../api/network';
import { useSession } from '../app/session';
import { UnitName, useUnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { StateTag } from '../patterns/values';
import { mayReadOfficers, mayRegister } from './rights';
import { HistorySection } from './HistorySection';
import { TerritorySection } from './TerritorySection';
import { UnitDialog } from './UnitDialog';
import { EndUnitDialog, TakeOverDialog } from './UnitDialogs';

export function UnitPage() {
  const { t } = useTranslation();
  const session = useSession();
  const name = useUnitName();
  const { id = '' } = useParams();
  return (
    <RecordPage<RegisteredUnit>
      query={useRecord<RegisteredUnit>('units', id, unitPath(id))}
      back={{ to: '/network', label: t('network.units') }}
      title={name}
      about={(unit) => unit.id}
      tags={(unit) => (
        <>
          <StateTag tone="open">{t(`network.kind.${unit.kind}`)}</StateTag>
          {!unit.active && <StateTag tone="plain">{t('network.ended')}</StateTag>}
        </>
      )}
      actions={[
        { name: 'change', label: t('network.changeUnit'), dialog: (read, close) => <UnitDialog read={read} onClose={close} /> },
        { name: 'takeover', label: t('network.takeOver'), dialog: (read, close) => <TakeOverDialog read={read} onClose={close} /> },
        {
          name: 'end',
          label: t('network.endUnit'),
          danger: true,
          dialog: (read, close) => <EndUnitDialog read={read} onClose={close} />,
        },
      ]}
      offered={(unit) => (mayRegister(session.functions) ? (unit.active ? ['change', 'takeover', 'end'] : ['change']) : [])}
      aside={(unit) => <HistorySection kind="unit" of={unit.id} />}
    >
      {(unit, read) => (
        <>
          <WorkedBy unit={unit} />
          <Section title={t('network.facts')}>
            <Facts
              items={[
                [t('network.nameZh'), unit.nameZh],
                [t('network.nameEn'), unit.nameEn],
                [t('network.parent'), unit.parent && <UnitName key="parent" id={unit.parent} />],
                [t('network.divisionCode'), unit.divisionCode],
                [t('network.telephone'), unit.telephone],
              ]}
            />
          </Section>
          <TerritorySection read={read} />
          <Below unit={unit} />
          {mayReadOfficers(session.functions) && <Officers unit={unit} />}
        </>
      )}
    </RecordPage>
  );
}

/// Who goes on with the work of a unit that has ended or in which nobody works.
function WorkedBy({ unit }: { unit: RegisteredUnit }) {
  const { t } = useTranslation();
  const name = useUnitName();
  if (unit.active && !unit.workedBy) return null;
  return (
    <p className="notice notice-quiet">
      {!unit.active && t('network.endedOn', { day: unit.endedOn ?? '' })}{' '}
      {unit.workedBy && (
        <>
          {t('network.workedByNow')}{' '}
          <Link to={`/network/units/${encodeURIComponent(unit.workedBy.id)}`}>{name(unit.workedBy)}</Link>
        </>
      )}
    </p>
  );
}

function Below({ unit }: { unit: RegisteredUnit }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const all = useQuery({ queryKey: ['units', 'network'], queryFn: ({ signal }) => readNetwork(undefined, signal) });
  const below = (all.data?.items ?? []).filter((one) => one.parent === unit.id);
  if (below.length === 0) return null;
  return (
    <Section title={t('network.below')} extra={below.length}>
      <ul className="plain-list">
        {below.map((one) => (
          <li key={one.id}>
            <Link to={`/network/units/${encodeURIComponent(one.id)}`}>{name(one)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Officers({ unit }: { unit: RegisteredUnit }) {
  const { t } = useTranslation();
  const officers = useQuery({ queryKey: ['officers', unit.id], queryFn: ({ signal }) => readOfficers(unit.id, undefined, signal) });
  const found = officers.data?.items ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={t('network.officers')} extra={found.length}>
      <ul className="plain-list">
        {found.map((one) => (
          <li key={one.subject}>
            <Link to={officerPage(one.subject)}>{one.name}</Link>{' '}
            <span className="muted">{one.functions.map((each) => t(`network.function.${each}`)).join(t('list.separator'))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

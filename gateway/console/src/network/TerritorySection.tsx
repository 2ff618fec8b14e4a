import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import { readOverlaps, type RegisteredUnit, type Territory } from '../api/network';
import { countryName } from '../leads/countries';
import { useUnitName } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { TerritoriesDialog } from './UnitDialogs';

/// Where a unit looks for investors, and who else looks there.
export function TerritorySection({ read }: { read: Read<RegisteredUnit> }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const [open, setOpen] = useState(false);
  const unit = read.value;
  const overlaps = useQuery({ queryKey: ['units', unit.id, 'overlaps'], queryFn: ({ signal }) => readOverlaps(unit.id, signal) });
  const maySet = overlaps.data?.maySet && unit.active;
  if (unit.territories.length === 0 && !maySet && !overlaps.isError) return null;
  return (
    <Section
      title={t('network.territories')}
      extra={
        maySet && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('network.setTerritories')}
          </Button>
        )
      }
    >
      {unit.territories.length === 0 && <p className="muted">{t('network.noTerritories')}</p>}
      <ul className="plain-list">
        {unit.territories.map((one) => (
          <li key={JSON.stringify(one)}>
            <TerritoryWords territory={one} />
          </li>
        ))}
      </ul>
      <PartState query={overlaps} />
      {(overlaps.data?.items ?? []).map((one) => (
        <p key={JSON.stringify(one)} className="notice notice-warn">
          {t('network.overlap')} <Link to={`/network/units/${encodeURIComponent(one.unit.id)}`}>{name(one.unit)}</Link>
          {t('list.colon')}
          <TerritoryWords territory={one.territory} />
        </p>
      ))}
      {open && <TerritoriesDialog read={read} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function TerritoryWords({ territory }: { territory: Territory }) {
  const { t, i18n } = useTranslation();
  const parts = [
    territory.country && countryName(territory.country, i18n.language),
    territory.division && t('network.divisionOf', { code: territory.division }),
    territory.industry && t('network.industryOf', { code: territory.industry }),
  ];
  return (
    <>
      {parts.filter(Boolean).join(' · ')} <DateValue value={territory.from} /> – {territory.until && <DateValue value={territory.until} />}
    </>
  );
}

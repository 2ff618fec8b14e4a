import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportUnits, type RegisteredUnit, readNetwork, unitKinds } from '../api/network';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { StateTag } from '../patterns/values';
import { NetworkNavigation } from './NetworkNavigation';
import { mayRegister } from './rights';
import { UnitDialog } from './UnitDialog';

/// L1: who reports, below whom, and how to reach them.
export function UnitRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <RegisterPage<RegisteredUnit>
        name="units"
        title={t('network.units')}
        about={t('network.unitsAbout')}
        top={<NetworkNavigation />}
        actions={
          mayRegister(session.functions) && (
            <>
              <LinkButton to="/network/import" second>
                {t('network.sheet.open')}
              </LinkButton>
              <Button type="primary" onClick={() => setRegistering(true)}>
                {t('network.registerUnit')}
              </Button>
            </>
          )
        }
        filters={[
          { name: 'q', label: t('network.search') },
          { name: 'kind', label: t('network.kindLabel'), options: useChoices(unitKinds, 'network.kind') },
        ]}
        columns={useColumns()}
        load={async ({ filters, signal }) => called(filters.q ?? '', await readNetwork(filters.kind, signal))}
        exported={exportUnits}
        rowKey={(unit) => unit.id}
        rowLink={(unit) => `/network/units/${encodeURIComponent(unit.id)}`}
        empty={t('network.noUnits')}
      />
      {registering && <UnitDialog onClose={() => setRegistering(false)} />}
    </>
  );
}

/// All units are here: what is looked for is found without asking again.
function called(text: string, page: Awaited<ReturnType<typeof readNetwork>>) {
  const part = text.trim().toLowerCase();
  const items = page.items.filter((unit) => [unit.id, unit.nameZh, unit.nameEn].some((name) => name.toLowerCase().includes(part)));
  return { ...page, items, total: { count: items.length, exact: true } };
}

function useColumns(): Column<RegisteredUnit>[] {
  const { t } = useTranslation();
  const name = useUnitName();
  return [
    {
      title: t('network.name'),
      main: true,
      cell: (unit) => (
        <>
          {name(unit)}
          <span className="row-sub">{unit.id}</span>
        </>
      ),
    },
    {
      title: t('network.kindLabel'),
      phone: 'head',
      cell: (unit) => (
        <StateTag tone={unit.active ? 'open' : 'plain'}>{unit.active ? t(`network.kind.${unit.kind}`) : t('network.ended')}</StateTag>
      ),
    },
    { title: t('network.parent'), cell: (unit) => <UnitName id={unit.parent} /> },
    { title: t('network.telephone'), cell: (unit) => <span className="figures">{unit.telephone}</span> },
  ];
}

import { useTranslation } from 'react-i18next';
import type { UnitRow } from '../api/network';
import { PageHead } from '../patterns/PageHead';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';

const fields: Record<string, string> = {
  '/id': 'network.id',
  '/nameZh': 'network.nameZh',
  '/nameEn': 'network.nameEn',
  '/kind': 'network.kindLabel',
  '/parent': 'network.parent',
  '/divisionCode': 'network.divisionCode',
  '/telephone': 'network.telephone',
};

/// The register of units and squads as an office keeps it.
export function UnitImportPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('network.sheet.title')} about={t('network.sheet.about')} back={{ to: '/network', label: t('network.units') }} />
      <SheetImport kind={useUnitSheet()} />
    </div>
  );
}

function useUnitSheet(): SheetKind<UnitRow> {
  const { t } = useTranslation();
  return {
    kind: 'units',
    page: '/network/units',
    waiting: t('network.sheet.waiting'),
    toRegister: t('network.sheet.toRegister'),
    refresh: [['units']],
    main: { title: t('network.nameZh'), cell: (row) => row.name },
    columns: [
      { title: t('network.kindLabel'), cell: (row) => row.kind && t(`network.kind.${row.kind}`) },
      { title: t('network.parent'), cell: (row) => row.parent },
    ],
    fields,
  };
}

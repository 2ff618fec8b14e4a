import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WhatIfTotal } from '../api/whatif';
import { useLabel } from '../patterns/labels';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { MoneyValue, Nothing } from '../patterns/values';

/// What each version would have needed of a budget.
export function SchemeTotals({ schemes }: { schemes: WhatIfTotal[] }) {
  const { t } = useTranslation();
  const columns: Column<WhatIfTotal>[] = [
    {
      title: t('whatIf.scheme'),
      main: true,
      cell: (one) => (
        <>
          {one.name}
          <span className="row-sub">{one.version}</span>
        </>
      ),
    },
    { title: t('scheme.statusLabel'), phone: 'none', cell: (one) => t(`scheme.status.${one.status}`) },
    { title: t('whatIf.awarded'), right: true, cell: (one) => one.awarded },
    { title: t('whatIf.limited'), right: true, cell: (one) => one.limited },
    { title: t('whatIf.total'), right: true, phone: 'head', cell: (one) => <MoneyValue value={one.total} strong /> },
  ];
  return (
    <RegisterRows
      rows={schemes}
      label={t('whatIf.totals')}
      columns={columns}
      rowKey={(one) => one.version}
      rowLink={(one) => `/claims/schemes/${encodeURIComponent(one.version)}`}
    />
  );
}

/// Who would have paid how much, where the versions say who pays.
export function PayerTotals({ schemes }: { schemes: WhatIfTotal[] }) {
  const { t } = useTranslation();
  const rows = schemes.flatMap((scheme) => scheme.byPayer.map((one) => ({ ...one, version: scheme.version })));
  if (rows.length === 0) return null;
  const columns: Column<(typeof rows)[number]>[] = [
    { title: t('whatIf.payer'), main: true, cell: (row) => row.payer },
    { title: t('whatIf.scheme'), cell: (row) => row.version },
    { title: t('whatIf.total'), right: true, phone: 'head', cell: (row) => <MoneyValue value={row.amount} /> },
  ];
  return (
    <Section title={t('whatIf.byPayer')} flush>
      <RegisterRows rows={rows} label={t('whatIf.byPayer')} columns={columns} rowKey={(row) => `${row.version} ${row.payer}`} />
    </Section>
  );
}

interface DistrictRow {
  unit: string;
  label: { zh: string; en: string };
  amounts: (WhatIfTotal['byDistrict'][number] | undefined)[];
}

/// Each district's sum under each version.
export function DistrictTotals({ schemes }: { schemes: WhatIfTotal[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const columns: Column<DistrictRow>[] = [
    { title: t('whatIf.district'), main: true, cell: (row) => label(row.label) },
    ...schemes.map((scheme, at): Column<DistrictRow> => ({
      title: scheme.version,
      right: true,
      cell: ({ amounts }) => (amounts[at] ? <MoneyValue value={amounts[at].amount} /> : <Nothing />),
    })),
  ];
  return (
    <Section title={t('whatIf.byDistrict')} flush>
      <RegisterRows rows={districtsOf(schemes)} label={t('whatIf.byDistrict')} columns={columns} rowKey={(row) => row.unit} />
    </Section>
  );
}

function districtsOf(schemes: WhatIfTotal[]): DistrictRow[] {
  const all = new Map(schemes.flatMap((scheme) => scheme.byDistrict.map((one) => [one.unit, one] as const)));
  return [...all.values()].map(({ unit, nameZh, nameEn }) => ({
    unit,
    label: { zh: nameZh, en: nameEn },
    amounts: schemes.map((scheme) => scheme.byDistrict.find((one) => one.unit === unit)),
  }));
}

/// What conditions ask and nothing on record answers: with it the true sums may be higher.
export function UnknownFacts({ schemes }: { schemes: WhatIfTotal[] }) {
  const { t } = useTranslation();
  const asking = schemes.filter((scheme) => scheme.unknown.length > 0);
  if (asking.length === 0) return null;
  return (
    <div className="notice notice-warn notice-top">
      {t('whatIf.unknown')}
      <ul className="problem-missing">
        {asking.map((scheme) => (
          <li key={scheme.version}>
            <Link to={`/claims/schemes/${encodeURIComponent(scheme.version)}`}>{scheme.version}</Link>
            {': '}
            {scheme.unknown.map(({ fact, projects }) => t('whatIf.unknownFact', { fact, count: projects })).join(t('list.separator'))}
          </li>
        ))}
      </ul>
    </div>
  );
}

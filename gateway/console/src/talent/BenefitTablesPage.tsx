import { useTranslation } from 'react-i18next';
import type { BenefitTable, TableRow } from '../api/benefit';
import { problemOf } from '../api/problem';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { useBenefitName, useBenefitTables } from './benefitTables';
import { TalentNavigation } from './TalentNavigation';

/// Which tables there are, which are in force, and what each gives to whom.
export function BenefitTablesPage() {
  const { t } = useTranslation();
  const tables = useBenefitTables();
  return (
    <div className="page">
      <PageHead title={t('benefit.tables')} about={t('benefit.tablesAbout')} back={{ to: '/talent/benefits', label: t('benefit.title') }} />
      <TalentNavigation />
      {tables.isError && <ProblemNotice alone problem={problemOf(tables.error)} />}
      {tables.data?.items.map((table) => (
        <Table key={table.reference} table={table} />
      ))}
    </div>
  );
}

function Table({ table }: { table: BenefitTable }) {
  const { t, i18n } = useTranslation();
  const nameOf = useBenefitName();
  const title = table.title ? (i18n.language.startsWith('zh') ? table.title.zh : table.title.en) : table.id;
  return (
    <Section title={title}>
      <p>
        <StateTag tone={table.inForce ? 'good' : 'plain'}>{t(table.inForce ? 'benefit.inForce' : 'benefit.notInForce')}</StateTag> {table.reference} ·{' '}
        <DateValue value={table.validFrom} /> – <DateValue value={table.validUntil} />
      </p>
      <p className="row-sub">{table.source}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('benefit.kindLabel')}</th>
            <th>{t('benefit.forWhom')}</th>
            <th>{t('benefit.clause')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={`${row.benefit}${index}`}>
              <td>{nameOf(row.benefit)}</td>
              <td>{forWhom(row, (years) => t('benefit.ageAtMost', { years }))}</td>
              <td>{row.clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/// Classes, titles, degree and whatever else a row asks, in a few words.
export function forWhom(row: TableRow, age: (years: number) => string): string {
  const asked = [row.classes.join('/'), row.titles.join('、'), row.degree, row.ageAtMost === null ? null : age(row.ageAtMost)];
  return [...asked, row.employment.join('/'), row.applies].filter(Boolean).join(' · ') || '—';
}

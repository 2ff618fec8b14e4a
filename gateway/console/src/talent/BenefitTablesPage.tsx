import { useTranslation } from 'react-i18next';
import type { BenefitTable, TableRow } from '../api/benefit';
import { problemOf } from '../api/problem';
import { formatList } from '../i18n/formats';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { useSource } from '../patterns/sources';
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
  const forWhom = useForWhom();
  const source = useSource();
  const title = table.title ? (i18n.language.startsWith('zh') ? table.title.zh : table.title.en) : table.id;
  const rows = table.rows.map((row, at) => ({ ...row, key: String(at) }));
  const columns: Column<(typeof rows)[number]>[] = [
    { title: t('benefit.kindLabel'), main: true, width: 200, cell: ({ benefit }) => nameOf(benefit) },
    { title: t('benefit.forWhom'), wide: true, cell: forWhom },
    { title: t('benefit.clause'), wide: true, cell: ({ clause }) => clause },
  ];
  return (
    <Section title={title} extra={<StateTag tone={table.inForce ? 'good' : 'plain'}>{t(table.inForce ? 'benefit.inForce' : 'benefit.notInForce')}</StateTag>}>
      <p className="section-note">
        {table.reference} · <DateValue value={table.validFrom} /> – {table.validUntil ? <DateValue value={table.validUntil} /> : t('benefit.openEnd')}
        {' · '}
        {t('benefit.source', { source: source(table.source) })}
      </p>
      <RegisterRows rows={rows} label={title} columns={columns} rowKey={({ key }) => key} />
    </Section>
  );
}

/// Classes, titles, degree and whatever else a row asks, in a few words.
export function useForWhom(): (row: TableRow) => string {
  const { t, i18n } = useTranslation();
  return ({ classes, titles, degree, ageAtMost, employment, applies }) => {
    const asked = [
      classes.join('/'),
      formatList(titles, i18n.language),
      degree && t(`talent.degree.${degree}`),
      ageAtMost !== null && t('benefit.ageAtMost', { years: ageAtMost }),
      employment.map((one) => t(`benefit.employmentKind.${one}`, { defaultValue: one })).join('/'),
      applies,
    ];
    return asked.filter(Boolean).join(' · ') || '—';
  };
}

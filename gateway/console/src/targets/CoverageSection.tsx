import { useTranslation } from 'react-i18next';
import type { CoverageFigures, TargetList } from '../api/target';
import { useUnitName } from '../patterns/labels';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { ShareValue } from './ListState';

interface Row {
  key: string;
  name: string;
  figures: CoverageFigures;
}

/// How far the firms are reached: all of them, and those that each unit looks after.
export function CoverageSection({ list }: { list: TargetList }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const columns = useColumns();
  if (list.figures.firms === 0) return null;
  const rows: Row[] = [
    { key: 'all', name: t('target.all'), figures: list.figures },
    ...list.units.map((one) => ({
      key: one.unit?.id ?? 'nobody',
      name: one.unit ? unit(one.unit) : t('target.nobodys'),
      figures: one.figures,
    })),
  ];
  return (
    <Section title={t('target.coverage')} flush>
      <RegisterRows<Row> rows={rows} label={t('target.coverage')} columns={columns} rowKey={(row) => row.key} />
      <p className="fact-line muted">{t('target.coverageAbout', { year: list.year })}</p>
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    { title: t('target.lookedAfterBy'), main: true, cell: (row) => row.name },
    { title: t('target.firms'), right: true, cell: ({ figures }) => figures.firms },
    { title: t('target.visited'), right: true, cell: ({ figures }) => <ShareValue share={figures.visited} /> },
    { title: t('target.met'), right: true, cell: ({ figures }) => <ShareValue share={figures.met} /> },
    { title: t('target.withLead'), right: true, cell: ({ figures }) => <ShareValue share={figures.withLead} /> },
    { title: t('target.converted'), right: true, cell: ({ figures }) => <ShareValue share={figures.converted} /> },
  ];
}

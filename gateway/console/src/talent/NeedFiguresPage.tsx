import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { figureKinds, type NeedFigure, readNeedFigures } from '../api/need';
import { ChartSection } from '../patterns/ChartSection';
import { PageHead } from '../patterns/PageHead';
import type { Column } from '../patterns/RegisterRows';
import { TalentNavigation } from './TalentNavigation';

const mostBars = 12;
const drawn = ['open', 'filled', 'closed'] as const;
const columns = [...drawn, 'wanted', 'arrived', 'medianDays'] as const;

/// TN-08: needs by field, class and unit. The chart has the largest, the table all.
export function NeedFiguresPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const by = params.get('by') ?? 'FIELD';
  const query = useQuery({ queryKey: ['need-figures', by], queryFn: ({ signal }) => readNeedFigures(by, signal) });
  const byLabel = t(`needFigures.by.${by}`);
  return (
    <div className="page">
      <PageHead
        title={t('needFigures.title')}
        about={t('needFigures.about')}
        actions={
          <Segmented
            value={by}
            onChange={(value) => setParams({ by: value })}
            options={figureKinds.map((value) => ({ value, label: t(`needFigures.by.${value}`) }))}
          />
        }
      />
      <TalentNavigation />
      <ChartSection
        title={byLabel}
        query={query}
        chart={({ items }) => {
          const most = largest(items);
          const bars = (part: (typeof drawn)[number]) => most.map((one) => ({ value: one[part], said: String(one[part]) }));
          return { words: most.map(({ name }) => name), series: drawn.map((part) => ({ name: t(`needFigures.${part}`), bars: bars(part) })) };
        }}
        rows={({ items }) => items}
        rowKey={({ key }) => key}
        columns={[
          { title: byLabel, main: true, cell: ({ name }) => name },
          ...columns.map((part): Column<NeedFigure> => ({
            title: t(`needFigures.${part}`),
            right: true,
            cell: (figure) => figure[part] ?? t('needFigures.no'),
          })),
        ]}
        empty={t('need.none')}
      />
    </div>
  );
}

function largest(figures: readonly NeedFigure[]): NeedFigure[] {
  const total = (one: NeedFigure) => one.open + one.filled + one.closed;
  return [...figures].sort((one, other) => total(other) - total(one)).slice(0, mostBars);
}

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ranking, readTrend } from '../api/assessment';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart')).TrendChart }));

/// One unit through the periods, by the same method and of the same length.
export function TrendSection({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [chosen, setChosen] = useState<string>();
  const trend = useQuery({ queryKey: ['rankings', 'trend', ranking.methodId], queryFn: ({ signal }) => readTrend(ranking.methodId, signal) });
  const unit = chosen ?? ranking.units[0]?.unit;
  const points = (trend.data?.items ?? [])
    .filter((one) => !one.corrected && shape(one.period) === shape(ranking.period))
    .map((one) => ({ period: one.period, unit: one.units.find((other) => other.unit === unit) }))
    .reverse();
  if (trend.isError) return <PartState query={trend} />;
  if (points.length < 2) return null;
  return (
    <Section
      title={t('ranking.trend')}
      extra={
        <Select
          aria-label={t('project.unit')}
          showSearch
          optionFilterProp="label"
          style={{ minWidth: 160 }}
          value={unit ?? null}
          options={ranking.units.map((one) => ({ value: one.unit, label: label(one.unitName) }))}
          onChange={setChosen}
        />
      }
    >
      <Suspense fallback={<div className="chart" aria-busy="true" />}>
        <TrendChart points={points.map((one) => ({ period: one.period, score: one.unit?.score ?? '-', rank: one.unit?.rank ?? null }))} />
      </Suspense>
    </Section>
  );
}

/// A month is compared with months, a quarter with quarters.
function shape(period: string): string {
  return period.length === 4 ? 'year' : period.charAt(5).replace(/\d/, 'month');
}

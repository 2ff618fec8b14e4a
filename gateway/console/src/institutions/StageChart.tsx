import { useTranslation } from 'react-i18next';
import type { InstitutionFigures } from '../api/institution';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';
import { useRuleChoices } from './rules';

const rowHeight = 30;

/// Where the targets stand, one bar a row. All of it stands in the table.
export function StageChart({ rows, nameOf }: { rows: InstitutionFigures['rows']; nameOf: (key: string | null) => string }) {
  const { t } = useTranslation();
  const stages = useRuleChoices('stages');
  if (rows.length === 0) return null;
  const total = (row: InstitutionFigures['rows'][number]) => Object.values(row.stages).reduce((sum, one) => sum + one, 0);
  const said = rows.map((row) => `${nameOf(row.key)} ${total(row)}`).join(t('list.separator'));
  const option = {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 32, top: 40, bottom: 4, containLabel: true },
    legend: { top: 0, textStyle: { color: palette.text } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    ...lyingBars(rows.map((row) => nameOf(row.key))),
    series: stages.map((stage) => ({
      type: 'bar',
      stack: 'institutions',
      barWidth: 16,
      name: stage.label,
      data: rows.map((row) => row.stages[stage.value] ?? 0),
    })),
  };
  return <Chart option={option} label={`${t('institution.figures')}: ${said}`} height={rows.length * rowHeight + 80} />;
}

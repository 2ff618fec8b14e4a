import { useTranslation } from 'react-i18next';
import type { NeedFigure } from '../api/need';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';

const mostBars = 12;
const rowHeight = 30;
const parts = ['open', 'filled', 'closed'] as const;

/// Where most needs are, and how many of them are open, filled and given up. All of them stand in the table.
export function NeedChart({ figures }: { figures: NeedFigure[] }) {
  const { t } = useTranslation();
  const total = (one: NeedFigure) => one.open + one.filled + one.closed;
  const most = [...figures].sort((one, other) => total(other) - total(one)).slice(0, mostBars);
  const said = most
    .map((one) => `${one.name} ${parts.map((part) => `${t(`needFigures.${part}`)} ${one[part]}`).join(' ')}`)
    .join(t('list.separator'));
  const option = {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 32, top: 40, bottom: 4, containLabel: true },
    legend: { top: 0, textStyle: { color: palette.text } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    ...lyingBars(most.map((one) => one.name)),
    series: parts.map((part) => ({
      type: 'bar',
      stack: 'needs',
      barWidth: 16,
      name: t(`needFigures.${part}`),
      data: most.map((one) => one[part]),
    })),
  };
  return <Chart option={option} label={`${t('needFigures.title')}: ${said}`} height={most.length * rowHeight + 80} />;
}

import { useTranslation } from 'react-i18next';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';

interface Point {
  period: string;
  score: string;
  rank: number | null;
}

const rowHeight = 34;

export function TrendChart({ points }: { points: Point[] }) {
  const { t } = useTranslation();
  const told = (point: Point) => (point.rank === null ? point.score : t('ranking.scoreAndRank', { score: point.score, rank: point.rank }));
  const said = points.map((point) => `${point.period} ${told(point)}`).join(t('list.separator'));
  return (
    <Chart
      option={{
        animation: false,
        textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
        grid: { left: 8, right: 120, top: 4, bottom: 4, containLabel: true },
        ...lyingBars(points.map((point) => point.period)),
        series: [
          {
            type: 'bar',
            barWidth: 16,
            data: points.map((point) => ({
              value: point.score === '-' ? 0 : Number(point.score),
              itemStyle: { color: palette.ink },
              label: { formatter: told(point) },
            })),
            label: { show: true, position: 'right', color: palette.text, fontSize: 13 },
          },
        ],
      }}
      label={`${t('ranking.trend')}: ${said}`}
      height={points.length * rowHeight + 40}
    />
  );
}

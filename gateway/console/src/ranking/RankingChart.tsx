import { useTranslation } from 'react-i18next';
import type { RankedUnit } from '../api/assessment';
import { Chart, lyingBars } from '../patterns/Chart';
import { useLabel } from '../patterns/labels';
import { fonts, palette } from '../theme/tokens';

interface Bar {
  name: string;
  score: string;
  first: boolean;
}

const rowHeight = 34;

/// Scores as bars, best on top. A unit without targets has no bar and keeps its dash: no target is not zero.
export function RankingChart({ units }: { units: RankedUnit[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const bars = units.map((unit) => ({ name: label(unit.unitName), score: unit.score, first: unit.rank === 1 }));
  const said = bars.map((bar) => `${bar.name} ${bar.score}`).join(t('list.separator'));
  return <Chart option={optionFor(bars)} label={`${t('ranking.chart')}: ${said}`} height={units.length * rowHeight + 40} />;
}

function optionFor(bars: Bar[]) {
  return {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 64, top: 4, bottom: 4, containLabel: true },
    ...lyingBars(bars.map((bar) => bar.name)),
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: bars.map((bar) => ({
          value: bar.score === '-' ? 0 : Number(bar.score),
          itemStyle: { color: bar.first ? palette.seal : palette.ink, borderRadius: [0, 2, 2, 0] },
          label: { formatter: bar.score },
        })),
        label: { show: true, position: 'right', color: palette.text, fontSize: 13 },
      },
    ],
  };
}

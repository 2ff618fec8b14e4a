import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedUnit } from '../api/assessment';
import { useLabel } from '../patterns/labels';
import { fonts, palette } from '../theme/tokens';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

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
  const drawn = JSON.stringify(bars);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    chart.setOption(optionFor(JSON.parse(drawn) as Bar[]));
    const watched = new ResizeObserver(() => chart.resize());
    watched.observe(place.current);
    return () => {
      watched.disconnect();
      chart.dispose();
    };
  }, [drawn]);
  const said = bars.map((bar) => `${bar.name} ${bar.score}`).join(t('list.separator'));
  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={`${t('ranking.chart')}: ${said}`}
      style={{ height: units.length * rowHeight + 40 }}
    />
  );
}

function optionFor(bars: Bar[]) {
  return {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 64, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value' as const, axisLabel: { color: palette.muted, fontSize: 12 }, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.text, width: 120, overflow: 'truncate' as const },
    },
    series: [
      {
        type: 'bar' as const,
        barWidth: 16,
        data: bars.map((bar) => ({
          value: bar.score === '-' ? 0 : Number(bar.score),
          itemStyle: { color: bar.first ? palette.seal : palette.ink, borderRadius: [0, 2, 2, 0] },
          label: { formatter: bar.score },
        })),
        label: { show: true, position: 'right' as const, color: palette.text, fontSize: 13 },
      },
    ],
  };
}

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { palette } from '../theme/tokens';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Props {
  /// Only what JSON can hold: it is drawn anew when that has changed.
  option: object;
  /// All that the chart says, for who does not see it.
  label: string;
  height: number;
}

export function Chart({ option, label, height }: Props) {
  const drawn = JSON.stringify(option);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    chart.setOption(JSON.parse(drawn) as EChartsCoreOption);
    const watched = new ResizeObserver(() => chart.resize());
    watched.observe(place.current);
    const paper = onPaper(chart);
    return () => {
      watched.disconnect();
      paper();
      chart.dispose();
    };
  }, [drawn]);
  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}

/// Between the margins of A4.
const PAPER_WIDTH = 660;

/// A chart is drawn for the width it stands in: on paper, at once, for the paper's. Answers with what ends that.
function onPaper(chart: EChartsType): () => void {
  const begins = () => {
    chart.resize({ width: Math.min(chart.getWidth(), PAPER_WIDTH) });
    chart.getZr().flush();
  };
  const ends = () => chart.resize({ width: 'auto' });
  window.addEventListener('beforeprint', begins);
  window.addEventListener('afterprint', ends);
  return () => {
    window.removeEventListener('beforeprint', begins);
    window.removeEventListener('afterprint', ends);
  };
}

/// The axes of lying bars: figures below, words on the left, the first on top.
export function lyingBars(words: string[]) {
  return {
    xAxis: { type: 'value', axisLabel: { color: palette.muted, fontSize: 12 }, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: words,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.text, width: 120, overflow: 'truncate' },
    },
  };
}

import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { fonts } from '../theme/tokens';
import { Chart, lyingBars } from './Chart';
import { type ChartTone, ChartToneContext } from './chartTone';

/// `value` gives the length of a bar only; what it says is exact, what is drawn beside it may be shorter.
export interface Bar {
  value: number;
  said: string;
  short?: string | undefined;
}

export interface BarSeries {
  name: string;
  /// One for each word.
  bars: Bar[];
}

interface Props {
  title: string;
  words: string[];
  series: BarSeries[];
}

/// Lying bars with what they say beside them. Several series stand below one another, with a legend.
export function Bars({ title, words, series }: Props) {
  const { t } = useTranslation();
  const tone = useContext(ChartToneContext);
  const saidOf = (bars: Bar[]) => words.map((word, at) => `${word} ${bars[at]?.said ?? ''}`).join(t('list.separator'));
  const said = series.length === 1 ? saidOf(series[0]?.bars ?? []) : series.map(({ name, bars }) => `${name}: ${saidOf(bars)}`).join('; ');
  return (
    <Chart option={optionOf(tone, words, series)} label={`${title}: ${said}`} height={heightOf(tone, words.length, series.length)} />
  );
}

function heightOf({ size, height }: ChartTone, words: number, series: number): number {
  return height ?? words * Math.max(size * 2.6, series * size * 1.5) + size * (series > 1 ? 5 : 3);
}

function optionOf(tone: ChartTone, words: string[], series: BarSeries[]) {
  const axes = lyingBars(words);
  const text = { color: tone.text, fontSize: tone.size };
  return {
    animation: false,
    color: tone.colours,
    textStyle: { fontFamily: fonts, ...text },
    grid: { left: 8, right: tone.size * 15, top: series.length > 1 ? tone.size * 3 : 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...(series.length > 1 ? { legend: { top: 0, textStyle: text } } : {}),
    xAxis: { ...axes.xAxis, axisLabel: { show: false }, splitLine: { lineStyle: { color: tone.line } } },
    yAxis: { ...axes.yAxis, axisLine: { lineStyle: { color: tone.line } }, axisLabel: { ...axes.yAxis.axisLabel, ...text, width: tone.size * 10 } },
    series: series.map(({ name, bars }) => ({
      type: 'bar',
      name,
      barMaxWidth: tone.size * 1.4,
      data: bars.map(({ value, said, short }) => ({ value, label: { formatter: short ?? said } })),
      label: { show: true, position: 'right', ...text },
    })),
  };
}

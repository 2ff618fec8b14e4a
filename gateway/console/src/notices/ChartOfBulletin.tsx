import { useTranslation } from 'react-i18next';
import type { BulletinChart } from '../api/bulletin';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';

const none = '-';
const barHeight = 18;
const around = 72;
const lineHeight = 240;

/// A chart of a bulletin as its document has it, each figure beside what is drawn.
export function ChartOfBulletin({ of }: { of: BulletinChart }) {
  const { t } = useTranslation();
  const said = of.labels
    .map((label, at) => `${label} ${of.series.map(({ name, figures }) => `${name} ${figures[at]}`).join(t('list.separator'))}`)
    .join(t('list.separator'));
  const rows = of.labels.length * (of.series.length * barHeight + 12);
  return (
    <div>
      <h4>{of.title}</h4>
      <Chart option={optionFor(of)} label={`${of.title}${t('list.colon')}${said}`} height={of.shape === 'LINE' ? lineHeight : rows + around} />
    </div>
  );
}

export function optionFor(of: BulletinChart) {
  const lying = of.shape === 'BARS';
  const words = { type: 'category', data: of.labels, axisLabel: { color: palette.text }, axisTick: { show: false } };
  const axes = lying ? lyingBars(of.labels) : { xAxis: words, yAxis: { type: 'value', scale: true, splitLine: { lineStyle: { color: palette.line } } } };
  return {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 96, top: 36, bottom: 4, containLabel: true },
    legend: of.series.length > 1 ? { right: 0, top: 0 } : { show: false },
    ...axes,
    series: of.series.map(({ name, figures }, at) => ({
      name,
      type: lying ? 'bar' : 'line',
      barWidth: barHeight - 6,
      itemStyle: { borderColor: palette.ink, color: at === 0 && of.series.length > 1 ? palette.inkSoft : palette.ink },
      lineStyle: { color: palette.ink },
      label: { show: true, position: lying ? 'right' : 'top', color: palette.text },
      data: figures.map((figure) => ({ value: valueOf(figure, lying), label: { formatter: figure } })),
    })),
  };
}

/// A bar that is none has no length; a line without a point is broken.
function valueOf(figure: string, lying: boolean) {
  if (figure === none) return lying ? 0 : none;
  return Number(figure);
}

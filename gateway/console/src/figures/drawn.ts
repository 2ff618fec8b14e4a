import { useTranslation } from 'react-i18next';
import { type Arrivals, funnelSteps, type LeadFigures, type OfficeClock, type Pipeline } from '../api/figures';
import type { Money } from '../api/words';
import { formatMoney, formatMoneyShort } from '../i18n/formats';
import { useLabel } from '../patterns/labels';
import type { Bar, BarSeries } from '../patterns/Bars';

export interface Drawn {
  words: string[];
  series: BarSeries[];
}

const bar = (value: number, said = String(value), short?: string): Bar => ({ value, said, short });

/// What the charts of the page and of the wall draw, from what the services say.
export function useDrawings() {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  const money = (sum: Money) => formatMoney(sum, i18n.language);
  const short = (sum: Money) => formatMoneyShort(sum, i18n.language);
  const told = (count: number, amounts: Money[]) => [String(count), ...amounts.map(money)].join(' · ');
  // There is room for one currency beside a bar.
  const toldShort = (count: number, [first, ...others]: Money[]) =>
    [String(count), ...(first ? [short(first)] : []), ...(others.length > 0 ? [t('figures.moreCurrencies', { count: others.length })] : [])].join(' · ');

  return {
    money,
    pipeline: ({ stages }: Pipeline): Drawn => ({
      words: stages.map((stage) => label(stage.label)),
      series: [{ name: t('figures.projects'), bars: stages.map(({ count, amounts }) => bar(count, told(count, amounts), toldShort(count, amounts))) }],
    }),
    arrivals: ({ kinds, months }: Arrivals): Drawn => ({
      words: months.map(({ month }) => month),
      series: kinds.map((kind) => ({
        name: label(kind.label),
        bars: months.map(({ sums }) => {
          const sum = sums.find((one) => one.kind === kind.id);
          return sum ? bar(Number(sum.amountCny.amount), money(sum.amountCny), short(sum.amountCny)) : bar(0, '0');
        }),
      })),
    }),
    clocks: (clocks: OfficeClock[]): Drawn => ({
      words: clocks.map(({ officeLabel }) => label(officeLabel)),
      series: [
        { name: t('figures.dueSoon'), bars: clocks.map(({ dueSoon }) => bar(dueSoon)) },
        { name: t('figures.late'), bars: clocks.map(({ late }) => bar(late)) },
      ],
    }),
    funnel: ({ funnel }: LeadFigures): Drawn => ({
      words: funnelSteps.map((step) => t(`figures.step.${step}`)),
      series: [{ name: t('figures.leads'), bars: funnelSteps.map((step) => bar(funnel[step])) }],
    }),
  };
}

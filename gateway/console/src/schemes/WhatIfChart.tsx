import { useTranslation } from 'react-i18next';
import type { WhatIfTotal } from '../api/whatif';
import { formatMoney } from '../i18n/formats';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';

const rowHeight = 34;

/// What the versions would have cost, as bars. Only the length of a bar is drawn from a rounded figure; what it says is exact.
export function WhatIfChart({ schemes }: { schemes: WhatIfTotal[] }) {
  const { t, i18n } = useTranslation();
  const bars = schemes.map(({ version, total }) => ({ version, words: formatMoney(total, i18n.language), amount: total.amount }));
  const said = bars.map((bar) => `${bar.version} ${bar.words}`).join(t('list.separator'));
  const option = {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 150, top: 4, bottom: 4, containLabel: true },
    ...lyingBars(bars.map((bar) => bar.version)),
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: bars.map((bar) => ({
          value: Number(bar.amount),
          itemStyle: { color: palette.ink, borderRadius: [0, 2, 2, 0] },
          label: { formatter: bar.words },
        })),
        label: { show: true, position: 'right', color: palette.text, fontSize: 13 },
      },
    ],
  };
  return <Chart option={option} label={`${t('whatIf.totals')}: ${said}`} height={bars.length * rowHeight + 40} />;
}

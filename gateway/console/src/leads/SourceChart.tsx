import { useTranslation } from 'react-i18next';
import type { LeadSource, LeadSources } from '../api/sources';
import { Chart, lyingBars } from '../patterns/Chart';
import { fonts, palette } from '../theme/tokens';

interface Props {
  sources: LeadSources;
  placeOf: (source: LeadSource) => string;
}

const mostBars = 12;
const rowHeight = 30;

/// The places most leads come from as bars, each made of its channels. All of them stand in the table.
export function SourceChart({ sources, placeOf }: Props) {
  const { t } = useTranslation();
  const places = sources.places.slice(0, mostBars);
  const said = places.map((source) => `${placeOf(source)} ${source.leads}`).join(t('list.separator'));
  const option = {
    animation: false,
    textStyle: { fontFamily: fonts, fontSize: 13, color: palette.text },
    grid: { left: 8, right: 32, top: 40, bottom: 4, containLabel: true },
    legend: { top: 0, textStyle: { color: palette.text } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    ...lyingBars(places.map(placeOf)),
    series: sources.channels.map(({ channel }) => ({
      type: 'bar',
      stack: 'leads',
      barWidth: 16,
      name: t(`lead.channel.${channel}`),
      data: places.map(({ channels }) => channels.find((one) => one.channel === channel)?.leads ?? 0),
    })),
  };
  return <Chart option={option} label={`${t('lead.sources.title')}: ${said}`} height={places.length * rowHeight + 80} />;
}

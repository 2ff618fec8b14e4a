import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { type ChannelCount, type LeadSource, type LeadSources, readSources } from '../api/sources';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { countryName } from './countries';

const SourceChart = lazy(async () => ({ default: (await import('./SourceChart')).SourceChart }));

const filterNames = ['q', 'status', 'unit', 'valuable'];

/// Where the leads come from that these filters show: a chart, and the same in a table. Whether it is open stands in the address.
export function SourceSection() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const open = search.get('sources') === 'open';
  const toggle = () => {
    const next = new URLSearchParams(search);
    if (open) next.delete('sources');
    else next.set('sources', 'open');
    setSearch(next, { replace: true });
  };
  return (
    <>
      <p className="source-toggle">
        <Button size="small" aria-expanded={open} onClick={toggle}>
          {t(open ? 'lead.sources.close' : 'lead.sources.open')}
        </Button>
      </p>
      {open && <Sources filters={Object.fromEntries(filterNames.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])))} />}
    </>
  );
}

function Sources({ filters }: { filters: Record<string, string> }) {
  const { t } = useTranslation();
  const sources = useQuery({ queryKey: ['leads', 'sources', filters], queryFn: ({ signal }) => readSources(filters, signal) });
  return (
    <Section title={t('lead.sources.title')} extra={sources.data && t('register.total', { shown: sources.data.total })}>
      <p className="muted">{t('lead.sources.about')}</p>
      {sources.isPending && <Skeleton active paragraph={{ rows: 4 }} title={false} />}
      {sources.isError && <ProblemNotice problem={problemOf(sources.error)} onReload={() => void sources.refetch()} />}
      {sources.data?.total === 0 && <p>{t('register.nothingFound')}</p>}
      {sources.data && sources.data.total > 0 && <Shown sources={sources.data} />}
    </Section>
  );
}

function Shown({ sources }: { sources: LeadSources }) {
  const { t } = useTranslation();
  const place = usePlaceName();
  const words = (counts: ChannelCount[]) =>
    counts.map(({ channel, leads }) => `${t(`lead.channel.${channel}`)} ${leads}`).join(t('list.separator'));
  const columns: Column<LeadSource>[] = [
    { title: t('lead.sources.place'), main: true, cell: place },
    { title: t('lead.sources.leads'), right: true, phone: 'head', cell: ({ leads }) => leads },
    { title: t('lead.channelLabel'), wide: true, cell: ({ channels }) => words(channels) },
  ];
  return (
    <>
      <Suspense fallback={<div className="chart" />}>
        <SourceChart sources={sources} placeOf={place} />
      </Suspense>
      <p>{t('lead.sources.byChannel', { counts: words(sources.channels) })}</p>
      <RegisterRows
        rows={sources.places}
        label={t('lead.sources.title')}
        columns={columns}
        rowKey={({ country, province }) => `${country}-${province?.code ?? ''}`}
      />
    </>
  );
}

function usePlaceName(): (source: LeadSource) => string {
  const { t, i18n } = useTranslation();
  return ({ country, province }) => {
    const name = countryName(country, i18n.language);
    if (province) return province.name;
    return country === 'CN' ? t('lead.sources.noProvince', { country: name }) : name;
  };
}

import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { type QuotaProgress, readQuotas } from '../api/quota';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { StateTag } from '../patterns/values';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { QuotaDialog } from './QuotaDialog';

/// L8: what each unit owes in a year and how far it is, the furthest behind first.
export function QuotaPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [setting, setSetting] = useState(false);
  const today = useToday();
  const year = search.get('year') ?? today.slice(0, 4);
  const quotas = useQuery({ queryKey: ['quotas', year], queryFn: ({ signal }) => readQuotas(year, signal) });
  const standing = quotas.data;
  const columns = useColumns();
  return (
    <div className="page">
      <PageHead
        title={t('quota.title')}
        about={standing ? t('quota.about', { count: standing.elapsedMonths }) : undefined}
        actions={
          <>
            <DatePicker
              picker="year"
              allowClear={false}
              format="YYYY"
              aria-label={t('quota.year')}
              value={dayjs(`${year}-01-01`)}
              onChange={(value) => setSearch({ year: (value ?? dayjs()).format('YYYY') }, { replace: true })}
              className="month-picker"
            />
            {standing?.maySet && (
              <Button type="primary" onClick={() => setSetting(true)}>
                {t('quota.set')}
              </Button>
            )}
          </>
        }
      />
      <LeadNavigation />
      <section className="sheet sheet-flush" aria-label={t('quota.title')} aria-busy={quotas.isPending}>
        {quotas.isError && <ProblemNotice problem={problemOf(quotas.error)} onReload={() => void quotas.refetch()} />}
        {quotas.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
        {standing?.items.length === 0 && <EmptyNotice text={t('quota.none')} />}
        {standing && standing.items.length > 0 && (
          <RegisterRows rows={standing.items} label={t('quota.title')} columns={columns} rowKey={(one) => one.unit.id} />
        )}
      </section>
      {standing && <p className="muted">{t('visit.rule', { rule: standing.rule })}</p>}
      {setting && <QuotaDialog year={Number(year)} onClose={() => setSetting(false)} />}
    </div>
  );
}

function useColumns(): Column<QuotaProgress>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    { title: t('lead.unit'), main: true, cell: (one) => unit(one.unit) },
    { title: t('quota.variance'), phone: 'head', cell: (one) => <Variance value={one.variance} /> },
    { title: t('quota.target'), right: true, cell: (one) => one.target },
    { title: t('quota.reached'), right: true, cell: (one) => one.reached },
    { title: t('quota.completion'), right: true, cell: (one) => `${one.completion}%` },
    { title: t('quota.expected'), right: true, cell: (one) => one.expected },
  ];
}

/// Behind or ahead is said in words, not by colour and sign alone.
function Variance({ value }: { value: number }) {
  const { t } = useTranslation();
  if (value < 0) return <StateTag tone="warn">{t('quota.behind', { by: -value })}</StateTag>;
  return <StateTag tone="good">{t('quota.ahead', { by: value })}</StateTag>;
}

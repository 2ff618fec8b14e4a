import { useQuery } from '@tanstack/react-query';
import { DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Difference, readReconciliation, reconciliationFilePath } from '../api/closings';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { LedgerNavigation } from './LedgerNavigation';

/// What orders, budgets, entries and the bank do not say alike, and what to do about it.
export function ReconciliationPage() {
  const { t } = useTranslation();
  const [month, setMonth] = useState(useToday().slice(0, 7));
  const report = useQuery({
    queryKey: ['ledger', 'reconciliation', month],
    queryFn: ({ signal }) => readReconciliation(month, signal),
  });
  return (
    <div className="page">
      <PageHead
        title={t('reconcile.title')}
        about={t('reconcile.about')}
        actions={
          <a className="ant-btn ant-btn-default" href={reconciliationFilePath(month)} download>
            {t('reconcile.file')}
          </a>
        }
      />
      <LedgerNavigation />
      <DatePicker
        picker="month"
        format="YYYY-MM"
        aria-label={t('closing.month')}
        value={dayjs(`${month}-01`)}
        allowClear={false}
        onChange={(chosen) => chosen && setMonth(chosen.format('YYYY-MM'))}
      />
      {report.isError && <ProblemNotice problem={problemOf(report.error)} onReload={() => void report.refetch()} />}
      {report.isLoading && <Skeleton active title={false} />}
      {report.data && (
        <section className="sheet sheet-flush">
          {report.data.differences.length === 0 ? <EmptyNotice text={t('reconcile.none')} /> : <Differences rows={report.data.differences} />}
        </section>
      )}
    </div>
  );
}

function Differences({ rows }: { rows: Difference[] }) {
  const { t } = useTranslation();
  return (
    <RegisterRows<Difference>
      rows={rows}
      label={t('reconcile.title')}
      rowKey={(one) => `${one.kind} ${one.about} ${one.other}`}
      columns={[
        { title: t('reconcile.what'), main: true, cell: (one) => t(`reconcile.kind.${one.kind}`) },
        { title: t('reconcile.of'), cell: (one) => (one.orderId ? <Link to={`/payment-orders/${one.orderId}`}>{one.about}</Link> : one.about) },
        { title: t('reconcile.one'), cell: (one) => one.one },
        { title: t('reconcile.other'), cell: (one) => one.other },
        { title: t('reconcile.do'), wide: true, cell: (one) => t(`reconcile.todo.${one.kind}`) },
      ]}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../api/problem';
import { inOrder, readWorkList, type WorkItem } from '../api/work';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { UnitName } from '../patterns/labels';
import { MissingParts } from '../patterns/MissingParts';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { DueValue, MoneyValue } from '../patterns/values';

/// More than somebody does in a morning; the others are a click away.
const first = 20;

/// What is due to this person in all services, once a minute anew.
export function useWorkList() {
  return useQuery({ queryKey: ['work'], queryFn: ({ signal }) => readWorkList(signal), refetchInterval: 60_000 });
}

/// What is late, then what is open, each the earliest due first.
export function WorkSections() {
  const { t } = useTranslation();
  const list = useWorkList();
  const items = inOrder(list.data?.items ?? []);
  return (
    <>
      <MissingParts parts={list.data?.missing} />
      {list.isError && <ProblemNotice problem={problemOf(list.error)} onReload={() => void list.refetch()} />}
      {list.isPending && (
        <div className="sheet">
          <Skeleton active title={false} paragraph={{ rows: 5 }} />
        </div>
      )}
      {list.isSuccess && items.length === 0 && (
        <div className="sheet sheet-flush">
          <EmptyNotice text={t('work.empty')} />
        </div>
      )}
      <WorkGroup title={t('work.late')} items={items.filter((item) => item.overdue)} />
      <WorkGroup title={t('work.open')} items={items.filter((item) => !item.overdue)} />
    </>
  );
}

function WorkGroup({ title, items }: { title: string; items: WorkItem[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, first);
  return (
    <section className="sheet sheet-flush section">
      <div className="section-head">
        <h2>{title}</h2>
        <span className="section-extra figures">{items.length}</span>
      </div>
      <ul className="work">
        {shown.map((item) => (
          <WorkRow key={`${item.kind}${item.id}`} item={item} />
        ))}
      </ul>
      {shown.length < items.length && (
        <div className="register-more">
          <Button onClick={() => setAll(true)}>{t('work.all', { count: items.length })}</Button>
        </div>
      )}
    </section>
  );
}

function WorkRow({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={pageOf(item.link)} className={item.overdue ? 'work-item work-late' : 'work-item'}>
        <span className="work-kind">{t(`work.kind.${item.kind}`)}</span>
        <span className="work-title">
          {item.title} {item.amount && <MoneyValue value={item.amount} />}
        </span>
        <span className="work-unit">
          <UnitName id={item.unit} />
        </span>
        <DueValue value={item.dueAt} overdue={item.overdue} />
      </Link>
    </li>
  );
}

/// Services link their own resource (`/api/leads/1`); the console's page of it has the same address without the door.
function pageOf(link: string): string {
  return link.replace(/^\/api(?=\/)/, '');
}

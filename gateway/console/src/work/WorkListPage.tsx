import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../api/problem';
import { inOrder, readWorkList, type WorkItem } from '../api/work';
import { useSession } from '../app/session';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { UnitName } from '../patterns/labels';
import { MissingParts } from '../patterns/MissingParts';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { DueValue } from '../patterns/values';

export function WorkListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const list = useQuery({ queryKey: ['work'], queryFn: ({ signal }) => readWorkList(signal), refetchInterval: 60_000 });

  const items = inOrder(list.data?.items ?? []);
  const late = items.filter((item) => item.overdue);
  const open = items.filter((item) => !item.overdue);
  return (
    <div className="page">
      <PageHead title={t('work.title')} about={t('work.about', { name: session.name, count: items.length, late: late.length })} />
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
      <WorkGroup title={t('work.late')} items={late} />
      <WorkGroup title={t('work.open')} items={open} />
    </div>
  );
}

function WorkGroup({ title, items }: { title: string; items: WorkItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="sheet sheet-flush section">
      <div className="section-head">
        <h2>{title}</h2>
        <span className="section-extra figures">{items.length}</span>
      </div>
      <ul className="work">
        {items.map((item) => (
          <WorkRow key={`${item.kind}${item.id}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function WorkRow({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={pageOf(item.link)} className={item.overdue ? 'work-item work-late' : 'work-item'}>
        <span className="work-kind">{t(`work.kind.${item.kind}`)}</span>
        <span className="work-title">{item.title}</span>
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

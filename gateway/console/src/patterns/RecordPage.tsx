import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import type { Read } from '../api/http';
import { LinkButton } from './LinkButton';
import { PageHead } from './PageHead';
import { ProblemNotice } from './ProblemNotice';
import type { RecordQuery } from './record';

export interface RecordAction<T> {
  /// As the server names it in `actions`; what the server does not offer is not shown.
  name: string;
  label: string;
  danger?: boolean;
  dialog?: (record: Read<T>, close: () => void) => ReactNode;
  /// Where the action is a page of its own.
  page?: (value: T) => string;
}

interface Props<T> {
  query: RecordQuery<T>;
  back: { to: string; label: string };
  title: (value: T) => string;
  tags?: (value: T) => ReactNode;
  about?: (value: T) => ReactNode;
  actions: RecordAction<T>[];
  offered: (value: T) => string[];
  aside?: (value: T) => ReactNode;
  children: (value: T, read: Read<T>) => ReactNode;
}

/// Every record's page: what it is, where it stands, what this person may do now, its parts, its trail.
export function RecordPage<T>(props: Props<T>) {
  const { query } = props;
  const [open, setOpen] = useState<string>();
  if (query.isError) {
    return (
      <div className="page">
        <PageHead back={props.back} />
        <ProblemNotice alone problem={problemOf(query.error)} onReload={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <RecordLoading back={props.back} />;
  const read = query.data;
  const { value } = read;
  const offered = props.offered(value);
  const aside = props.aside?.(value);
  const possible = props.actions.filter((action) => offered.includes(action.name));
  const active = possible.find((action) => action.name === open);

  return (
    <div className="page">
      <PageHead
        title={props.title(value)}
        back={props.back}
        tags={props.tags?.(value)}
        about={props.about?.(value)}
        actions={possible.length > 0 && <Actions of={value} actions={possible} onOpen={setOpen} />}
      />
      <div className={aside ? 'record-columns' : ''}>
        <div className="record-main">{props.children(value, read)}</div>
        {aside && <aside className="record-aside">{aside}</aside>}
      </div>
      {active?.dialog?.(read, () => setOpen(undefined))}
    </div>
  );
}

function Actions<T>({ of, actions, onOpen }: { of: T; actions: RecordAction<T>[]; onOpen: (name: string) => void }) {
  return actions.map((action, index) =>
    action.page ? (
      <LinkButton key={action.name} to={action.page(of)} second={index > 0}>
        {action.label}
      </LinkButton>
    ) : (
      <Button
        key={action.name}
        type={index === 0 && !action.danger ? 'primary' : 'default'}
        danger={action.danger ?? false}
        onClick={() => onOpen(action.name)}
      >
        {action.label}
      </Button>
    ),
  );
}

function RecordLoading({ back }: { back: Props<unknown>['back'] }) {
  const { t } = useTranslation();
  return (
    <div className="page" role="status" aria-label={t('register.loading')}>
      <PageHead back={back} />
      <div className="sheet">
        <Skeleton active paragraph={{ rows: 8 }} />
      </div>
    </div>
  );
}

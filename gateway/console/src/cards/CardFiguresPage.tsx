import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Figure, type FigureItem, readCardFigures } from '../api/card-figures';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { Nothing } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';

/// A month by office and procedure; each line leads to the cards behind it.
export function CardFiguresPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const month = search.get('month') ?? today.slice(0, 7);
  const figures = useQuery({ queryKey: ['service-cards', 'figures', month], queryFn: ({ signal }) => readCardFigures(month, signal) });
  const columns = useColumns();
  const rows = figures.data?.items ?? [];
  return (
    <div className="page">
      <PageHead
        title={t('card.figures')}
        about={t('card.figuresAbout')}
        back={{ to: '/projects/cards', label: t('card.title') }}
        actions={
          <DatePicker
            picker="month"
            allowClear={false}
            format="YYYY-MM"
            aria-label={t('card.month')}
            value={dayjs(`${month}-01`)}
            onChange={(value) => setSearch({ month: (value ?? dayjs(today)).format('YYYY-MM') }, { replace: true })}
            className="month-picker"
          />
        }
      />
      <ProjectNavigation />
      {figures.isError && <ProblemNotice problem={problemOf(figures.error)} onReload={() => void figures.refetch()} />}
      {figures.isSuccess && (
        <section className="sheet sheet-flush" aria-label={t('card.figures')}>
          {rows.length === 0 ? (
            <EmptyNotice text={t('card.noFigures')} />
          ) : (
            <RegisterRows rows={rows} label={t('card.figures')} columns={columns} rowKey={(one) => `${one.office} ${one.procedure}`} />
          )}
        </section>
      )}
    </div>
  );
}

function useColumns(): Column<Figure>[] {
  const { t } = useTranslation();
  const label = useLabel();
  return [
    {
      title: t('card.procedure'),
      main: true,
      cell: (one) => (
        <>
          {label(one.procedureLabel)}
          <span className="row-sub">{label(one.officeLabel)}</span>
        </>
      ),
    },
    { title: t('card.finished'), right: true, phone: 'head', cell: (one) => one.finished },
    { title: t('card.withdrawnLate'), right: true, cell: (one) => one.withdrawnLate },
    { title: t('card.onTimeRate'), right: true, cell: (one) => percent(one.onTimeRate) ?? <Nothing /> },
    { title: t('card.medianDays'), right: true, cell: (one) => one.medianDays ?? <Nothing /> },
    { title: t('card.satisfaction'), right: true, cell: (one) => one.satisfaction ?? <Nothing /> },
    { title: t('card.complaints'), right: true, cell: (one) => one.complaints.length },
    { title: t('card.behind'), wide: true, cell: (one) => <Behind items={[...one.items, ...one.withdrawn, ...one.complaints]} /> },
  ];
}

/// A fraction of four digits as a percentage of two, digit by digit.
export function percent(rate: string | null): string | null {
  if (rate === null) return null;
  const [whole = '0', part = ''] = rate.split('.');
  const digits = `${whole}${part.padEnd(4, '0')}`;
  return `${digits.slice(0, -2).replace(/^0+(?=\d)/, '')}.${digits.slice(-2)}%`;
}

function Behind({ items }: { items: FigureItem[] }) {
  const once = [...new Map(items.map((item) => [item.cardId, item])).values()];
  return once.map((item) => (
    <Link key={item.cardId} to={`/projects/cards/${item.cardId}`} className="figures" title={item.projectName}>
      {item.cardNumber}{' '}
    </Link>
  ));
}

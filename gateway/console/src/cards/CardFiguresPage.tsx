import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Figure, type FigureItem, readCardFigures } from '../api/card-figures';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { Nothing } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';

/// A month by office and procedure; each number leads to the cards behind it.
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
      <PartState query={figures} />
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
    {
      title: t('card.finished'),
      right: true,
      phone: 'head',
      cell: (one) => (
        <Behind number={one.finished} items={one.items} said={(item) => t(item.onTime ? 'card.finishedIn' : 'card.finishedLateIn', { count: item.days })} />
      ),
    },
    {
      title: t('card.withdrawnLate'),
      right: true,
      cell: (one) => <Behind number={one.withdrawnLate} items={one.withdrawn} said={(item) => t('card.late', { count: item.daysLate })} />,
    },
    { title: t('card.onTimeRate'), right: true, cell: (one) => <OnTime of={one} /> },
    {
      title: t('card.medianDays'),
      right: true,
      cell: (one) => <Behind number={one.medianDays} items={one.items} said={(item) => t('card.workingDays', { count: item.days })} />,
    },
    {
      title: t('card.satisfaction'),
      right: true,
      cell: (one) => (
        <Behind number={one.satisfaction} items={one.items.filter((item) => item.satisfaction !== null)} said={(item) => String(item.satisfaction)} />
      ),
    },
    {
      title: t('card.complaints'),
      right: true,
      cell: (one) => <Behind number={one.complaints.length} items={one.complaints} />,
    },
  ];
}

/// Of what was finished or withdrawn late.
function OnTime({ of }: { of: Figure }) {
  const { t } = useTranslation();
  const items = [...of.items, ...of.withdrawn.map((item) => ({ ...item, onTime: false }))];
  return <Behind number={percent(of.onTimeRate)} items={items} said={(item) => t(item.onTime ? 'card.inTime' : 'card.notInTime')} />;
}

/// A fraction of four digits as a percentage of two, digit by digit.
export function percent(rate: string | null): string | null {
  if (rate === null) return null;
  const [whole = '0', part = ''] = rate.split('.');
  const digits = `${whole}${part.padEnd(4, '0')}`;
  return `${digits.slice(0, -2).replace(/^0+(?=\d)/, '')}.${digits.slice(-2)}%`;
}

interface BehindProps<T> {
  number: string | number | null;
  items: T[];
  said?: (item: T) => string;
}

/// A number, and below it exactly the records it is counted from.
function Behind<T extends FigureItem>({ number, items, said }: BehindProps<T>) {
  if (number === null) return <Nothing />;
  if (items.length === 0) return <>{number}</>;
  return (
    <details>
      <summary>{number}</summary>
      <ul className="plain-list">
        {items.map((item, at) => (
          <li key={at}>
            <Link to={`/projects/cards/${item.cardId}`} className="figures" title={item.projectName}>
              {item.cardNumber}
            </Link>{' '}
            {said?.(item)}
          </li>
        ))}
      </ul>
    </details>
  );
}

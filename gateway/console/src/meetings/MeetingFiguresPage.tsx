import { useQuery } from '@tanstack/react-query';
import { DatePicker, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import quarterOfYear from 'dayjs/plugin/quarterOfYear';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Kept, readQuarter } from '../api/meeting';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Facts, Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { MeetingNavigation } from './MeetingNavigation';

dayjs.extend(quarterOfYear);

const named = (day: Dayjs) => `${day.year()}-Q${day.quarter()}`;

/// A quarter for the standing committee: meetings held, promises due in it and how they were kept.
export function MeetingFiguresPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('quarter') ?? named(dayjs(today));
  const [year = '', quarter = ''] = asked.split('-Q');
  const figures = useQuery({
    queryKey: ['meetings', 'figures', asked],
    queryFn: ({ signal }) => readQuarter(year, quarter, signal),
  });
  const columns = useColumns();
  return (
    <div className="page">
      <PageHead
        title={t('meeting.figures')}
        about={t('meeting.figuresAbout')}
        actions={
          <DatePicker
            picker="quarter"
            allowClear={false}
            format="YYYY-[Q]Q"
            aria-label={t('meeting.quarter')}
            value={dayjs(`${year}-01-01`).quarter(Number(quarter))}
            onChange={(value) => setSearch({ quarter: named(value ?? dayjs(today)) }, { replace: true })}
            className="month-picker"
          />
        }
      />
      <MeetingNavigation />
      {figures.isError && <ProblemNotice problem={problemOf(figures.error)} onReload={() => void figures.refetch()} />}
      {figures.isPending && (
        <div className="sheet">
          <Skeleton active paragraph={{ rows: 4 }} title={false} />
        </div>
      )}
      {figures.data && (
        <>
          <Section title={`${figures.data.from} – ${figures.data.until}`}>
            <Facts
              items={[
                [t('meeting.held'), figures.data.held],
                [t('meeting.due'), figures.data.all.due],
                [t('meeting.confirmedCount'), figures.data.all.confirmed],
                [t('meeting.inTime'), figures.data.all.inTime],
                [t('meeting.overdueCount'), figures.data.all.overdue],
                [t('meeting.rate'), percent(figures.data.all.rate)],
              ]}
            />
          </Section>
          <section className="sheet sheet-flush" aria-label={t('meeting.byUnit')}>
            {figures.data.units.length === 0 ? (
              <EmptyNotice text={t('meeting.nothingDue')} />
            ) : (
              <RegisterRows rows={figures.data.units} label={t('meeting.byUnit')} columns={columns} rowKey={(one) => one.unit?.id ?? ''} />
            )}
          </section>
        </>
      )}
    </div>
  );
}

/// Where nothing was due there is no rate: it is not zero.
function percent(rate: number | null): string | null {
  return rate === null ? null : `${rate}%`;
}

function useColumns(): Column<Kept>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    { title: t('meeting.owner'), main: true, cell: (one) => unit(one.unit) },
    { title: t('meeting.rate'), right: true, phone: 'head', cell: (one) => percent(one.rate) },
    { title: t('meeting.due'), right: true, cell: (one) => one.due },
    { title: t('meeting.confirmedCount'), right: true, cell: (one) => one.confirmed },
    { title: t('meeting.inTime'), right: true, cell: (one) => one.inTime },
    { title: t('meeting.overdueCount'), right: true, cell: (one) => one.overdue },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readAll } from '../api/pages';
import { problemOf } from '../api/problem';
import { readAppointments, readOwnResults, readSheets, readTeam } from '../api/staff';
import { useSession } from '../app/session';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useUnitChoices } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { AppointmentParts } from './AppointmentPage';
import { periodsBefore } from './periods';
import { ResultTable } from './ResultTable';
import { StaffNavigation } from './StaffNavigation';

/// The figures of a unit's team in a period.
export function TeamPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [unit, setUnit] = useState(session.unit?.id ?? '');
  const [period, setPeriod] = useState(periodsBefore(useToday())[0] ?? '');
  const team = useQuery({
    queryKey: ['staff-results', unit, period],
    queryFn: ({ signal }) => readTeam(unit, period, signal),
    enabled: unit !== '',
  });
  return (
    <div className="page">
      <PageHead title={t('staff.team')} about={t('staff.teamAbout')} />
      <StaffNavigation />
      <div className="field-row">
        <Select aria-label={t('staff.unit')} value={unit} onChange={setUnit} options={useUnitChoices()} />
        <PeriodChoice value={period} onChange={setPeriod} />
      </div>
      {team.isPending && <Skeleton active aria-busy />}
      {team.isError && <ProblemNotice alone problem={problemOf(team.error)} onReload={() => void team.refetch()} />}
      {team.data?.items.length === 0 && <EmptyNotice text={t('staff.nobody')} />}
      {team.data?.items.map((one) => (
        <Section key={one.subject} title={<Doer by={one.subject} />} extra={`${one.appointmentNumber} ${one.postTitle}`}>
          <ResultTable results={one.results} />
        </Section>
      ))}
    </div>
  );
}

/// The own contract, the own results, the own sheets.
export function MyStaffPage() {
  const { t } = useTranslation();
  const [period, setPeriod] = useState(periodsBefore(useToday())[0] ?? '');
  const own = useQuery({
    queryKey: ['appointments', 'mine'],
    queryFn: ({ signal }) => readAll((after) => readAppointments({ mine: 'true' }, after, signal)),
  });
  const results = useQuery({ queryKey: ['staff-results', 'own', period], queryFn: ({ signal }) => readOwnResults(period, signal) });
  const sheets = useQuery({ queryKey: ['sheets', 'mine'], queryFn: ({ signal }) => readAll((after) => readSheets({ status: 'LOCKED' }, after, signal)) });
  const failed = own.error ?? results.error ?? sheets.error;
  return (
    <div className="page">
      <PageHead title={t('staff.mine')} about={t('staff.mineAbout')} />
      <StaffNavigation />
      {own.isPending && <Skeleton active aria-busy />}
      {failed && <ProblemNotice alone problem={problemOf(failed)} onReload={() => void own.refetch()} />}
      {own.data?.items.length === 0 && <EmptyNotice text={t('staff.noContract')} />}
      {own.data?.items.map((one) => (
        <AppointmentParts key={one.id} of={one} />
      ))}
      <Section title={t('staff.results')} extra={<PeriodChoice value={period} onChange={setPeriod} />}>
        <ResultTable results={results.data?.items ?? []} />
      </Section>
      <Section title={t('paySheet.title')}>
        <ul className="plain-list">
          {sheets.data?.items.map((sheet) => (
            <li key={sheet.id}>
              <Link to={`/talent/sheets/${sheet.id}`}>
                {sheet.number} {sheet.period}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function PeriodChoice({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const { t } = useTranslation();
  const periods = periodsBefore(useToday());
  return (
    <Select
      aria-label={t('paySheet.period')}
      value={value}
      onChange={onChange}
      style={{ minWidth: 120 }}
      options={periods.map((one) => ({ value: one, label: one }))}
    />
  );
}

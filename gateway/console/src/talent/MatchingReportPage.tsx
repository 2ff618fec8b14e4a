import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type MatchingRow, readMatchingReport } from '../api/need';
import { problemOf } from '../api/problem';
import { UnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { ReasonList } from './ReasonList';
import { TalentNavigation } from './TalentNavigation';

/// TM-06: every open need held against everybody who could be won.
export function MatchingReportPage() {
  const { t } = useTranslation();
  const report = useQuery({ queryKey: ['needs', 'matching'], queryFn: ({ signal }) => readMatchingReport(signal) });
  return (
    <div className="page">
      <PageHead title={t('matching.title')} about={t('matching.about')} />
      <TalentNavigation />
      {report.isError && <ProblemNotice problem={problemOf(report.error)} onReload={() => void report.refetch()} />}
      {report.isPending && <Skeleton active title={false} />}
      {report.data && (
        <Section title={t('matching.summary', { needs: report.data.needs, unserved: report.data.unserved })}>
          <p className="muted">{t('matching.by', { rules: report.data.ruleVersion })}</p>
          {report.data.rows.map((row) => (
            <Row key={row.needId} row={row} />
          ))}
        </Section>
      )}
    </div>
  );
}

function Row({ row }: { row: MatchingRow }) {
  const { t } = useTranslation();
  const best = row.best[0];
  return (
    <article className="candidate">
      <div className="referral-head">
        <Link to={`/talent/needs/${row.needId}`}>{`${row.number} ${row.title}`}</Link>
        <UnitName id={row.unit} />
        <span>
          {t('need.neededBy')} <DateValue value={row.neededBy} />
        </span>
        {row.unserved && <StateTag tone="warn">{t('matching.unserved')}</StateTag>}
      </div>
      {row.best.map((one) => (
        <p key={one.talentId} className="fact-line">
          <Link to={`/talent/people/${one.talentId}`}>{one.talentNumber}</Link>{' '}
          <span className="figures">{t('need.points', { points: one.points })}</span>
        </p>
      ))}
      {best && <ReasonList reasons={best.reasons} />}
    </article>
  );
}

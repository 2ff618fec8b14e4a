import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { explainOutreachScore, type OutreachScore, type ScoreEntry, type ScoreLine, sourcePath } from '../api/outreach';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Facts, Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { DaysValue } from '../trips/TripState';
import { useScoreColumns } from './ScoreFigures';
import { useAsked } from './ScorePage';

type Row = ScoreEntry & { key: number };

/// The records that a unit's score comes from, and what each of them counts for.
export function ScoreSourcePage() {
  const { t } = useTranslation();
  const { unit = '' } = useParams();
  const name = useUnitName();
  const asked = useAsked();
  const pages = useInfiniteQuery({
    queryKey: ['visits', 'scores', unit, asked],
    queryFn: ({ pageParam, signal }) => explainOutreachScore(unit, asked, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const first = pages.data?.pages[0];
  const rows = pages.data?.pages.flatMap((page) => page.items).map((entry, key) => ({ ...entry, key })) ?? [];
  return (
    <div className="page">
      <PageHead
        title={first && name(first.unit)}
        about={<DaysValue from={asked.from} until={asked.until} />}
        back={{ to: `/visits/scores?${new URLSearchParams({ ...asked })}`, label: t('outreach.title') }}
      />
      {pages.isError && <ProblemNotice problem={problemOf(pages.error)} onReload={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      {first && <ScoreSection score={first.score} rule={first.rule} below={asked.below !== undefined} />}
      {first && (
        <Section title={t('outreach.sources')} flush>
          <p className="muted fact-line">{t('outreach.sourcesAbout')}</p>
          {rows.length === 0 && <EmptyNotice text={t('outreach.none')} />}
          {rows.length > 0 && <SourceRows rows={rows} />}
          {pages.hasNextPage && (
            <div className="register-more">
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {t('register.more')}
              </Button>
            </div>
          )}
        </Section>
      )}
    </div>
  );
}

function ScoreSection({ score, rule, below }: { score: OutreachScore; rule: string; below: boolean }) {
  const { t } = useTranslation();
  const figures = useScoreColumns();
  return (
    <Section title={t(below ? 'outreach.withBelow' : 'outreach.own')}>
      <Facts items={[[t('outreach.points'), <strong key="points">{score.points}</strong>], ...figures.map(({ name, of }): [string, string | number | null] => [name, of(score)])]} />
      <p className="muted">{t('visit.rule', { rule })}</p>
    </Section>
  );
}

function SourceRows({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    {
      title: t('outreach.record'),
      main: true,
      cell: ({ record, kind }) =>
        record ? (
          <>
            {record.about}
            <span className="row-sub">
              {t(`outreach.kind.${kind}`)} · {record.number}
            </span>
          </>
        ) : (
          t(`outreach.kind.${kind}`)
        ),
    },
    { title: t('outreach.day'), cell: ({ day }) => <DateValue value={day} /> },
    { title: t('outreach.points'), right: true, phone: 'head', cell: ({ points }) => <strong className="figures">{points}</strong> },
    { title: t('outreach.counts'), wide: true, cell: ({ lines }) => <Lines lines={lines} /> },
  ];
  return (
    <RegisterRows
      rows={rows}
      label={t('outreach.sources')}
      columns={columns}
      rowKey={({ key }) => String(key)}
      rowLink={({ record }) => (record ? sourcePath(record) : undefined)}
    />
  );
}

function Lines({ lines }: { lines: ScoreLine[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list score-lines">
      {lines.map((line, at) => (
        <li key={at}>
          {t(`outreach.measure.${line.measure}`)}
          {line.about && (
            <>
              {t('list.colon')}
              {line.leadId ? <Link to={`/leads/${line.leadId}`}>{line.about}</Link> : line.about}
            </>
          )}{' '}
          {t('outreach.counted', { counted: line.counted, said: line.said, points: line.points })}
          {line.instead.length > 0 && (
            <>
              {' '}
              {t('outreach.instead')}{' '}
              {line.instead.map((source) => (
                <Link key={source.id} to={sourcePath(source)} className="figures">
                  {source.number}{' '}
                </Link>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

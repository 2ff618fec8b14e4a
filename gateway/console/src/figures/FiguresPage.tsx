import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Arrivals, funnelSteps, type OfficeClock, type Pipeline } from '../api/figures';
import { ChartSection } from '../patterns/ChartSection';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import type { Column } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { MoneyValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useDrawings } from './drawn';
import { useArrivals, useClocks, useLeadFigures, usePipeline } from './queries';

const YEARS = 5;

/// How far leads and projects are, which money arrived, and which clocks press: of what one sees.
export function FiguresPage() {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? thisYear);
  return (
    <div className="page">
      <PageHead
        title={t('figures.title')}
        about={t('figures.about')}
        actions={
          <>
            <Select
              aria-label={t('figures.year')}
              value={year}
              options={Array.from({ length: YEARS }, (_, back) => ({ value: thisYear - back, label: String(thisYear - back) }))}
              onChange={(chosen: number) => setSearch({ year: String(chosen) }, { replace: true })}
            />
            <Link to="/map">{t('map.title')}</Link>
          </>
        }
      />
      <ProjectNavigation />
      <FunnelSection year={year} />
      <PipelineSection />
      <ArrivalSection year={year} />
      <ClockSection />
    </div>
  );
}

function FunnelSection({ year }: { year: number }) {
  const { t } = useTranslation();
  const { funnel } = useDrawings();
  return (
    <ChartSection
      title={t('figures.funnel')}
      about={t('figures.funnelAbout', { year })}
      query={useLeadFigures(year)}
      chart={funnel}
      rows={(found) => (found.funnel.reported === 0 ? [] : funnelSteps.map((step) => ({ step, leads: found.funnel[step] })))}
      rowKey={({ step }) => step}
      columns={[
        { title: t('figures.stepLabel'), main: true, cell: ({ step }) => t(`figures.step.${step}`) },
        { title: t('figures.leads'), right: true, phone: 'head', cell: ({ leads }) => leads },
      ]}
      empty={t('figures.noLeads')}
    />
  );
}

type Stage = Pipeline['stages'][number];

function PipelineSection() {
  const { t } = useTranslation();
  const label = useLabel();
  const { pipeline } = useDrawings();
  const columns: Column<Stage>[] = [
    {
      title: t('project.stage'),
      main: true,
      cell: (one) => <Link to={`/projects/list?stage=${encodeURIComponent(one.stage)}&status=ACTIVE`}>{label(one.label)}</Link>,
    },
    { title: t('figures.projects'), right: true, phone: 'head', cell: ({ count }) => count },
    {
      title: t('figures.announced'),
      right: true,
      cell: ({ amounts }) => (
        <ul className="inline-list">
          {amounts.map((amount) => (
            <li key={amount.currency}>
              <MoneyValue value={amount} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <ChartSection
      title={t('figures.pipeline')}
      about={t('figures.pipelineAbout')}
      query={usePipeline()}
      chart={pipeline}
      rows={({ stages }) => (stages.every(({ count }) => count === 0) ? [] : stages)}
      rowKey={({ stage }) => stage}
      columns={columns}
      empty={t('figures.noProjects')}
    />
  );
}

type Month = Arrivals['months'][number];

function ArrivalSection({ year }: { year: number }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { arrivals } = useDrawings();
  const found = useArrivals(year);
  const columns: Column<Month>[] = [
    { title: t('figures.month'), main: true, cell: ({ month }) => month },
    ...(found.data?.kinds ?? []).map((kind) => ({
      title: label(kind.label),
      right: true,
      cell: ({ sums }: Month) => <MoneyValue value={sums.find((sum) => sum.kind === kind.id)?.amountCny} />,
    })),
  ];
  return (
    <ChartSection
      title={t('figures.arrivals')}
      about={t('figures.arrivalsAbout')}
      query={found}
      chart={arrivals}
      rows={({ kinds, months }) => (kinds.length === 0 ? [] : months)}
      rowKey={({ month }) => month}
      columns={columns}
      empty={t('figures.noMoney')}
    >
      {({ leftOut }) =>
        leftOut.length > 0 && (
          <p className="section-note">{t('figures.leftOut', { kinds: leftOut.map((kind) => label(kind.label)).join(t('list.separator')) })}</p>
        )
      }
    </ChartSection>
  );
}

function ClockSection() {
  const { t } = useTranslation();
  const label = useLabel();
  const { clocks } = useDrawings();
  const columns: Column<OfficeClock>[] = [
    { title: t('figures.office'), main: true, cell: ({ officeLabel }) => label(officeLabel) },
    { title: t('figures.dueSoon'), right: true, cell: ({ dueSoon }) => dueSoon },
    { title: t('figures.late'), right: true, phone: 'head', cell: ({ late }) => late },
  ];
  return (
    <ChartSection
      title={t('figures.clocks')}
      about={t('figures.clocksAbout')}
      query={useClocks()}
      chart={clocks}
      rows={(found) => found}
      rowKey={({ office }) => office}
      columns={columns}
      empty={t('figures.noClocks')}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { figureKinds, type NeedFigure, readNeedFigures } from '../api/need';
import { problemOf } from '../api/problem';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { NeedChart } from './NeedChart';
import { TalentNavigation } from './TalentNavigation';

/// TN-08: needs by field, class and unit.
export function NeedFiguresPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const by = params.get('by') ?? 'FIELD';
  const figures = useQuery({ queryKey: ['need-figures', by], queryFn: ({ signal }) => readNeedFigures(by, signal) });
  const items = figures.data?.items ?? [];
  return (
    <div className="page">
      <TalentNavigation />
      <PageHead title={t('needFigures.title')} about={t('needFigures.about')} />
      <Segmented
        value={by}
        onChange={(value) => setParams({ by: value })}
        options={figureKinds.map((value) => ({ value, label: t(`needFigures.by.${value}`) }))}
      />
      {figures.isError && <ProblemNotice problem={problemOf(figures.error)} onReload={() => void figures.refetch()} />}
      {figures.isPending && <Skeleton active title={false} />}
      {figures.isSuccess && items.length === 0 && <p className="muted">{t('need.none')}</p>}
      {items.length > 0 && (
        <Section title={t(`needFigures.by.${by}`)}>
          <NeedChart figures={items} />
          <FigureTable figures={items} by={by} />
        </Section>
      )}
    </div>
  );
}

const columns = ['open', 'filled', 'closed', 'wanted', 'arrived', 'medianDays'] as const;

function FigureTable({ figures, by }: { figures: NeedFigure[]; by: string }) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(`needFigures.by.${by}`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="right">
                {t(`needFigures.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.key}>
              <th scope="row">{figure.name}</th>
              {columns.map((column) => (
                <td key={column} className="right figures">
                  {figure[column] ?? t('needFigures.no')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

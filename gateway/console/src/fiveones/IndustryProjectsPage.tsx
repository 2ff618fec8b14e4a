import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { readIndustryProjects } from '../api/fiveones';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { RegisterRows } from '../patterns/RegisterRows';
import { useStageChoices } from '../projects/rules';
import { useIndustryChoices } from './rules';

/// The projects behind a number of the overview.
export function IndustryProjectsPage() {
  const { t } = useTranslation();
  const { industry = '' } = useParams();
  const [search] = useSearchParams();
  const stage = search.get('stage') ?? undefined;
  const stages = useStageChoices();
  const named = useIndustryChoices().find((one) => one.value === industry)?.label ?? industry;
  const stageName = (id: string) => stages.find((one) => one.value === id)?.label ?? id;
  const found = useQuery({
    queryKey: ['projects', 'of-industry', industry, stage],
    queryFn: ({ signal }) => readIndustryProjects(industry, stage, signal),
  });
  return (
    <div className="page">
      <PageHead
        title={t('fiveOnes.projectsOf', { industry: named })}
        about={stage && stageName(stage)}
        back={{ to: '/projects/five-ones', label: t('fiveOnes.title') }}
      />
      <PartState query={found} />
      {found.isSuccess && (
        <section className="sheet sheet-flush" aria-label={t('fiveOnes.projects')}>
          {found.data.items.length === 0 ? (
            <EmptyNotice text={t('fiveOnes.noProjects')} />
          ) : (
            <RegisterRows
              rows={found.data.items}
              label={t('fiveOnes.projects')}
              columns={[
                {
                  title: t('capital.project'),
                  main: true,
                  cell: (one) => (
                    <>
                      {one.name}
                      <span className="row-sub">{one.number}</span>
                    </>
                  ),
                },
                { title: t('fiveOnes.stage'), phone: 'head', cell: (one) => stageName(one.stage) },
              ]}
              rowKey={(one) => one.id}
              rowLink={(one) => `/projects/${one.id}`}
            />
          )}
        </section>
      )}
    </div>
  );
}

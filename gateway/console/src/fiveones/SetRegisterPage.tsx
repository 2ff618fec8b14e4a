import { useTranslation } from 'react-i18next';
import { type FiveOnes, fiveOnesStatuses, readFiveOnes } from '../api/fiveones';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { TimeValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { FiveOnesState } from './Marks';
import { useIndustryChoices } from './rules';

/// Drafts, what is in force and what was.
export function SetRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<FiveOnes>
      name="five-ones"
      title={t('fiveOnes.sets')}
      about={t('fiveOnes.setsAbout')}
      top={<ProjectNavigation />}
      filters={[
        { name: 'status', label: t('fiveOnes.statusLabel'), options: useChoices(fiveOnesStatuses, 'fiveOnes.status') },
        { name: 'industry', label: t('fiveOnes.one.INDUSTRY'), options: useIndustryChoices() },
      ]}
      columns={[
        {
          title: t('fiveOnes.one.INDUSTRY'),
          main: true,
          cell: (one) => (
            <>
              {label(one.industryLabel)}
              <span className="row-sub">
                {one.number} {one.planTitle}
              </span>
            </>
          ),
        },
        { title: t('fiveOnes.statusLabel'), phone: 'head', cell: (one) => <FiveOnesState status={one.status} /> },
        { title: t('fiveOnes.leader'), cell: (one) => one.leader?.name },
        { title: t('fiveOnes.department'), cell: (one) => <UnitName id={one.department} /> },
        { title: t('fiveOnes.draftedAt'), cell: (one) => <TimeValue value={one.drafted.at} /> },
      ]}
      load={({ filters, after, signal }) => readFiveOnes(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/five-ones/${one.id}`}
      empty={t('fiveOnes.noSets')}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { type Difficulty, difficultyStatuses, readDifficulties } from '../api/difficulty';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { DifficultyState } from './DifficultyState';
import { useDifficultyKinds } from './rules';

/// P7: what stands in the way of projects, and who has it now.
export function DifficultyRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<Difficulty>
      name="difficulties"
      title={t('difficulty.title')}
      about={t('difficulty.about')}
      top={<ProjectNavigation />}
      filters={[
        { name: 'status', label: t('difficulty.statusLabel'), options: useChoices(difficultyStatuses, 'difficulty.status') },
        { name: 'kind', label: t('difficulty.kind'), options: useDifficultyKinds() },
        { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('difficulty.what'),
          main: true,
          cell: (one) => (
            <>
              {one.raised.said}
              <span className="row-sub">
                {one.number} · {one.projectName}
              </span>
            </>
          ),
        },
        { title: t('difficulty.kind'), cell: (one) => label(one.kindLabel) },
        { title: t('difficulty.statusLabel'), phone: 'head', cell: (one) => <DifficultyState difficulty={one} /> },
        { title: t('difficulty.level'), cell: (one) => label(one.steps.at(-1)?.levelLabel) },
        { title: t('difficulty.asked'), cell: (one) => <UnitName id={one.steps.at(-1)?.asked} /> },
        { title: t('difficulty.due'), cell: (one) => <DateValue value={one.due} /> },
      ]}
      load={({ filters, after, signal }) => readDifficulties(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/difficulties/${one.id}`}
      rowTone={(one) => (one.late ? 'late' : undefined)}
      empty={t('difficulty.none')}
    />
  );
}

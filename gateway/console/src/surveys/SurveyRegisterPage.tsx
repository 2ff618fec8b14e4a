import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readSurveyRules, readSurveys, surveyKinds, type SurveyRow, surveyStatuses } from '../api/survey';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { SurveyState } from './SurveyState';

export function useSurveyRules() {
  return useQuery({ queryKey: ['survey-rules'], queryFn: ({ signal }) => readSurveyRules(signal) }).data;
}

/// P14: questionnaires and meetings of one's unit and of those below it.
export function SurveyRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const rules = useSurveyRules();
  return (
    <RegisterPage<SurveyRow>
      name="surveys"
      title={t('survey.title')}
      about={t('survey.about')}
      top={<ProjectNavigation />}
      actions={
        <>
          <LinkButton to="/projects/matters" second>
            {t('matter.title')}
          </LinkButton>
          {rules?.mayCreate && <LinkButton to="/projects/surveys/new">{t('survey.create')}</LinkButton>}
        </>
      }
      filters={[
        { name: 'status', label: t('survey.statusLabel'), options: useChoices(surveyStatuses, 'survey.status') },
        { name: 'kind', label: t('survey.kindLabel'), options: useChoices(surveyKinds, 'survey.kind') },
      ]}
      columns={[
        {
          title: t('survey.name'),
          main: true,
          cell: (one) => (
            <>
              {label(one.title)}
              <span className="row-sub">{one.number}</span>
            </>
          ),
        },
        { title: t('survey.kindLabel'), cell: (one) => t(`survey.kind.${one.kind}`) },
        { title: t('survey.statusLabel'), phone: 'head', cell: (one) => <SurveyState status={one.status} /> },
        { title: t('survey.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('survey.closing'), cell: (one) => <DateValue value={one.closing} /> },
      ]}
      load={({ filters, after, signal }) => readSurveys(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/surveys/${one.id}`}
      empty={t('survey.none')}
    />
  );
}

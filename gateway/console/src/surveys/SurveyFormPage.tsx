import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createSurvey, surveyKinds } from '../api/survey';
import { ChoiceField, useChoices } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useLabel } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { questionForm, type SurveyForm, sentAs } from './form';
import { SurveyFields } from './SurveyFields';
import { useSurveyRules } from './SurveyRegisterPage';

export function SurveyFormPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<SurveyForm>();
  const kind = Form.useWatch('kind', form);
  const sets = useSurveyRules()?.sets ?? [];
  const submission = useSubmission((body: SurveyForm, key) => createSurvey(sentAs(body), key), {
    refresh: [['surveys']],
    onDone: (made) => void navigate(`/projects/surveys/${made.id}`),
  });
  const take = (id: string) => form.setFieldValue('questions', sets.find((one) => one.id === id)?.questions.map(questionForm) ?? []);
  return (
    <FormPage<SurveyForm>
      title={t('survey.create')}
      about={t('survey.createAbout')}
      back={{ to: '/projects/surveys', label: t('survey.title') }}
      form={form}
      submission={submission}
      initial={{ kind: 'QUESTIONNAIRE', anonymous: false }}
      confirm={t('survey.create')}
    >
      <ChoiceField name="kind" label={t('survey.kindLabel')} choices={useChoices(surveyKinds, 'survey.kind')} />
      <ChoiceField
        name="set"
        label={t('survey.set')}
        help={t('survey.setHelp')}
        choices={sets.map((one) => ({ value: one.id, label: label(one.label) }))}
        onPick={take}
        optional
      />
      <SurveyFields meeting={kind === 'MEETING'} />
    </FormPage>
  );
}

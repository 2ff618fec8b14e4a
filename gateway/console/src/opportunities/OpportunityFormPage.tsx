import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftOpportunity } from '../api/opportunity';
import { ChoiceField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { contentOf, OpportunityFields, type OpportunityForm } from './OpportunityFields';

export function OpportunityFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<OpportunityForm>();
  const submission = useSubmission(
    (body: OpportunityForm, key) => draftOpportunity({ ...(body.unit && { unit: body.unit }), content: contentOf(body) }, key),
    { refresh: [['opportunities']], onDone: (made) => void navigate(`/projects/opportunities/${made.shown.id}`) },
  );
  return (
    <FormPage<OpportunityForm>
      title={t('opportunity.draft')}
      about={t('opportunity.draftAbout')}
      back={{ to: '/projects/opportunities', label: t('opportunity.title') }}
      form={form}
      submission={submission}
      confirm={t('opportunity.draft')}
    >
      <ChoiceField name="unit" label={t('opportunity.unit')} help={t('opportunity.unitHelp')} choices={useUnitChoices()} optional />
      <OpportunityFields />
    </FormPage>
  );
}

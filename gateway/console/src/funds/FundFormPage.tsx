import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { registerFund } from '../api/fund';
import { ChoiceField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { FundFields, type FundForm, toRequest } from './FundFields';

export function FundFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<FundForm>();
  const submission = useSubmission((body: FundForm, key) => registerFund(toRequest(body), key), {
    refresh: [['funds']],
    onDone: (made) => void navigate(`/projects/funds/${made.fund.id}`),
  });
  return (
    <FormPage<FundForm>
      title={t('fund.register')}
      about={t('fund.registerAbout')}
      back={{ to: '/projects/funds', label: t('fund.title') }}
      form={form}
      submission={submission}
      confirm={t('fund.register')}
    >
      <ChoiceField name="unit" label={t('fund.unit')} choices={useUnitChoices()} />
      <FundFields />
    </FormPage>
  );
}

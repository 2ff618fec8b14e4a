import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultKinds, readToleranceRules, requestTolerance } from '../api/tolerance';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useLabel } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';

interface Values {
  kind: string;
  id: string;
  facts: string;
  from: string;
  until: string;
  answers: { statement: string; reference: string; sha256?: string }[];
}

/// Every condition of today's rules, each with its words and its evidence.
export function ToleranceFormPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const rules = useQuery({ queryKey: ['tolerance-rules'], queryFn: ({ signal }) => readToleranceRules(signal) });
  const conditions = rules.data?.conditions ?? [];
  const submission = useSubmission(
    (values: Values, key) =>
      requestTolerance(
        {
          ...values,
          answers: conditions.map((one, at) => ({
            condition: one.id,
            statement: values.answers[at]?.statement ?? '',
            evidence: [filled({ reference: values.answers[at]?.reference, sha256: values.answers[at]?.sha256 })],
          })),
        },
        key,
      ),
    { refresh: [['tolerance-cases'], ['work']], onDone: (made) => void navigate(`/tolerance/${made.id}`) },
  );
  return (
    <FormPage<Values>
      title={t('tolerance.request')}
      about={t('tolerance.requestAbout')}
      back={{ to: '/tolerance', label: t('tolerance.title') }}
      form={form}
      submission={submission}
      confirm={t('tolerance.request')}
    >
      <ChoiceField name="kind" label={t('tolerance.kindLabel')} choices={useChoices(faultKinds, 'tolerance.kind')} />
      <TextField name="id" label={t('tolerance.subject')} max={100} />
      <TextField name="facts" label={t('tolerance.facts')} lines={4} max={4000} />
      <div className="field-row">
        <DateField name="from" label={t('tolerance.from')} past />
        <DateField name="until" label={t('tolerance.until')} past />
      </div>
      {conditions.map((one, at) => (
        <fieldset key={one.id}>
          <legend>{label(one.label)}</legend>
          <TextField name={['answers', at, 'statement']} label={t('tolerance.statement')} help={label(one.ask)} lines={3} max={4000} />
          <div className="field-row">
            <TextField name={['answers', at, 'reference']} label={t('tolerance.reference')} max={500} />
            <TextField
              name={['answers', at, 'sha256']}
              label={t('tolerance.sha256')}
              help={t('tolerance.sha256Help')}
              max={64}
              fit={{ pattern: /^[0-9a-f]{64}$/, message: t('tolerance.notSha') }}
              optional
            />
          </div>
        </fieldset>
      ))}
    </FormPage>
  );
}

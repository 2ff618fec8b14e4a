import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enquire } from '../api/opportunity';
import { useCountryChoices } from '../leads/countries';
import { requiredMark } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { focusFirstOf } from '../patterns/focus';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { useViolations } from '../patterns/violations';

interface Words {
  company: string;
  country: string;
  name: string;
  phone?: string;
  email?: string;
  message: string;
  consent: boolean;
}

/// One key from the first sending on: what is sent again is the same enquiry.
export function EnquiryForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Words>();
  const [received, setReceived] = useState<string>();
  const submission = useSubmission((body: Words, key) => enquire(id, filled(body) as object, key), {
    onDone: ({ number }) => setReceived(number),
  });
  const unplaced = useViolations(form, submission.problem);
  const countries = useCountryChoices();
  if (received) {
    return (
      <p className="notice notice-good" role="status">
        {t('publicOpportunity.received', { number: received })}
      </p>
    );
  }
  return (
    <Section title={t('publicOpportunity.ask')}>
      <Form<Words>
        form={form}
        layout="vertical"
        requiredMark={requiredMark(t('form.optional'))}
        onFinish={(body) => void submission.submit(body)}
        onFinishFailed={({ errorFields }) => focusFirstOf(errorFields.map(({ name }) => name))}
      >
        <TextField name="company" label={t('publicOpportunity.company')} />
        <ChoiceField name="country" label={t('publicOpportunity.country')} choices={countries} />
        <TextField name="name" label={t('publicOpportunity.person')} max={100} />
        <TextField name="phone" label={t('publicOpportunity.phone')} help={t('publicOpportunity.reach')} max={50} optional />
        <TextField name="email" label={t('publicOpportunity.email')} optional />
        <TextField name="message" label={t('publicOpportunity.message')} lines={4} max={2000} />
        <Form.Item
          name="consent"
          valuePropName="checked"
          rules={[{ validator: (_, agreed) => (agreed ? Promise.resolve() : Promise.reject(new Error(t('publicOpportunity.consentNeeded')))) }]}
        >
          <Checkbox>{t('publicOpportunity.consent')}</Checkbox>
        </Form.Item>
        <ProblemNotice problem={submission.problem} unplaced={unplaced} />
        <Button type="primary" htmlType="submit" loading={submission.pending}>
          {t('publicOpportunity.send')}
        </Button>
      </Form>
    </Section>
  );
}

import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { channels, type Investor, type LeadReport, reportLead, sharings } from '../api/lead';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { MoneyField } from '../patterns/MoneyField';
import { useSubmission } from '../patterns/submission';
import { filled } from '../patterns/filled';
import { FirstReportNotice } from './FirstReportNotice';
import { InvestorFields } from './InvestorFields';

/// One screen, one call: who was heard of, what they want, and at once whether somebody was first.
export function LeadFormPage() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<LeadReport>();
  const [investor, setInvestor] = useState<Investor>();
  const submission = useSubmission((report: LeadReport, key) => reportLead(filled(report), key), {
    refresh: [['leads'], ['work']],
    onDone: (lead) => void navigate(`/leads/${lead.id}`),
  });
  return (
    <FormPage<LeadReport>
      title={t('lead.report')}
      about={t('lead.reportAbout')}
      back={{ to: '/leads', label: t('lead.register') }}
      form={form}
      submission={submission}
      confirm={t('lead.submit')}
      initial={{ investor: { names: [{ language: i18n.language }] }, sharing: 'OWN' }}
      onChange={(values) => setInvestor(values.investor)}
    >
      <FieldGroup title={t('lead.investor')}>
        <InvestorFields>
          <FirstReportNotice investor={investor} />
        </InvestorFields>
      </FieldGroup>
      <IntentionFields />
      <ContactFields />
    </FormPage>
  );
}

function IntentionFields() {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('lead.intention')}>
      <TextField name="title" label={t('lead.title')} max={120} />
      <div className="field-row">
        <MoneyField name={['amount']} label={t('lead.amount')} />
        <ChoiceField name="channel" label={t('lead.channelLabel')} choices={useChoices(channels, 'lead.channel')} />
      </div>
      <div className="field-row">
        <TextField name="industry" label={t('lead.industry')} help={t('lead.industryHelp')} max={4} optional />
        <DateField name="heardOn" label={t('lead.heardOn')} optional past />
      </div>
      <ChoiceField name="sharing" label={t('lead.sharingLabel')} choices={useChoices(sharings, 'lead.sharing')} />
      <TextField name="content" label={t('lead.content')} lines={4} max={4000} optional />
    </FieldGroup>
  );
}

function ContactFields() {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('lead.contact')}>
      <div className="field-row">
        <TextField name={['contacts', 0, 'name']} label={t('lead.contactName')} optional />
        <TextField name={['contacts', 0, 'position']} label={t('lead.contactPosition')} optional />
      </div>
      <div className="field-row">
        <TextField name={['contacts', 0, 'phone']} label={t('lead.contactPhone')} optional />
        <TextField name={['contacts', 0, 'email']} label={t('lead.contactEmail')} optional />
      </div>
    </FieldGroup>
  );
}

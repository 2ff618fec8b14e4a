import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { ALREADY_REPORTED, channels, type Investor, type LeadReport, reportLead, sharings } from '../api/lead';
import type { Letter } from '../api/letter';
import type { Problem } from '../api/problem';
import { useSession } from '../app/session';
import { FromLetter } from '../letters/FromLetter';
import { leadFromLetter } from '../letters/fromLetter';
import { FromLetterNotice, LetterUsedLink } from '../letters/LetterNotice';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { IndustryField } from '../patterns/IndustryField';
import { PageHead } from '../patterns/PageHead';
import { MoneyField } from '../patterns/MoneyField';
import { useSubmission } from '../patterns/submission';
import { filled } from '../patterns/filled';
import { DisputeOffer, type Held, useFiled } from './DisputeOffer';
import { FirstReportNotice } from './FirstReportNotice';
import { InvestorFields } from './InvestorFields';
import { mayReport } from './rights';
import { TerritoryHint } from './TerritoryHint';

/// For whoever reports; the others are told so before they have typed anything.
export function LeadFormPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [search] = useSearchParams();
  if (mayReport(session.functions)) {
    return <FromLetter id={search.get('letter')}>{(letter) => <LeadForm {...(letter ? { letter } : {})} />}</FromLetter>;
  }
  return (
    <div className="page page-form">
      <PageHead title={t('lead.report')} back={{ to: '/leads', label: t('lead.register') }} />
      <p className="notice notice-warn" role="status">
        {t('lead.mayNotReport')}
      </p>
    </div>
  );
}

/// One screen, one call: who was heard of, what they want, and at once whether somebody was first.
function LeadForm({ letter }: { letter?: Letter }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<LeadReport>();
  const [investor, setInvestor] = useState<Investor>();
  const [sent, setSent] = useState<Investor>();
  const filed = useFiled();
  const report = (written: LeadReport, key: string) => {
    const typed = filled(written);
    setSent(typed.investor);
    return reportLead(typed, key, letter?.id);
  };
  const submission = useSubmission(report, {
    refresh: [['leads'], ['work'], ['letters']],
    recheck: [['lead-check']],
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
      initial={{ investor: { names: [{ language: i18n.language }] }, sharing: 'OWN', ...(letter && leadFromLetter(letter, i18n.language)) }}
      onChange={(values) => setInvestor(values.investor)}
      wayOut={(problem) =>
        problem.code === ALREADY_REPORTED && sent ? (
          <DisputeOffer held={heldIn(problem)} investor={sent} filed={filed} />
        ) : (
          <LetterUsedLink problem={problem} />
        )
      }
    >
      {letter && <FromLetterNotice letter={letter} />}
      <FieldGroup title={t('lead.investor')}>
        <InvestorFields>
          <FirstReportNotice investor={investor} filed={filed} />
          <TerritoryHint investor={investor} />
        </InvestorFields>
      </FieldGroup>
      <IntentionFields />
      <ContactFields />
    </FormPage>
  );
}

function heldIn(problem: Problem): Held {
  return { heldBy: String(problem.heldBy ?? ''), protectedUntil: problem.protectedUntil ? String(problem.protectedUntil) : null };
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
        <IndustryField name="industry" label={t('lead.industry')} optional />
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
        <TextField name={['contacts', 0, 'name']} label={t('lead.contactName')} max={100} optional />
        <TextField name={['contacts', 0, 'position']} label={t('lead.contactPosition')} max={100} optional />
      </div>
      <div className="field-row">
        <TextField name={['contacts', 0, 'phone']} label={t('lead.contactPhone')} max={50} optional />
        <TextField name={['contacts', 0, 'email']} label={t('lead.contactEmail')} optional />
      </div>
    </FieldGroup>
  );
}

import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, type Lead, leadPath, type SimilarLead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField } from '../patterns/fields';
import { useUnitName } from '../patterns/labels';
import { useRecord } from '../patterns/record';
import { useDecision } from '../patterns/submission';
import { MoneyValue, TimeValue } from '../patterns/values';
import { countryName } from './countries';
import { leadRefresh } from './LeadDialogs';
import { Likeness } from './Likeness';

/// A person compares both leads and says whether they are one investment.
export function SimilarityDialog({ read, onClose }: { read: Read<Lead>; onClose: () => void }) {
  const { t } = useTranslation();
  const open = read.value.similar.filter((similar) => !similar.decision && similar.leadId);
  const submission = useDecision(
    read.etag,
    (body: { otherLeadId: string; same: boolean; reason: string }, call) => decideLead(read.value.id, 'similarity-decision', body, call),
    { refresh: leadRefresh },
  );
  return (
    <DecisionDialog
      title={t('lead.action.similarity')}
      about={t('lead.similarityAbout')}
      confirm={t('action.decide')}
      wide
      initial={{ otherLeadId: open[0]?.leadId }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="otherLeadId"
        label={t('lead.otherLead')}
        choices={open.map((similar) => ({ value: similar.leadId ?? '', label: similar.number ?? '' }))}
      />
      <Comparison lead={read.value} open={open} />
      <Form.Item name="same" label={t('lead.sameInvestment')} rules={[{ required: true, message: t('form.needed') }]}>
        <Radio.Group
          options={[
            { value: true, label: t('lead.same') },
            { value: false, label: t('lead.different') },
          ]}
        />
      </Form.Item>
      <ReasonField />
    </DecisionDialog>
  );
}

function Comparison({ lead, open }: { lead: Lead; open: SimilarLead[] }) {
  const chosen = Form.useWatch<string | undefined>('otherLeadId');
  const similar = open.find((one) => one.leadId === chosen);
  if (!similar?.leadId) return null;
  return <SideBySide key={similar.leadId} lead={lead} similar={similar} id={similar.leadId} />;
}

function SideBySide({ lead, similar, id }: { lead: Lead; similar: SimilarLead; id: string }) {
  const { t } = useTranslation();
  const other = useRecord<Lead>('leads', id, leadPath(id)).data?.value;
  const facts = useFacts();
  return (
    <table className="compare" aria-busy={!other}>
      <caption>
        <Likeness score={similar.score} reasons={similar.reasons} />
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {t('lead.thisLead')} <span className="figures">{lead.number}</span>
          </th>
          <th scope="col">
            {t('lead.earlierLead')} <span className="figures">{similar.number}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(lead)}</td>
            <td>{other && of(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/// What tells whether two investors are one.
function useFacts(): [label: string, of: (lead: Lead) => ReactNode][] {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  return [
    [t('lead.investor'), (lead) => lead.investor.names.map((name) => <div key={name.text}>{name.text}</div>)],
    [t('lead.registration'), (lead) => lead.investor.creditCode ?? lead.investor.foreignRegistration ?? '—'],
    [t('lead.country'), (lead) => countryName(lead.investor.country, i18n.language)],
    [t('lead.title'), (lead) => lead.title],
    [t('lead.amount'), (lead) => <MoneyValue value={lead.amount} />],
    [t('lead.reportingUnit'), (lead) => unit(lead.reportingUnit)],
    [t('lead.receivedAt'), (lead) => <TimeValue value={lead.receivedAt} />],
    [t('lead.content'), (lead) => lead.content ?? '—'],
  ];
}

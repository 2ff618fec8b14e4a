import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachDocument, type DocumentUpload, documentPath, type LeadDocument } from '../api/document';
import type { Read } from '../api/http';
import { decideLead, type Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { FileLink } from '../patterns/FileLink';
import { ReasonField, TextField } from '../patterns/fields';
import { useUnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { leadRefresh } from './LeadDialogs';

interface Props {
  lead: Lead;
  read: Read<Lead>;
}

/// What was handed over with a lead. Of a masked one nothing is told.
export function DocumentSection({ lead, read }: Props) {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState<LeadDocument>();
  if (lead.masked) return null;
  return (
    <Section title={t('lead.documents.title')} extra={<span className="figures">{lead.documents.length}</span>}>
      {lead.documents.length === 0 && <p className="muted">{t('lead.documents.none')}</p>}
      <ul className="rows">
        {lead.documents.map((document) => (
          <li key={document.id}>
            <DocumentRow lead={lead} document={document} onWithdraw={() => setWithdrawing(document)} />
          </li>
        ))}
      </ul>
      {withdrawing && <WithdrawDialog read={read} document={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </Section>
  );
}

function DocumentRow({ lead, document, onWithdraw }: { lead: Lead; document: LeadDocument; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const { withdrawal } = document;
  const withdrawable = !withdrawal && lead.actions.includes('attach-document');
  return (
    <>
      <span className="rows-wide">
        {withdrawal ? (
          document.title
        ) : (
          <FileLink
            title={document.title}
            href={`${documentPath(lead.id, document.id)}/file`}
            scan={document.scan}
            withdrawable={withdrawable}
          />
        )}
        <span className="row-sub">
          {unit(document.unit)} · <Doer by={document.by} /> · <TimeValue value={document.at} />
        </span>
        {withdrawal && (
          <span className="row-sub">
            <Doer by={withdrawal.by} /> · <TimeValue value={withdrawal.at} /> · {withdrawal.reason}
          </span>
        )}
        <span className="row-sub digest" title={document.sha256}>
          SHA-256 {document.sha256.slice(0, 12)}…
        </span>
      </span>
      {withdrawal ? (
        <StateTag tone="plain">{t('lead.documents.withdrawn')}</StateTag>
      ) : (
        withdrawable && (
          <Button size="small" type="text" onClick={onWithdraw}>
            {t('lead.documents.withdraw')}
          </Button>
        )
      )}
    </>
  );
}

export function AttachDialog({ read, onClose }: { read: Read<Lead>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (upload: DocumentUpload, call) => attachDocument(read.value.id, upload, call), {
    refresh: leadRefresh,
  });
  return (
    <DecisionDialog<DocumentUpload>
      title={t('lead.action.document')}
      about={t('lead.documents.about')}
      confirm={t('lead.documents.upload')}
      submission={submission}
      onClose={onClose}
    >
      <FileField />
      <TextField name="title" label={t('lead.documents.name')} help={t('lead.documents.nameHelp')} max={300} optional />
    </DecisionDialog>
  );
}

function WithdrawDialog({ read, document, onClose }: { read: Read<Lead>; document: LeadDocument; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideLead(read.value.id, `documents/${encodeURIComponent(document.id)}/withdrawal`, body, call),
    { refresh: leadRefresh },
  );
  return (
    <DecisionDialog
      title={t('lead.documents.withdraw')}
      about={document.title}
      confirm={t('lead.documents.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

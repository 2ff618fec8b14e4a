import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Commitment, Meeting } from '../api/meeting';
import { useUnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DueValue, StateTag, TimeValue } from '../patterns/values';
import { CommitmentDialog } from './MeetingDialogs';

/// What was promised: who owes it, by when, what was done, and whether supervision agreed.
export function CommitmentSection({ read }: { read: Read<Meeting> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ commitment: Commitment; step: string }>();
  const { commitments } = read.value;
  if (commitments.length === 0) return null;
  return (
    <Section title={t('meeting.commitments')} extra={commitments.length}>
      <ul className="plain-list">
        {commitments.map((one) => (
          <li key={one.id} className="fact-line">
            <CommitmentFacts commitment={one} />
            <div className="row-actions">
              {one.actions.map((step) => (
                <Button key={step} size="small" danger={step === 'send-back'} onClick={() => setOpen({ commitment: one, step })}>
                  {t(`meeting.step.${step}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {open && <CommitmentDialog {...open} read={read} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function CommitmentFacts({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const { report, confirmation, sentBack } = commitment;
  return (
    <>
      <strong>{commitment.text}</strong>
      <span className="row-sub">
        {unit(commitment.unit)} · {confirmation ? commitment.dueOn : <DueValue value={commitment.dueOn} overdue={commitment.overdue} />}
      </span>
      {sentBack && <span className="row-sub">{t('meeting.sentBack', { reason: sentBack })}</span>}
      {report && (
        <span className="row-sub">
          {report.text} · <Doer by={report.by} /> · <TimeValue value={report.at} />
        </span>
      )}
      {confirmation ? (
        <StateTag tone="good">{t('meeting.confirmed')}</StateTag>
      ) : (
        report && <StateTag tone="warn">{t('meeting.toConfirm')}</StateTag>
      )}
    </>
  );
}

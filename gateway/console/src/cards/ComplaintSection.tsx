import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerComplaint, type Card, type Complaint } from '../api/card';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { TimeValue } from '../patterns/values';
import { cardRefresh } from './ProcedureDialogs';

/// What the enterprise wrote, each with its answer.
export function ComplaintSection({ read }: { read: Read<Card> }) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<Complaint>();
  if (read.value.complaints.length === 0) return null;
  return (
    <Section title={t('card.complaints')}>
      <ComplaintList
        complaints={read.value.complaints}
        beside={(one) =>
          one.actions.includes('answer') && (
            <Button size="small" onClick={() => setAnswering(one)}>
              {t('card.answer')}
            </Button>
          )
        }
      />
      {answering && <AnswerDialog read={read} complaint={answering} onClose={() => setAnswering(undefined)} />}
    </Section>
  );
}

export function ComplaintList({ complaints, beside }: { complaints: Complaint[]; beside?: (one: Complaint) => React.ReactNode }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <ul className="rows">
      {complaints.map((one) => (
        <li key={one.id}>
          <span className="rows-wide">
            <span className="pre">{one.text}</span>
            <span className="row-sub">
              {one.procedure && `${label(one.procedure)} · `}
              <TimeValue value={one.at} />
            </span>
            {one.reply && (
              <span className="row-sub">
                {t('card.reply')}: {one.reply} · <TimeValue value={one.repliedAt} />
              </span>
            )}
          </span>
          {beside?.(one)}
        </li>
      ))}
    </ul>
  );
}

function AnswerDialog({ read, complaint, onClose }: { read: Read<Card>; complaint: Complaint; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { answer: string }, call) => answerComplaint(read.value.id, complaint.id, body.answer, call),
    { refresh: cardRefresh },
  );
  return (
    <DecisionDialog title={t('card.answer')} about={complaint.text} confirm={t('card.answer')} submission={submission} onClose={onClose}>
      <TextField name="answer" label={t('card.reply')} lines={3} max={2000} />
    </DecisionDialog>
  );
}

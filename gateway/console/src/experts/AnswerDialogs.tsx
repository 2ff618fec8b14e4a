import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Read } from '../api/http';
import { answerConsultation, type Assignment, attachToOpinion, type Consultation } from '../api/consultation';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { FileField } from '../patterns/FileField';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';

interface Props {
  read: Read<Consultation>;
  part: Assignment;
  onClose: () => void;
}

const refresh = [['consultations'], ['experts'], ['work']];
const paths: Record<string, string> = { accept: 'acceptance', decline: 'refusal', recuse: 'recusal', supplement: 'supplements' };

/// Whoever steps back does not see the question any more: the page goes back to the list.
export function AnswerDialog({ read, part, name, onClose }: Props & { name: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leaving = name === 'decline' || name === 'recuse';
  const submission = useDecision(
    read.etag,
    (body: object, call) => answerConsultation(read.value.id, part.expertId, paths[name] ?? name, filled(body) ?? {}, call),
    {
      refresh: leaving && read.value.mine ? [['work']] : refresh,
      onDone: () => {
        if (leaving && read.value.mine) void navigate('/talent/consultations');
      },
    },
  );
  const title = t(`consultation.action.${name}`);
  return (
    <DecisionDialog
      title={title}
      about={t(`consultation.${name}About`)}
      confirm={title}
      danger={leaving}
      submission={submission}
      onClose={onClose}
    >
      {name === 'accept' && <ReasonField name="note" label={t('form.note')} optional />}
      {leaving && <ReasonField />}
      {name === 'supplement' && <TextField name="text" label={t('consultation.supplement')} lines={5} max={10000} />}
    </DecisionDialog>
  );
}

export function FileDialog({ read, part, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { file: File }, call) => attachToOpinion(read.value.id, part.expertId, body.file, call),
    { refresh },
  );
  const title = t('consultation.action.attach');
  return (
    <DecisionDialog title={title} confirm={title} submission={submission} onClose={onClose}>
      <FileField accept=".pdf,.docx,.xlsx,.png,.jpg" />
    </DecisionDialog>
  );
}

export function MarkDialog({ read, part, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { points: string }, call) => answerConsultation(read.value.id, part.expertId, 'mark', { points: Number(body.points) }, call),
    { refresh },
  );
  const title = t('consultation.action.mark');
  const choices = Array.from({ length: read.value.markMost }, (_, at) => String(read.value.markMost - at));
  return (
    <DecisionDialog title={title} about={t('consultation.markAbout')} confirm={title} submission={submission} onClose={onClose}>
      <ChoiceField name="points" label={t('consultation.mark')} choices={choices.map((value) => ({ value, label: value }))} />
    </DecisionDialog>
  );
}

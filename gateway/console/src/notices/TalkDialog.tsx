import { useTranslation } from 'react-i18next';
import { decideNotice, type Interview } from '../api/bulletin';
import { etagOf } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';

interface Told {
  on: string;
  heldBy: string;
  present: string;
  said: string;
  evidence?: string;
  rectify: string;
  until: string;
}

const names = (text: string) =>
  text
    .split(/[、，,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/// The record of a talk, and what is to be put right by when.
export function TalkDialog({ interview, onClose }: { interview: Interview; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(interview.version),
    (told: Told, call) =>
      decideNotice(
        'interviews',
        interview.id,
        'talk',
        { ...filled(told), heldBy: names(told.heldBy), present: names(told.present) },
        call,
      ),
    { refresh: [['interviews'], ['work']] },
  );
  return (
    <DecisionDialog<Told>
      title={t('bulletin.action.record')}
      confirm={t('bulletin.action.record')}
      wide
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('bulletin.talkOn')} />
      <TextField name="heldBy" label={t('bulletin.heldBy')} />
      <TextField name="present" label={t('bulletin.present')} />
      <TextField name="said" label={t('bulletin.said')} lines={5} max={8000} />
      <TextField name="evidence" label={t('bulletin.evidence')} optional />
      <TextField name="rectify" label={t('bulletin.rectify')} lines={3} max={4000} />
      <DateField name="until" label={t('bulletin.until')} />
    </DecisionDialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { activateScheme, haltScheme, type Scheme, uploadScheme } from '../api/scheme';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { useDecision, useSubmission } from '../patterns/submission';

export function UploadDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { text: string }, key) => uploadScheme(body.text, key), { refresh: [['schemes']] });
  return (
    <DecisionDialog<{ text: string }>
      title={t('scheme.upload')}
      about={t('scheme.uploadAbout')}
      confirm={t('scheme.upload')}
      wide
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t('scheme.text')} lines={10} max={200_000} />
    </DecisionDialog>
  );
}

/// No scheme pays before its fair-competition review is on record.
export function ActivateDialog({ read, onClose }: { read: Read<Scheme>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => activateScheme(read.value.id, body, call), { refresh: [['schemes']] });
  return (
    <DecisionDialog
      title={t('scheme.activate')}
      about={t('scheme.activateAbout')}
      confirm={t('scheme.activate')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="documentNumber" label={t('scheme.reviewNumber')} />
      <DateField name="reviewedOn" label={t('scheme.reviewedOn')} past />
      <TextField name="reviewedBy" label={t('scheme.reviewedBy')} />
      <TextField name="conclusion" label={t('scheme.conclusion')} lines={3} max={2000} />
    </DecisionDialog>
  );
}

interface HaltProps {
  step: 'suspend' | 'resume' | 'end';
  read: Read<Scheme>;
  onClose: () => void;
}

/// No new claims for a while, again, or after a last day; each with its reason.
export function HaltDialog({ step, read, onClose }: HaltProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => haltScheme(read.value.id, step, body, call), { refresh: [['schemes']] });
  const title = { suspend: t('scheme.suspend'), resume: t('scheme.resume'), end: t('scheme.end') }[step];
  return (
    <DecisionDialog title={title} about={t('scheme.haltAbout')} confirm={title} danger={step !== 'resume'} submission={submission} onClose={onClose}>
      {step === 'end' && <DateField name="lastDay" label={t('scheme.lastDay')} />}
      <ReasonField />
    </DecisionDialog>
  );
}

/// Why it takes no claims, or until when it does.
export function Halts({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  return (
    <>
      {scheme.suspension && <p className="notice notice-bad notice-top">{t('scheme.suspended', { reason: scheme.suspension.reason })}</p>}
      {scheme.end && (
        <p className="notice notice-warn notice-top">{t('scheme.ends', { day: scheme.end.lastDay, reason: scheme.end.reason })}</p>
      )}
    </>
  );
}

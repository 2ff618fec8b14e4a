import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, type Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitName } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { type TypedProgress, unsentProgress } from './unsent';

interface Props {
  read: Read<Lead>;
  onClose: () => void;
}

/// What a decision on a lead changes on screen.
export const leadRefresh: QueryKey[] = [['leads'], ['work'], ['referrals']];

export function ProgressDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: TypedProgress, call) => decideLead(read.value.id, 'progress', filled(body), call),
    { refresh: leadRefresh, unsent: (body) => unsentProgress(read.value, body, read.etag) },
  );
  return (
    <DecisionDialog
      title={t('lead.action.progress')}
      about={t('lead.progressAbout')}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('form.on')} past />
      <TextField name="text" label={t('lead.progressText')} lines={4} max={4000} />
    </DecisionDialog>
  );
}

export function ReleaseDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideLead(read.value.id, 'release', body, call), {
    refresh: leadRefresh,
  });
  return (
    <DecisionDialog
      title={t('lead.action.release')}
      about={t('lead.releaseAbout')}
      confirm={t('lead.action.release')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

export function ConvertDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const name = useUnitName();
  const owners = read.value.ownerUnits;
  const submission = useDecision(read.etag, (body: { unit: string }, call) => decideLead(read.value.id, 'conversion', body, call), {
    refresh: [...leadRefresh, ['projects']],
  });
  return (
    <DecisionDialog
      title={t('lead.action.convert')}
      about={t('lead.convertAbout')}
      confirm={t('lead.action.convert')}
      initial={{ unit: owners[0]?.id }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('lead.landing')} choices={owners.map((unit) => ({ value: unit.id, label: name(unit) }))} />
    </DecisionDialog>
  );
}

import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, type Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { leadRefresh } from './LeadDialogs';

interface Props {
  read: Read<Lead>;
  onClose: () => void;
}

const refresh: QueryKey[] = [...leadRefresh, ['pick-room']];

export function PickDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { note?: string }, call) => decideLead(read.value.id, 'pick', filled(body), call), {
    refresh,
  });
  return (
    <DecisionDialog
      title={t('lead.action.pick')}
      about={t('lead.pool.pickAbout')}
      confirm={t('lead.action.pick')}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

export function HandBackDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideLead(read.value.id, 'hand-back', body, call), {
    refresh,
  });
  return (
    <DecisionDialog
      title={t('lead.action.handBack')}
      about={t('lead.pool.handBackAbout')}
      confirm={t('lead.action.handBack')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

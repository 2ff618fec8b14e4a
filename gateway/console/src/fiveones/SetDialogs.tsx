import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decideFiveOnes, editFiveOnes, type FiveOnes, readFiveOnes } from '../api/fiveones';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { LeadFields, type LeadForm, leadOf, formOf, SetFields, type SetForm, sentAs } from './SetFields';

export interface SetDialogProps {
  read: Read<FiveOnes>;
  onClose: () => void;
}

export const refresh = [['five-ones'], ['work']];

export function EditDialog({ read, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: SetForm, call) => editFiveOnes(read.value.id, sentAs(body), call), { refresh });
  return (
    <DecisionDialog<SetForm>
      wide
      title={t('fiveOnes.action.edit')}
      about={t('fiveOnes.draftAbout')}
      confirm={t('action.save')}
      submission={submission}
      initial={formOf(read.value)}
      onClose={onClose}
    >
      <SetFields />
    </DecisionDialog>
  );
}

/// The one in force gives way only when it is named.
export function InForceDialog({ read, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const { id, industry } = read.value;
  const found = useQuery({
    queryKey: ['five-ones', 'in-force', industry],
    queryFn: ({ signal }) => readFiveOnes({ status: 'IN_FORCE', industry }, undefined, signal),
  });
  const submission = useDecision(
    read.etag,
    (body: { replaces?: string }, call) => decideFiveOnes(id, 'in-force', filled(body) ?? {}, call),
    { refresh },
  );
  if (found.isPending) return null;
  const choices = (found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.planTitle ?? ''}` }));
  return (
    <DecisionDialog<{ replaces?: string }>
      title={t('fiveOnes.action.putInForce')}
      about={t('fiveOnes.putInForceAbout')}
      confirm={t('fiveOnes.action.putInForce')}
      submission={submission}
      initial={{ replaces: choices[0]?.value }}
      onClose={onClose}
    >
      {choices.length > 0 && <ChoiceField name="replaces" label={t('fiveOnes.replaces')} choices={choices} optional />}
    </DecisionDialog>
  );
}

export function ChangeDialog({ read, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: LeadForm & { reason: string }, call) => decideFiveOnes(read.value.id, 'change', sentAs(body), call),
    { refresh },
  );
  return (
    <DecisionDialog<LeadForm & { reason: string }>
      title={t('fiveOnes.action.change')}
      about={t('fiveOnes.changeAbout')}
      confirm={t('fiveOnes.action.change')}
      submission={submission}
      initial={leadOf(read.value)}
      onClose={onClose}
    >
      <LeadFields />
      <ReasonField />
    </DecisionDialog>
  );
}

export function EndDialog({ read, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { text: string }, call) => decideFiveOnes(read.value.id, 'end', body, call), { refresh });
  return (
    <DecisionDialog<{ text: string }>
      title={t('fiveOnes.action.end')}
      about={t('fiveOnes.endAbout')}
      confirm={t('fiveOnes.action.end')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name="text" />
    </DecisionDialog>
  );
}

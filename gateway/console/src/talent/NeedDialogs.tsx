import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { editNeed } from '../api/need';
import { decideNeed, type Need } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { asked, askedOf, type AskedValues, NeedFields } from './NeedFields';

export const needRefresh = [['needs'], ['talents'], ['work'], ['need-figures']];

interface Props {
  read: Read<Need>;
  onClose: () => void;
}

export function EditDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (values: AskedValues, call) => editNeed(read.value.id, asked(values), call), {
    refresh: needRefresh,
  });
  return (
    <DecisionDialog<AskedValues>
      title={t('need.edit')}
      about={t('need.editAbout')}
      confirm={t('action.save')}
      wide
      initial={askedOf(read.value)}
      submission={submission}
      onClose={onClose}
    >
      <NeedFields />
    </DecisionDialog>
  );
}

export function CloseDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideNeed(read.value.id, 'closure', body, call), {
    refresh: needRefresh,
  });
  return (
    <DecisionDialog<{ reason: string }> title={t('need.close')} confirm={t('need.close')} danger submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}

export function ReopenDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string; neededBy?: string }, call) => decideNeed(read.value.id, 'reopening', filled(body), call),
    { refresh: needRefresh },
  );
  return (
    <DecisionDialog<{ reason: string; neededBy?: string }>
      title={t('need.reopen')}
      confirm={t('need.reopen')}
      initial={{ neededBy: read.value.neededBy }}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="neededBy" label={t('need.neededBy')} optional />
      <ReasonField />
    </DecisionDialog>
  );
}

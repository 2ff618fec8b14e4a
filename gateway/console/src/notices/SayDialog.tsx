import { useTranslation } from 'react-i18next';
import { decideNotice, type NoticeKind } from '../api/bulletin';
import { etagOf } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';

interface Props {
  kind: NoticeKind;
  record: { id: string; version: number };
  action: string;
  /// The address of the decision below the record's.
  decision: string;
  /// What the decision says besides the words.
  answer?: object;
  /// Under which name the words are sent; none: it says nothing.
  words?: 'reason' | 'text';
  optional?: boolean;
  onClose: () => void;
}

/// A decision that says something, or nothing.
export function SayDialog({ kind, record, action, decision, answer, words, optional, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(record.version),
    (body: Record<string, string>, call) => decideNotice(kind, record.id, decision, { ...filled(body), ...answer }, call),
    { refresh: [[kind], ['work']] },
  );
  return (
    <DecisionDialog<Record<string, string>>
      title={t(`bulletin.action.${action}`)}
      confirm={t(`bulletin.action.${action}`)}
      submission={submission}
      onClose={onClose}
    >
      {words && <TextField name={words} label={t('bulletin.said')} lines={4} max={2000} optional={optional ?? false} />}
    </DecisionDialog>
  );
}

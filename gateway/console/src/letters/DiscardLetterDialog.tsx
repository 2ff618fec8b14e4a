import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { discardLetter, type Letter } from '../api/letter';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';

export function DiscardLetterDialog({ read, onClose }: { read: Read<Letter>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => discardLetter(read.value.id, body, call), {
    refresh: [['letters'], ['work']],
  });
  return (
    <DecisionDialog
      title={t('letter.action.discard')}
      about={t('letter.discardAbout')}
      confirm={t('letter.action.discard')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

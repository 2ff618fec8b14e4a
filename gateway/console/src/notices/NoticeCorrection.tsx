import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Bulletin, correctBulletin } from '../api/bulletin';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { useSubmission } from '../patterns/submission';

interface Corrected {
  items: { what: string; was: string; becomes: string }[];
  reason: string;
}

/// An issued bulletin stays as it is: a notice says what is to be read otherwise, and goes the way of every bulletin.
export function NoticeCorrection({ bulletin, onClose }: { bulletin: Bulletin; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submission = useSubmission((body: Corrected, key) => correctBulletin(bulletin.id, body, key), {
    refresh: [['bulletins'], ['work']],
    onDone: (made) => void navigate(`/bulletins/${made.id}`),
  });
  return (
    <DecisionDialog<Corrected>
      title={t('bulletin.action.correct')}
      about={t('bulletin.correctAbout')}
      confirm={t('bulletin.action.correct')}
      wide
      initial={{ items: [{}] }}
      submission={submission}
      onClose={onClose}
    >
      <ListField name="items" add={t('bulletin.addItem')} remove={t('bulletin.removeItem')} most={100}>
        {(at) => (
          <div>
            <TextField name={[at, 'what']} label={t('bulletin.itemWhat')} />
            <TextField name={[at, 'was']} label={t('bulletin.itemWas')} max={500} />
            <TextField name={[at, 'becomes']} label={t('bulletin.itemBecomes')} max={500} />
          </div>
        )}
      </ListField>
      <ReasonField />
    </DecisionDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerChoices, type BankRow, type Batch, previewAnswer, takeAnswer } from '../api/batches';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, useChoices } from '../patterns/fields';
import { FileField } from '../patterns/FileField';
import { useSubmission } from '../patterns/submission';
import { BankRows } from './BatchPage';

interface Answer {
  file: File;
  choice: string;
}

/// What the bank returned: looked at row by row before it counts.
export function AnswerDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState<{ file: File; rows: BankRow[] }>();
  const preview = useSubmission(async (body: { file: File }) => setSeen({ file: body.file, rows: await previewAnswer(batch.id, body.file) }));
  const take = useSubmission((body: Answer, key) => takeAnswer(batch.id, body.file, body.choice, key), {
    refresh: [['batches'], ['orders'], ['budgets'], ['ledger'], ['work']],
  });
  const choices = useChoices(answerChoices, 'batch.choice');
  if (!seen) {
    return (
      <DecisionDialog<{ file: File }>
        title={t('batch.answer')}
        about={t('batch.answerAbout')}
        confirm={t('batch.look')}
        submission={{ ...preview, submit: async (body) => (await preview.submit(body), false) }}
        onClose={onClose}
      >
        <FileField />
      </DecisionDialog>
    );
  }
  return (
    <DecisionDialog<{ choice: string }>
      title={t('batch.answer')}
      about={seen.file.name}
      confirm={t('batch.take')}
      wide
      initial={{ choice: 'ALL_OR_NONE' }}
      submission={{ ...take, submit: (body) => take.submit({ file: seen.file, choice: body.choice }) }}
      onClose={onClose}
    >
      <BankRows rows={seen.rows} />
      <ChoiceField name="choice" label={t('batch.choiceLabel')} choices={choices} />
    </DecisionDialog>
  );
}

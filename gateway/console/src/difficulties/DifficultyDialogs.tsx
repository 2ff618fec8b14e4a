import { useTranslation } from 'react-i18next';
import { decideDifficulty, type Difficulty, raiseDifficulty } from '../api/difficulty';
import type { Read } from '../api/http';
import type { Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';
import { useDifficultyKinds } from './rules';

interface Props {
  read: Read<Difficulty>;
  onClose: () => void;
}

const refresh = [['difficulties'], ['projects'], ['work']];
const paths = { answer: 'answer', settle: 'settlement', sendUp: 'next-level', withdraw: 'withdrawal' } as const;

/// What is said decides.
export function TextDialog({ how, read, onClose }: Props & { how: keyof typeof paths }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { text?: string }, call) => decideDifficulty(read.value.id, paths[how], filled(body) ?? {}, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ text?: string }>
      title={t(`difficulty.action.${how}`)}
      about={t(`difficulty.${how}About`)}
      confirm={t(`difficulty.action.${how}`)}
      danger={how === 'withdraw'}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t(`difficulty.${how}Text`)} lines={4} max={4000} optional={how === 'settle'} />
    </DecisionDialog>
  );
}

export function AskDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  const submission = useDecision(read.etag, (body: { unit: string }, call) => decideDifficulty(read.value.id, 'unit', body, call), { refresh });
  return (
    <DecisionDialog<{ unit: string }>
      title={t('difficulty.action.ask')}
      about={t('difficulty.askAbout')}
      confirm={t('difficulty.action.ask')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('difficulty.asked')} choices={units} />
    </DecisionDialog>
  );
}

export function RaiseDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  const kinds = useDifficultyKinds();
  const submission = useSubmission((body: object, key) => raiseDifficulty(project.id, filled(body) ?? {}, key), { refresh });
  return (
    <DecisionDialog
      title={t('difficulty.raise')}
      about={t('difficulty.raiseAbout')}
      confirm={t('difficulty.raise')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="kind" label={t('difficulty.kind')} choices={kinds} />
      <TextField name="text" label={t('difficulty.what')} lines={4} max={4000} />
      <ChoiceField name="asked" label={t('difficulty.asked')} choices={units} help={t('difficulty.askedHelp')} optional />
    </DecisionDialog>
  );
}

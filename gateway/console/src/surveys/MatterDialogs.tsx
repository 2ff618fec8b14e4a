import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideMatter, type Matter, makeMatter } from '../api/matter';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';

const refresh = [['matters'], ['surveys'], ['work']];

interface MakeProps {
  survey: string;
  /// A point of a meeting, or a text of an answer.
  source: object;
  quoted: string;
  onClose: () => void;
}

export function MakeMatterDialog({ survey, source, quoted, onClose }: MakeProps) {
  const { t } = useTranslation();
  const submission = useSubmission((body: object, key) => makeMatter(survey, filled({ ...source, ...body }), key), { refresh });
  return (
    <DecisionDialog title={t('matter.make')} about={quoted} confirm={t('matter.make')} submission={submission} onClose={onClose}>
      <TextField name="words" label={t('matter.words')} lines={3} max={4000} />
      <ChoiceField name="owner" label={t('matter.owner')} choices={useUnitChoices()} />
      <DateField name="due" label={t('matter.due')} />
    </DecisionDialog>
  );
}

const paths = { answer: 'answer', accept: 'acceptance', sendBack: 'return' } as const;

export type MatterDecision = keyof typeof paths;

export function MatterDialog({ how, read, onClose }: { how: MatterDecision; read: Read<Matter>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { text?: string; due?: string }, call) => decideMatter(read.value.id, paths[how], filled(body) ?? {}, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ text?: string; due?: string }>
      title={t(`matter.action.${how}`)}
      about={t(`matter.${how}About`)}
      confirm={t(`matter.action.${how}`)}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t(`matter.${how}Text`)} lines={4} max={4000} optional={how === 'accept'} />
      {how === 'sendBack' && <DateField name="due" label={t('matter.newDue')} optional />}
    </DecisionDialog>
  );
}

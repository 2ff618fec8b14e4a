import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideTolerance, type ToleranceCase } from '../api/tolerance';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';

interface Props {
  read: Read<ToleranceCase>;
  onClose: () => void;
}

const refresh = [['tolerance-cases'], ['work']];

interface Findings {
  findings: { met: boolean; reason: string }[];
}

export function ExamineDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { answers, id } = read.value;
  const submission = useDecision(
    read.etag,
    (body: Findings, call) =>
      decideTolerance(id, 'examination', { findings: answers.map((one, at) => ({ condition: one.condition, ...body.findings[at] })) }, call),
    { refresh },
  );
  return (
    <DecisionDialog<Findings>
      title={t('tolerance.action.examine')}
      about={t('tolerance.examineAbout')}
      confirm={t('tolerance.action.examine')}
      wide
      submission={submission}
      onClose={onClose}
    >
      {answers.map((one, at) => (
        <fieldset key={one.condition}>
          <YesNoField name={['findings', at, 'met']} label={label(one.label)} yes={t('tolerance.met')} no={t('tolerance.notMet')} />
          <TextField name={['findings', at, 'reason']} label={t('tolerance.finding')} lines={2} max={4000} />
        </fieldset>
      ))}
    </DecisionDialog>
  );
}

export function DecideDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { accepted: boolean; reason: string }, call) => decideTolerance(read.value.id, 'decision', body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ accepted: boolean; reason: string }>
      title={t('tolerance.action.decide')}
      about={`${t('tolerance.decideAbout')} ${t('tolerance.acceptHelp')}`}
      confirm={t('tolerance.action.decide')}
      submission={submission}
      onClose={onClose}
    >
      <YesNoField name="accepted" label={t('tolerance.accept')} />
      <ReasonField />
    </DecisionDialog>
  );
}

export function WithdrawDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideTolerance(read.value.id, 'withdrawal', body, call), { refresh });
  return (
    <DecisionDialog<{ reason: string }>
      title={t('tolerance.action.withdraw')}
      about={t('tolerance.withdrawAbout')}
      confirm={t('tolerance.action.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

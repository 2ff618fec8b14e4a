import { useTranslation } from 'react-i18next';
import { type Agreement, decideAgreement, openAgreement, verdicts } from '../api/agreement';
import type { Read } from '../api/http';
import type { Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision, useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { YesNoField } from '../patterns/YesNoField';

export interface DialogProps {
  read: Read<Agreement>;
  onClose: () => void;
}

export const refresh = [['agreements'], ['projects'], ['work']];

function TextFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="text" label={t('agreement.text')} help={t('agreement.textHelp')} lines={5} max={20000} />
      <MoneyField name={['amount']} label={t('agreement.amount')} />
      <YesNoField name="caseByCase" label={t('agreement.caseByCase')} />
    </>
  );
}

export function OpenDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(
    ({ investors, ...body }: { investors: string }, key) =>
      openAgreement(project.id, filled({ ...body, investors: investors.split('\n') }), key),
    { refresh },
  );
  return (
    <DecisionDialog<{ investors: string }>
      title={t('agreement.open')}
      about={t('agreement.openAbout')}
      confirm={t('agreement.open')}
      submission={submission}
      initial={{ title: t('agreement.one'), investors: project.investorName }}
      onClose={onClose}
    >
      <TextField name="title" label={t('agreement.name')} />
      <TextField name="investors" label={t('agreement.investors')} help={t('agreement.investorsHelp')} lines={2} max={2000} />
      <TextFields />
    </DecisionDialog>
  );
}

export function DraftDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { id, drafts } = read.value;
  const last = drafts.at(-1);
  const submission = useDecision(read.etag, (body: object, call) => decideAgreement(id, 'drafts', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('agreement.action.draft')}
      about={t(last?.signed ? 'agreement.supplementAbout' : 'agreement.draftAbout')}
      confirm={t('agreement.action.draft')}
      submission={submission}
      initial={{ text: last?.text, caseByCase: last?.caseByCase, amount: last?.amount }}
      onClose={onClose}
    >
      <TextFields />
      <ReasonField label={t('agreement.news')} />
    </DecisionDialog>
  );
}

export function ReviewDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const { id, asked } = read.value;
  const mine = asked.filter((one) => one.mine).map((one) => ({ value: one.kind, label: label(one.kindLabel) }));
  const submission = useDecision(read.etag, (body: object, call) => decideAgreement(id, 'reviews', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('agreement.action.review')}
      about={t('agreement.reviewAbout')}
      confirm={t('agreement.action.review')}
      submission={submission}
      initial={{ day: today, ...(mine.length === 1 ? { kind: mine[0]?.value } : {}) }}
      onClose={onClose}
    >
      <ChoiceField name="kind" label={t('agreement.review')} choices={mine} />
      <ChoiceField name="verdict" label={t('agreement.verdictLabel')} choices={useChoices(verdicts, 'agreement.verdict')} />
      <DateField name="day" label={t('agreement.reviewDay')} past />
      <ReasonField label={t('agreement.opinion')} optional />
    </DecisionDialog>
  );
}

export function SignDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => decideAgreement(read.value.id, 'signature', body, call), { refresh });
  return (
    <DecisionDialog
      title={t('agreement.action.sign')}
      about={t('agreement.signAbout')}
      confirm={t('agreement.action.sign')}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="day" label={t('agreement.signedOn')} past />
    </DecisionDialog>
  );
}

export function EndDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => decideAgreement(read.value.id, 'end', body, call), { refresh });
  return (
    <DecisionDialog
      title={t('agreement.action.end')}
      about={t('agreement.endAbout')}
      confirm={t('agreement.action.end')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

import { useTranslation } from 'react-i18next';
import {
  changeEnterprise,
  confirmCreditCode,
  type Enterprise,
  type EnterpriseFacts,
  type MergedEntry,
  traits,
  undoMerge,
} from '../api/enterprise';
import type { Read } from '../api/http';
import { InvestorFields } from '../leads/InvestorFields';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { useDecision, useSubmission } from '../patterns/submission';
import { unsourced } from './traits';

interface Props {
  read: Read<Enterprise>;
  onClose: () => void;
}

/// What a decision about an entry may change on other pages.
export const enterpriseRefresh = [['enterprises'], ['duplicates'], ['enterprise-suggestions'], ['merge-preview'], ['firm-relations']];

/// The names and registrations of this entry alone; those of merged entries stay theirs.
export function ChangeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { names, creditCode, foreignRegistration, country, industry } = read.value;
  const submission = useDecision(read.etag, (body: EnterpriseFacts, call) => changeEnterprise(read.value.id, filled(body), call), {
    refresh: enterpriseRefresh,
  });
  return (
    <DecisionDialog
      title={t('enterprise.action.change')}
      about={t('enterprise.changeAbout')}
      confirm={t('action.save')}
      wide
      initial={{ investor: { names, creditCode, foreignRegistration, country }, industry, traits: unsourced(read.value) }}
      submission={submission}
      onClose={onClose}
    >
      <InvestorFields>{null}</InvestorFields>
      <IndustryField name="industry" label={t('lead.industry')} optional />
      <ChoiceField
        name="traits"
        label={t('enterprise.traitsWithoutSource')}
        help={t('enterprise.traitsWithoutSourceHelp')}
        choices={useChoices(traits, 'enterprise.trait')}
        many
        optional
      />
    </DecisionDialog>
  );
}

export function ConfirmCodeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => confirmCreditCode(read.value.id, body, call), {
    refresh: enterpriseRefresh,
  });
  return (
    <DecisionDialog
      title={t('enterprise.action.confirmCode')}
      about={t('enterprise.confirmCodeAbout')}
      confirm={t('action.confirm')}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

export function UndoMergeDialog({ entry, onClose }: { entry: MergedEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { reason: string }, key) => undoMerge(entry, body, key), { refresh: enterpriseRefresh });
  return (
    <DecisionDialog
      title={t('enterprise.action.undo')}
      about={t('enterprise.undoAbout', { number: entry.number })}
      confirm={t('enterprise.action.undo')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { type Attestation, attestTrait, type Enterprise, takeBackTrait, traits } from '../api/enterprise';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField, useChoices, YearField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { enterpriseRefresh } from './EnterpriseDialogs';

interface Props {
  read: Read<Enterprise>;
  onClose: () => void;
}

interface Typed {
  trait: string;
  year: string;
  source: string;
}

/// One trait of one year; the same one of other years stays beside it.
export function AttestDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const submission = useDecision(
    read.etag,
    ({ trait, year, source }: Typed, call) => attestTrait(read.value.id, { trait, year: Number(year), source }, call),
    { refresh: enterpriseRefresh },
  );
  return (
    <DecisionDialog
      title={t('enterprise.action.attest')}
      about={t('enterprise.attestAbout')}
      confirm={t('action.save')}
      initial={{ year: today.slice(0, 4) }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <ChoiceField name="trait" label={t('enterprise.traitLabel')} choices={useChoices(traits, 'enterprise.trait')} />
        <YearField name="year" label={t('enterprise.traitYear')} past />
      </div>
      <TextField name="source" label={t('enterprise.traitSource')} help={t('enterprise.traitSourceHelp')} />
    </DecisionDialog>
  );
}

export function TakeBackTraitDialog({ read, attestation, onClose }: Props & { attestation: Attestation }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => takeBackTrait(read.value.id, attestation.id, body, call),
    { refresh: enterpriseRefresh },
  );
  return (
    <DecisionDialog
      title={t('enterprise.action.takeBack')}
      about={`${t(`enterprise.trait.${attestation.trait}`)} ${attestation.year} · ${attestation.source}`}
      confirm={t('enterprise.action.takeBack')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

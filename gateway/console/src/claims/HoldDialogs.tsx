import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Claim } from '../api/reward';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { useClaimDecision } from './decision';

interface Props {
  read: Read<Claim>;
  onClose: () => void;
}

const paths = {
  withdraw: 'withdrawal',
  suspend: 'suspension',
  resume: 'resumption',
  'check-clawback': 'clawback-check',
  'start-over': 'new-start',
} as const;

/// A claim is taken back, or its payments are stopped and let go on: each with its reason.
export function HoldDialog({ read, onClose, action }: Props & { action: keyof typeof paths }) {
  const { t } = useTranslation();
  const submission = useClaimDecision<{ reason: string }>(read, paths[action]);
  return (
    <DecisionDialog
      title={t(`claim.action.${action}`)}
      about={t(`claim.${action}About`)}
      confirm={t(`claim.action.${action}`)}
      danger={action === 'suspend' || action === 'withdraw'}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

/// What no record can tell is confirmed by a person, with its evidence.
export function ConfirmInstalmentDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const waiting = read.value.instalments.filter(
    (one, at, all) => one.toConfirm && all.findIndex((other) => other.instalment === one.instalment) === at,
  );
  const submission = useClaimDecision<{ no: string; evidence: string }>(
    read,
    (body) => `instalments/${body.no}/confirmation`,
    ({ evidence }) => ({ evidence }),
  );
  return (
    <DecisionDialog
      title={t('claim.action.confirm-instalment')}
      about={t('claim.confirmAbout')}
      confirm={t('claim.action.confirm-instalment')}
      initial={{ no: String(waiting[0]?.instalment ?? '') }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="no"
        label={t('claim.waitsFor')}
        choices={waiting.map((one) => ({
          value: String(one.instalment),
          label: `${t('claim.instalment', { no: one.instalment })} · ${one.waitsFor ?? ''}`,
        }))}
      />
      <TextField name="evidence" label={t('claim.evidence')} help={t('claim.evidenceHelp')} lines={3} max={1000} />
    </DecisionDialog>
  );
}

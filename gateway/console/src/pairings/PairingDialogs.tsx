import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decidePairing, type Pairing, pairLeader, type TypedContact, type TypedPairing } from '../api/pairing';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision, useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { LeaderField } from './LeaderField';

interface Props {
  read: Read<Pairing>;
  onClose: () => void;
}

const refresh = [['pairings'], ['firm-relations'], ['work']];

function usePairingDecision<B extends object>({ read }: Props, decision: string) {
  return useDecision(read.etag, (body: B, call) => decidePairing(read.value.id, decision, filled(body), call), { refresh });
}

function ContactFields({ within = [] }: { within?: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <TextField name={[...within, 'name']} label={t('pairing.contact')} max={100} />
        <TextField name={[...within, 'position']} label={t('pairing.position')} max={100} optional />
      </div>
      <div className="field-row">
        <TextField name={[...within, 'phone']} label={t('pairing.phone')} max={50} optional />
        <TextField name={[...within, 'email']} label={t('pairing.email')} optional />
      </div>
    </>
  );
}

/// Of the firm whose page it is opened from.
export function PairDialog({ enterprise, onClose }: { enterprise: string; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const submission = useSubmission(
    ({ contact, ...pairing }: TypedPairing, key) => pairLeader(enterprise, { ...pairing, contact: filled(contact) }, key),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('pairing.pair')}
      about={t('pairing.pairAbout')}
      confirm={t('pairing.pair')}
      initial={{ from: today }}
      submission={submission}
      onClose={onClose}
    >
      <LeaderField />
      <div className="field-row">
        <DateField name="from" label={t('pairing.from')} />
        <DateField name="until" label={t('pairing.until')} />
      </div>
      <ContactFields within={['contact']} />
    </DecisionDialog>
  );
}

export function RenewDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('pairing.action.renew')}
      about={t('pairing.renewAbout')}
      confirm={t('pairing.action.renew')}
      submission={usePairingDecision<{ until: string }>(props, 'renewal')}
      onClose={props.onClose}
    >
      <DateField name="until" label={t('pairing.until')} />
    </DecisionDialog>
  );
}

export function HandOverDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('pairing.action.handOver')}
      about={t('pairing.handOverAbout')}
      confirm={t('pairing.action.handOver')}
      submission={usePairingDecision<{ leader: string; reason: string }>(props, 'hand-over')}
      onClose={props.onClose}
    >
      <LeaderField without={props.read.value.leader} />
      <ReasonField />
    </DecisionDialog>
  );
}

export function ContactDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('pairing.action.contact')}
      confirm={t('action.save')}
      submission={usePairingDecision<TypedContact>(props, 'contact')}
      onClose={props.onClose}
    >
      <ContactFields />
    </DecisionDialog>
  );
}

export function EndDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('pairing.action.end')}
      confirm={t('pairing.action.end')}
      danger
      submission={usePairingDecision<{ reason: string }>(props, 'end')}
      onClose={props.onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

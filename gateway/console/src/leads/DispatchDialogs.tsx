import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, type Lead } from '../api/lead';
import { type Fit, readDispatchProposals } from '../api/network';
import { useSession } from '../app/session';
import { useFitWords } from '../network/FitWords';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { filled, typedNumber } from '../patterns/filled';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { leadRefresh } from './LeadDialogs';

interface Props {
  read: Read<Lead>;
  onClose: () => void;
}

/// Kinds of units where a project can land.
export const landing = ['DISTRICT', 'ZONE', 'DEPARTMENT'];

/// Whose territory the investor's place is, is proposed; of several that fit alike a person chooses.
export function DispatchDialog({ read, onClose }: Props) {
  const proposals = useQuery({
    queryKey: ['leads', read.value.id, 'proposals'],
    queryFn: ({ signal }) => readDispatchProposals(read.value.id, signal),
    retry: false,
  });
  return proposals.isPending ? null : <DispatchTo read={read} fits={proposals.data ?? []} onClose={onClose} />;
}

function DispatchTo({ read, fits, onClose }: Props & { fits: Fit[] }) {
  const { t } = useTranslation();
  const words = useFitWords();
  const name = useUnitName();
  const best = fits.filter((fit) => fit.best);
  const proposed = fits.map(({ unit }) => ({ value: unit.id, label: name(unit) }));
  const others = useUnitChoices(landing).filter(({ value }) => !proposed.some((one) => one.value === value));
  const submission = useDecision(
    read.etag,
    (body: { units: string[]; note?: string }, call) => decideLead(read.value.id, 'dispatches', filled(body), call),
    { refresh: leadRefresh },
  );
  return (
    <DecisionDialog
      title={t('lead.action.dispatch')}
      about={t('lead.dispatchAbout')}
      confirm={t('lead.dispatchConfirm')}
      initial={best.length === 1 ? { units: best.map(({ unit }) => unit.id) } : {}}
      submission={submission}
      onClose={onClose}
    >
      {best.length > 0 && (
        <div className="notice notice-quiet">
          <p>{t(best.length === 1 ? 'lead.proposed' : 'lead.proposedSeveral')}</p>
          <ul className="plain-list">
            {best.map((fit) => (
              <li key={fit.unit.id}>{words(fit)}</li>
            ))}
          </ul>
        </div>
      )}
      <ChoiceField name="units" label={t('lead.dispatchTo')} choices={[...proposed, ...others]} many />
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

export function AcceptDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const unit = useAskedUnit(read.value);
  const submission = useDecision(read.etag, (_: object, call) => decideLead(read.value.id, `dispatches/${unit}/acceptance`, {}, call), {
    refresh: leadRefresh,
  });
  return (
    <DecisionDialog
      title={t('lead.action.accept')}
      about={t('lead.acceptAbout')}
      confirm={t('lead.action.accept')}
      submission={submission}
      onClose={onClose}
    />
  );
}

export function DeclineDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const unit = useAskedUnit(read.value);
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideLead(read.value.id, `dispatches/${unit}/decline`, body, call),
    { refresh: leadRefresh },
  );
  return (
    <DecisionDialog
      title={t('lead.action.decline')}
      about={t('lead.declineAbout')}
      confirm={t('lead.action.decline')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

interface TypedTransfer {
  from: string;
  to: string;
  share?: string;
  reason: string;
}

/// Only the owner changes, once the other unit has accepted.
export function TransferDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { unit } = useSession();
  const name = useUnitName();
  const owners = read.value.ownerUnits;
  const own = owners.find((one) => one.id === unit?.id) ?? owners[0];
  const submission = useDecision(
    read.etag,
    ({ share, ...body }: TypedTransfer, call) =>
      decideLead(read.value.id, 'transfers', filled({ ...body, share: typedNumber(share) }), call),
    { refresh: leadRefresh },
  );
  return (
    <DecisionDialog
      title={t('lead.action.transfer')}
      about={t('lead.transferAbout')}
      confirm={t('lead.action.transfer')}
      initial={{ from: own?.id }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="from" label={t('lead.transferFrom')} choices={owners.map((one) => ({ value: one.id, label: name(one) }))} />
      <ChoiceField name="to" label={t('lead.transferTo')} choices={useUnitChoices(landing)} />
      <TextField name="share" label={t('lead.transferShare')} help={t('lead.transferShareHelp')} max={6} optional />
      <ReasonField />
    </DecisionDialog>
  );
}

/// The unit that was asked: the person's own where it is among them.
function useAskedUnit(lead: Lead): string {
  const { unit } = useSession();
  const pending = lead.dispatches.filter((dispatch) => dispatch.status === 'PENDING');
  return encodeURIComponent((pending.find((dispatch) => dispatch.unit.id === unit?.id) ?? pending[0])?.unit.id ?? unit?.id ?? '');
}

import { useTranslation } from 'react-i18next';
import { type Chain, type Supply, takeBackSupply, tellSupply, type TypedSupply } from '../api/chain';
import type { Read } from '../api/http';
import { nameOf } from '../enterprises/EnterpriseName';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { type Choice, ChoiceField, ReasonField, TextField, YearField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { chainRefresh } from './ChainDialogs';

interface Props {
  read: Read<Chain>;
  onClose: () => void;
}

export function TellSupplyDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const firms = useFirmChoices(read.value);
  const submission = useDecision(read.etag, (body: TypedSupply, call) => tellSupply(read.value.id, body, call), {
    refresh: chainRefresh,
  });
  return (
    <DecisionDialog
      title={t('chain.tellSupply')}
      confirm={t('action.save')}
      initial={{ year: today.slice(0, 4) }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="supplier" label={t('chain.supplier')} choices={firms} />
      <ChoiceField name="customer" label={t('chain.customer')} choices={firms} />
      <YearField name="year" label={t('chain.supplyYear')} past />
      <TextField name="source" label={t('chain.supplySource')} help={t('chain.supplySourceHelp')} />
    </DecisionDialog>
  );
}

/// The firms that stand on the chain, each once.
function useFirmChoices({ links }: Chain): Choice[] {
  const { i18n } = useTranslation();
  const firms = new Map(
    links.flatMap((link) => link.firms.filter((firm) => !firm.takenOff)).map((firm) => [firm.enterpriseId, nameOf(firm.names, i18n.language)]),
  );
  return [...firms].map(([value, label]) => ({ value, label }));
}

export function TakeBackSupplyDialog({ read, supply, onClose }: Props & { supply: Supply }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => takeBackSupply(read.value.id, supply.id, body, call),
    { refresh: chainRefresh },
  );
  return (
    <DecisionDialog
      title={t('chain.takeBack')}
      about={`${nameOf(supply.supplier.names, i18n.language)} → ${nameOf(supply.customer.names, i18n.language)} · ${supply.year}`}
      confirm={t('chain.takeBack')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

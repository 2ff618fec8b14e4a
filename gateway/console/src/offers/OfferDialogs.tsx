import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideOffer, editOffer, type Interest, type Offer } from '../api/offer';
import type { Money } from '../api/words';
import { useCountryChoices } from '../leads/countries';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { useKindChoices } from '../projects/rules';
import { OfferFields, type OfferForm, formOf, sentAs } from './OfferFields';
import { useOfferRules } from './rules';

export interface Props {
  read: Read<Offer>;
  onClose: () => void;
}

const refresh = [['offers'], ['projects'], ['work']];

function useStep<B extends object>(read: Read<Offer>, step: string) {
  return useDecision(read.etag, (form: B, call) => decideOffer(read.value.offer.id, step, filled(form) ?? {}, call), { refresh });
}

export function EditDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (form: OfferForm, call) => editOffer(read.value.offer.id, sentAs(form), call), { refresh });
  return (
    <DecisionDialog<OfferForm>
      wide
      title={t('offer.action.edit')}
      about={t('offer.editAbout')}
      confirm={t('action.save')}
      initial={formOf(read.value)}
      submission={submission}
      onClose={onClose}
    >
      <OfferFields />
    </DecisionDialog>
  );
}

/// What is said decides.
export function TextDialog({ read, step, action, onClose }: Props & { step: string; action: 'publish' | 'withdraw' | 'talk' | 'endTalks' }) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ text?: string }>
      title={t(`offer.action.${action}`)}
      about={t(`offer.${action}About`)}
      confirm={t(`offer.action.${action}`)}
      danger={action === 'withdraw'}
      submission={useStep(read, step)}
      onClose={onClose}
    >
      <ReasonField name="text" optional={action === 'publish'} />
    </DecisionDialog>
  );
}

export function ExtendDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ until: string; text: string }>
      title={t('offer.action.extend')}
      about={t('offer.extendAbout', { longest: read.value.longest ?? '' })}
      confirm={t('offer.action.extend')}
      submission={useStep(read, 'extension')}
      onClose={onClose}
    >
      <DateField name="until" label={t('offer.validUntil')} />
      <ReasonField name="text" />
    </DecisionDialog>
  );
}

interface BringForm {
  investor: string;
  creditCode?: string;
  country: string;
  amount?: Money;
  unit?: string;
  on: string;
  text?: string;
}

export function BringDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<BringForm>
      title={t('offer.action.bring')}
      about={t('offer.bringAbout')}
      confirm={t('offer.action.bring')}
      initial={{ country: 'CN' }}
      submission={useStep(read, 'interests')}
      onClose={onClose}
    >
      <TextField name="investor" label={t('offer.investor')} />
      <TextField name="creditCode" label={t('offer.creditCode')} max={40} optional />
      <ChoiceField name="country" label={t('lead.country')} choices={useCountryChoices()} />
      <MoneyField name={['amount']} label={t('offer.amount')} optional />
      <ChoiceField name="unit" label={t('offer.broughtBy')} help={t('offer.broughtByHelp')} choices={useUnitChoices()} optional />
      <DateField name="on" label={t('offer.on')} past />
      <ReasonField name="text" label={t('offer.note')} optional />
    </DecisionDialog>
  );
}

export function TakeDialog({ read, one, onClose }: Props & { one: Interest }) {
  const { t } = useTranslation();
  const { title, kind } = read.value.offer;
  const rules = useOfferRules();
  const isKnown = !rules || rules.kinds.some((one) => one.id === kind);
  return (
    <DecisionDialog<{ name: string; kind?: string; amount?: Money; text: string }>
      title={t('offer.action.take')}
      about={t('offer.takeAbout', { investor: one.investor.name })}
      confirm={t('offer.action.take')}
      initial={{ name: title, amount: one.investor.amount ?? read.value.offer.asked ?? undefined }}
      submission={useStep(read, `interests/${one.id}/project`)}
      onClose={onClose}
    >
      <TextField name="name" label={t('offer.projectName')} />
      <ChoiceField
        name="kind"
        label={t('offer.projectKind')}
        help={t(isKnown ? 'offer.projectKindHelp' : 'offer.projectKindNeeded')}
        choices={useKindChoices()}
        optional={isKnown}
      />
      <MoneyField name={['amount']} label={t('offer.amount')} optional />
      <ReasonField name="text" />
    </DecisionDialog>
  );
}

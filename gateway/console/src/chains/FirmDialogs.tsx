import { useTranslation } from 'react-i18next';
import { type Chain, type ChainFirm, placeFirm, presences, takeOffFirm, tellPresence } from '../api/chain';
import type { Read } from '../api/http';
import { EnterpriseField } from '../enterprises/EnterpriseField';
import { nameOf } from '../enterprises/EnterpriseName';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, useChoices } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { chainRefresh } from './ChainDialogs';

interface Props {
  read: Read<Chain>;
  onClose: () => void;
}

const refresh = chainRefresh;

export function PlaceDialog({ read, link, onClose }: Props & { link?: string }) {
  const { t } = useTranslation();
  const { id, links } = read.value;
  const submission = useDecision(
    read.etag,
    (body: { link: string; enterprise: string; presence: string }, call) => placeFirm(id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('chain.action.place')}
      about={t('chain.placeAbout')}
      confirm={t('chain.action.place')}
      initial={{ link, presence: 'HERE' }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="link" label={t('chain.link')} choices={links.map((one) => ({ value: one.id, label: one.name }))} />
      <EnterpriseField name="enterprise" label={t('enterprise.name')} help={t('chain.firmHelp')} without="" />
      <ChoiceField name="presence" label={t('chain.presenceLabel')} choices={useChoices(presences, 'chain.presence')} />
    </DecisionDialog>
  );
}

export function PresenceDialog({ read, firm, onClose }: Props & { firm: ChainFirm }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { presence: string }, call) => tellPresence(read.value.id, firm.id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('chain.presenceLabel')}
      about={nameOf(firm.names, i18n.language)}
      confirm={t('action.save')}
      initial={{ presence: firm.presence }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="presence" label={t('chain.presenceLabel')} choices={useChoices(presences, 'chain.presence')} />
    </DecisionDialog>
  );
}

export function TakeOffDialog({ read, firm, onClose }: Props & { firm: ChainFirm }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => takeOffFirm(read.value.id, firm.id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('chain.takeOff')}
      about={nameOf(firm.names, i18n.language)}
      confirm={t('chain.takeOff')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

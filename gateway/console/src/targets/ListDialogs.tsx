import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import {
  changeTargetList,
  decideTargetList,
  placeTarget,
  takeOffTarget,
  type Target,
  type TargetList,
  type TypedList,
  type TypedPlace,
} from '../api/target';
import { nameOf } from '../enterprises/EnterpriseName';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { PlaceFields, targetRefresh } from './AddDialogs';
import { PlanFields } from './PlanFields';

interface Props {
  read: Read<TargetList>;
  onClose: () => void;
}

const refresh = targetRefresh;

export function ChangeListDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, name, year, purpose } = read.value;
  const submission = useDecision(read.etag, (body: TypedList, call) => changeTargetList(id, body, call), { refresh });
  return (
    <DecisionDialog
      title={t('target.action.change')}
      confirm={t('action.save')}
      initial={{ name, year: String(year), purpose }}
      submission={submission}
      onClose={onClose}
    >
      <PlanFields />
    </DecisionDialog>
  );
}

export function CloseListDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideTargetList(read.value.id, 'closing', body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('target.action.close')}
      about={t('target.closeAbout')}
      confirm={t('target.action.close')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

export function PlaceDialog({ read, target, onClose }: Props & { target: Target }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: TypedPlace, call) => placeTarget(read.value.id, target.id, { ...filled(body) }, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('target.place')}
      about={nameOf(target.names, i18n.language)}
      confirm={t('action.save')}
      initial={{ chain: target.chain ?? undefined, position: target.position ?? undefined }}
      submission={submission}
      onClose={onClose}
    >
      <PlaceFields />
    </DecisionDialog>
  );
}

export function TakeOffDialog({ read, target, onClose }: Props & { target: Target }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => takeOffTarget(read.value.id, target.id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('target.takeOff')}
      about={nameOf(target.names, i18n.language)}
      confirm={t('target.takeOff')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { decideSpace, describeSpace, type Space, type TypedSpace } from '../api/carrier';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { ProjectField } from './ProjectField';
import { useCarrierRules } from './rules';
import { SpaceFields } from './SpaceFields';
import { usePlace } from './SpaceState';

interface Props {
  space: Space;
  onClose: () => void;
}

export const carrierRefresh = [['carriers'], ['spaces'], ['work']];

function useSpaceDecision<B>(space: Space, decision: string) {
  return useDecision(`"${space.version}"`, (body: B, call) => decideSpace(space.id, decision, filled(body) ?? {}, call), {
    refresh: carrierRefresh,
    recheck: carrierRefresh,
  });
}

/// @param project which holds it, where that is plain
export function HoldDialog({ space, project, onClose }: Props & { project?: string }) {
  const { t } = useTranslation();
  const place = usePlace();
  const holds = useCarrierRules()?.rules.holds;
  return (
    <DecisionDialog<{ projectId: string; until?: string }>
      title={`${t('carrier.action.hold')} ${place(space)}`}
      about={holds && t('carrier.holdAbout', { days: holds.days, times: holds.extensions })}
      confirm={t('carrier.action.hold')}
      submission={useHold(space, project)}
      onClose={onClose}
    >
      {!project && <ProjectField />}
      <DateField name="until" label={t('carrier.lastDay')} help={t('carrier.lastDayHelp')} optional />
    </DecisionDialog>
  );
}

function useHold(space: Space, project: string | undefined) {
  return useDecision(
    `"${space.version}"`,
    (body: { projectId: string; until?: string }, call) =>
      decideSpace(space.id, 'hold', filled(project ? { ...body, projectId: project } : body), call),
    { refresh: carrierRefresh, recheck: carrierRefresh },
  );
}

export function ExtendDialog({ space, onClose }: Props) {
  const { t } = useTranslation();
  const place = usePlace();
  return (
    <DecisionDialog<{ until?: string }>
      title={`${t('carrier.action.extend')} ${place(space)}`}
      about={t('carrier.extendAbout', { day: space.until, left: space.extensionsLeft })}
      confirm={t('carrier.action.extend')}
      submission={useSpaceDecision(space, 'extension')}
      onClose={onClose}
    >
      <DateField name="until" label={t('carrier.lastDay')} help={t('carrier.lastDayHelp')} optional />
    </DecisionDialog>
  );
}

type Plain = 'release' | 'let' | 'vacate' | 'withdraw' | 'restore';
const ends: Record<Plain, string> = {
  release: 'release',
  let: 'letting',
  vacate: 'vacation',
  withdraw: 'withdrawal',
  restore: 'restoration',
};

/// What needs a reason at most.
export function PlainDialog({ space, decision, onClose }: Props & { decision: Plain }) {
  const { t } = useTranslation();
  const place = usePlace();
  const pleasant = decision === 'let' || decision === 'restore';
  return (
    <DecisionDialog<{ reason?: string }>
      title={`${t(`carrier.action.${decision}`)} ${place(space)}`}
      about={t(`carrier.${decision}About`)}
      confirm={t(`carrier.action.${decision}`)}
      danger={!pleasant}
      submission={useSpaceDecision(space, ends[decision])}
      onClose={onClose}
    >
      <ReasonField optional={pleasant} />
    </DecisionDialog>
  );
}

/// A space stays a unit or a parcel of land.
export function ChangeSpaceDialog({ space, onClose }: Props) {
  const { t } = useTranslation();
  const place = usePlace();
  const { form, building, floor, code, area, height, floorLoad, power, price, availableFrom, note } = space;
  const submission = useDecision(
    `"${space.version}"`,
    (body: TypedSpace, call) => describeSpace(space.id, filled(body), call),
    { refresh: carrierRefresh },
  );
  return (
    <DecisionDialog
      wide
      title={`${t('carrier.action.change')} ${place(space)}`}
      confirm={t('action.save')}
      initial={{ form, building, floor, code, area, height, floorLoad, power, price: price ?? undefined, availableFrom, note }}
      submission={submission}
      onClose={onClose}
    >
      <SpaceFields forms={[form]} />
    </DecisionDialog>
  );
}

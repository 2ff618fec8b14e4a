import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideUnit, type RegisteredUnit, setTerritories, type Territory } from '../api/network';
import { useCountryChoices } from '../leads/countries';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { ListField } from '../patterns/ListField';
import { useUnitChoices } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';

interface Props {
  read: Read<RegisteredUnit>;
  onClose: () => void;
}

const refresh = [['units'], ['officers'], ['session']];

function useOtherUnits(id: string) {
  return useUnitChoices().filter(({ value }) => value !== id);
}

/// A unit ends for good: its successor goes on, credit stays.
export function EndUnitDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const { id } = read.value;
  const submission = useDecision(read.etag, (body: object, call) => decideUnit(id, 'end', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('network.endUnit')}
      about={t('network.endUnitAbout')}
      confirm={t('network.endUnit')}
      danger
      initial={{ on: today }}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('network.lastDay')} past />
      <ChoiceField name="successor" label={t('network.successor')} help={t('network.successorHelp')} choices={useOtherUnits(id)} optional />
      <ReasonField />
    </DecisionDialog>
  );
}

/// Who does the work of a unit in which nobody is for now.
export function TakeOverDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, workedBy } = read.value;
  const submission = useDecision(read.etag, (body: object, call) => decideUnit(id, 'takeover', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('network.takeOver')}
      about={t('network.takeOverAbout')}
      confirm={t('action.save')}
      initial={{ by: workedBy?.id }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="by" label={t('network.workedBy')} help={t('network.workedByHelp')} choices={useOtherUnits(id)} optional />
      <ReasonField />
    </DecisionDialog>
  );
}

export function TerritoriesDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, territories } = read.value;
  const countries = useCountryChoices();
  const submission = useDecision(
    read.etag,
    (body: { territories?: Territory[] }, call) =>
      setTerritories(id, { ...body, territories: (body.territories ?? []).map((one) => filled(one) as Territory) }, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('network.setTerritories')}
      about={t('network.territoriesAbout')}
      confirm={t('action.save')}
      wide
      initial={{ territories }}
      submission={submission}
      onClose={onClose}
    >
      <ListField name="territories" add={t('network.addTerritory')} remove={t('network.removeTerritory')} most={100} needed={false}>
        {(at) => (
          <div>
            <div className="field-row">
              <ChoiceField name={[at, 'country']} label={t('network.country')} choices={countries} optional />
              <TextField name={[at, 'division']} label={t('network.divisionCode')} help={t('network.territoryDivisionHelp')} max={6} optional />
              <TextField name={[at, 'industry']} label={t('network.industry')} help={t('network.territoryIndustryHelp')} max={4} optional />
            </div>
            <div className="field-row">
              <DateField name={[at, 'from']} label={t('network.from')} />
              <DateField name={[at, 'until']} label={t('network.until')} optional />
            </div>
          </div>
        )}
      </ListField>
      <ReasonField optional />
    </DecisionDialog>
  );
}

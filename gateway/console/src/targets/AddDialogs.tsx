import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { chainPositions, decideTargetList, type TargetList, type TypedPlace } from '../api/target';
import { ChainField } from '../chains/ChainField';
import { EnterpriseField } from '../enterprises/EnterpriseField';
import { nameOf } from '../enterprises/EnterpriseName';
import { useCountryChoices } from '../leads/countries';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { useDecision } from '../patterns/submission';

interface Props {
  read: Read<TargetList>;
  onClose: () => void;
}

/// What a decision about a list may change on other pages.
export const targetRefresh = [['target-lists'], ['enterprises'], ['enterprise-suggestions'], ['firm-relations']];

function useListDecision<B extends object>({ read }: Props, decision: string, sent: (body: B) => object = filled) {
  return useDecision(read.etag, (body: B, call) => decideTargetList(read.value.id, decision, sent(body), call), {
    refresh: targetRefresh,
  });
}

export function PlaceFields() {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <ChainField />
      <ChoiceField name="position" label={t('target.positionLabel')} choices={useChoices(chainPositions, 'target.position')} optional />
    </div>
  );
}

/// Names as they stand in a table or a text; who stands on the list already does not come twice.
export function PasteDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('target.action.paste')}
      about={t('target.pasteAbout')}
      confirm={t('target.add')}
      initial={{ country: 'CN' }}
      submission={useListDecision<TypedPlace & { names: string; country: string }>(props, 'pasted-targets')}
      onClose={props.onClose}
    >
      <TextField name="names" label={t('promotion.names')} help={t('promotion.namesHelp')} lines={6} max={200_000} />
      <ChoiceField name="country" label={t('target.countryOfNew')} choices={useCountryChoices()} />
      <PlaceFields />
    </DecisionDialog>
  );
}

export function ChooseDialog(props: Props) {
  const { t } = useTranslation();
  const submission = useListDecision<TypedPlace & { enterprise: string }>(props, 'targets', ({ enterprise, ...place }) => ({
    enterprises: [enterprise],
    ...filled(place),
  }));
  return (
    <DecisionDialog title={t('target.action.choose')} confirm={t('target.add')} submission={submission} onClose={props.onClose}>
      <EnterpriseField name="enterprise" label={t('enterprise.name')} help={t('enterprise.otherEntryHelp')} without="" />
      <PlaceFields />
    </DecisionDialog>
  );
}

/// The firms that are ticked; without a unit nobody looks after them any more.
export function AssignDialog(props: Props) {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  const standing = props.read.value.targets.filter((one) => !one.takenOff);
  return (
    <DecisionDialog
      title={t('target.action.assign')}
      about={t('target.assignAbout')}
      confirm={t('action.save')}
      wide
      initial={{ targets: standing.filter((one) => !one.assignment).map((one) => one.id) }}
      submission={useListDecision<{ targets: string[]; unit?: string; dueOn?: string }>(props, 'assignments')}
      onClose={props.onClose}
    >
      <div className="field-row">
        <ChoiceField name="unit" label={t('target.lookedAfterBy')} choices={useUnitChoices()} optional />
        <DateField name="dueOn" label={t('target.dueOn')} optional />
      </div>
      {/* Not `required`: a group of boxes may not say so to a screen reader. */}
      <Form.Item name="targets" label={t('target.firms')} rules={[{ type: 'array', min: 1, message: t('form.needed') }]}>
        <Checkbox.Group
          className="choices"
          options={standing.map((one) => ({
            value: one.id,
            label: [nameOf(one.names, i18n.language), unit(one.assignment?.unit)].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
    </DecisionDialog>
  );
}

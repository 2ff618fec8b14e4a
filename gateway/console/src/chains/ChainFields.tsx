import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { chainPositions } from '../api/target';
import { LeaderField } from '../pairings/LeaderField';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { useUnitChoices } from '../patterns/labels';
import { ListField } from '../patterns/ListField';

/// What the bureau says about a chain: who leads it, and its links in their order.
export function ChainFields() {
  const { t } = useTranslation();
  const positions = useChoices(chainPositions, 'target.position');
  return (
    <>
      <div className="field-row">
        <TextField name="name" label={t('chain.name')} max={100} />
        <TextField name="nameEn" label={t('chain.nameEn')} optional />
      </div>
      <div className="field-row">
        <ChoiceField name="unit" label={t('chain.unit')} help={t('chain.unitHelp')} choices={useUnitChoices()} />
        <LeaderField label={t('chain.leader')} optional />
      </div>
      <ListField name="links" add={t('chain.addLink')} remove={t('chain.removeLink')}>
        {(at) => (
          <div className="field-row">
            <Form.Item name={[at, 'id']} hidden>
              <Input />
            </Form.Item>
            <TextField name={[at, 'name']} label={t('chain.link')} max={100} />
            <ChoiceField name={[at, 'position']} label={t('target.positionLabel')} choices={positions} />
            <TextField name={[at, 'codes']} label={t('chain.codes')} help={t('chain.codesHelp')} optional />
          </div>
        )}
      </ListField>
    </>
  );
}

import { Form } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpaceForm } from '../api/carrier';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { MoneyField } from '../patterns/MoneyField';

const decimal = /^(?=.*[1-9])\d{1,9}(\.\d{1,2})?$/;

export function MeasureField({ name, label, optional = true }: { name: string; label: string; optional?: boolean }) {
  const { t } = useTranslation();
  return <TextField name={name} label={label} optional={optional} max={12} fit={{ pattern: decimal, message: t('carrier.notAMeasure') }} />;
}

/// A price is per m² and month of a unit and per mu of land: what was typed for one says nothing of the other.
export function PriceField({ unit, land }: { unit: string; land: string }) {
  const instance = Form.useFormInstance();
  const form = Form.useWatch<SpaceForm | undefined>('form');
  const before = useRef<SpaceForm>(undefined);
  useEffect(() => {
    if (before.current && form && before.current !== form) instance.setFieldValue(['price', 'amount'], undefined);
    before.current = form;
  }, [form, instance]);
  return <MoneyField name={['price']} label={form === 'LAND' ? land : unit} optional />;
}

/// @param codes whether several codes are typed at once
export function SpaceFields({ forms, codes }: { forms: SpaceForm[]; codes?: boolean }) {
  const { t } = useTranslation();
  const form = Form.useWatch<SpaceForm | undefined>('form');
  return (
    <>
      <div hidden={forms.length < 2}>
        <ChoiceField name="form" label={t('carrier.formLabel')} choices={useChoices(forms, 'carrier.form')} />
      </div>
      {form === 'UNIT' && (
        <div className="field-row">
          <TextField name="building" label={t('carrier.building')} max={50} />
          <TextField name="floor" label={t('carrier.floor')} max={20} />
        </div>
      )}
      {codes ? (
        <TextField name="codes" label={t('carrier.codes')} help={t('carrier.codesHelp')} lines={2} max={4000} />
      ) : (
        <TextField name="code" label={t('carrier.code')} max={50} />
      )}
      <div className="field-row">
        <MeasureField name="area" label={t('carrier.area')} optional={false} />
        <MeasureField name="height" label={t('carrier.heightM')} />
        <MeasureField name="floorLoad" label={t('carrier.floorLoadKn')} />
        <MeasureField name="power" label={t('carrier.powerKva')} />
      </div>
      <div className="field-row">
        <PriceField unit={t('carrier.priceUnit')} land={t('carrier.priceLand')} />
        <DateField name="availableFrom" label={t('carrier.availableFrom')} optional />
      </div>
      <TextField name="note" label={t('carrier.note')} lines={2} max={1000} optional />
    </>
  );
}

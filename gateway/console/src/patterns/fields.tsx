import { DatePicker, Form, Input, Select } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import dayjs, { type Dayjs } from 'dayjs';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from './today';

/// The fields every form is made of: label above, the rule in words, values as the wire wants them.
interface Field {
  name: NamePath;
  label: string;
  help?: string;
  optional?: boolean;
}

function useNeeded(optional: boolean | undefined) {
  const { t } = useTranslation();
  return { required: !optional, message: t('form.needed'), whitespace: true };
}

interface TextProps extends Field {
  lines?: number;
  max?: number;
  /// What may stand in it, and the words for whoever writes something else.
  fit?: { pattern: RegExp; message: string };
}

export function TextField({ lines, max = 200, fit, ...field }: TextProps) {
  const needed = useNeeded(field.optional);
  return (
    <Form.Item name={field.name} label={field.label} extra={field.help} rules={fit ? [needed, fit] : [needed]}>
      {lines ? <Input.TextArea autoSize={{ minRows: lines, maxRows: 12 }} maxLength={max} /> : <Input maxLength={max} />}
    </Form.Item>
  );
}

export function ReasonField({ name = 'reason', label, optional }: { name?: NamePath; label?: string; optional?: boolean }) {
  const { t } = useTranslation();
  return <TextField name={name} label={label ?? t('form.reason')} lines={3} max={2000} optional={optional ?? false} />;
}

export interface Choice {
  value: string;
  label: string;
}

export function ChoiceField({
  choices,
  many,
  onPick,
  refuse,
  ...field
}: Field & { choices: Choice[]; many?: boolean; onPick?: (value: string) => void; refuse?: (picked: string[]) => string | undefined }) {
  const { t } = useTranslation();
  const refused = {
    validator: (_: unknown, picked?: string[]) => {
      const why = refuse?.(picked ?? []);
      return why ? Promise.reject(new Error(why)) : Promise.resolve();
    },
  };
  return (
    <Form.Item
      name={field.name}
      label={field.label}
      extra={field.help}
      rules={[{ required: !field.optional, message: t('form.needed') }, ...(refuse ? [refused] : [])]}
    >
      <Select
        options={choices}
        allowClear={field.optional ?? false}
        showSearch={choices.length > 8 ? { optionFilterProp: 'label' } : false}
        {...(many ? { mode: 'multiple' as const } : {})}
        {...(onPick ? { onChange: (value: string) => onPick(value) } : {})}
      />
    </Form.Item>
  );
}

/// Enter takes the day; it must not also send the form the day stands in.
function keepTheForm(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

/// A day as `2026-09-15`, whatever the picker keeps inside.
export function DateField({ past, ...field }: Field & { past?: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Form.Item
      name={field.name}
      label={field.label}
      extra={field.help}
      rules={[{ required: !field.optional, message: t('form.needed') }]}
      getValueProps={(value: string | undefined) => ({ value: value ? dayjs(value) : null })}
      normalize={(value: Dayjs | null) => value?.format('YYYY-MM-DD')}
    >
      <DatePicker
        format="YYYY-MM-DD"
        inputReadOnly={false}
        onKeyDown={keepTheForm}
        {...(past ? { maxDate: dayjs(today) } : {})}
      />
    </Form.Item>
  );
}

/// A year as `2026`.
export function YearField({ past, ...field }: Field & { past?: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Form.Item
      name={field.name}
      label={field.label}
      extra={field.help}
      rules={[{ required: !field.optional, message: t('form.needed') }]}
      getValueProps={(value: string | undefined) => ({ value: value ? dayjs(`${value}-01-01`) : null })}
      normalize={(value: Dayjs | null) => value?.format('YYYY')}
    >
      <DatePicker picker="year" format="YYYY" onKeyDown={keepTheForm} {...(past ? { maxDate: dayjs(today) } : {})} />
    </Form.Item>
  );
}

export function useChoices(values: readonly string[], prefix: string): Choice[] {
  const { t } = useTranslation();
  return values.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
}

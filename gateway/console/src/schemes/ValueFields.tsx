import { AutoComplete, Checkbox, Form, Input, Select, Space } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits } from '../patterns/MoneyField';
import { errorAt, useEditing } from './editing';
import { type Field, shares } from './shape';
import { type Path, valueAt, wordsAt, written } from './schemeText';
import { useSuggestions } from './suggestions';

type Single = Exclude<Field, { as: 'group' | 'list' | 'variant' | 'share' }>;
interface Props {
  field: Single;
  path: Path;
}

/// One value of the text; the field shows what stands there and writes what is typed.
export function ValueField({ field, path }: Props) {
  const { t } = useTranslation();
  const { errors } = useEditing();
  const id = useId();
  const error = errorAt(errors, path);
  const status = error ? ({ validateStatus: 'error', help: error } as const) : {};
  if (field.as === 'yesNo') return <YesNo field={field} path={path} />;
  return (
    <Form.Item label={t(`schemeField.${field.key}`)} htmlFor={id} {...status}>
      <Single id={id} field={field} path={path} />
    </Form.Item>
  );
}

function Single({ id, field, path }: Props & { id: string }) {
  const { t } = useTranslation();
  const { text, read, change } = useEditing();
  const suggestions = useSuggestions();
  const value = valueAt(read.document, path);
  const write = (typed: string | undefined, word: boolean) => change(written(text, { path, value: typed === '' ? undefined : typed, word }));
  if (field.as === 'choice') {
    const options = field.choices.map((one) => ({ value: one, label: t(`schemeChoice.${one}`) }));
    return <Select id={id} value={value ?? null} options={options} allowClear onChange={(one: string | null) => write(one ?? undefined, false)} />;
  }
  if (field.as === 'words' || field.as === 'numbers') return <Words id={id} path={path} word={field.as === 'words'} />;
  if (field.as === 'lines') {
    return <Input.TextArea id={id} value={value ?? ''} autoSize={{ minRows: 1, maxRows: 6 }} onChange={({ target }) => write(target.value, true)} />;
  }
  const isWord = field.as === 'text';
  const known = isWord ? suggestions(field.key, path) : [];
  if (known.length > 0) {
    const options = known.map((one) => ({ value: one.value, label: `${one.value} ${one.label}`.trim() }));
    return (
      <AutoComplete options={options} value={value ?? ''} onChange={(typed: string) => write(typed, true)}>
        <Input id={id} />
      </AutoComplete>
    );
  }
  return (
    <Input
      id={id}
      value={value ?? ''}
      className={isWord ? '' : 'figures'}
      inputMode={isWord ? 'text' : field.as === 'date' ? 'numeric' : 'decimal'}
      placeholder={field.as === 'date' ? '2026-01-31' : ''}
      onChange={({ target }) => write(isWord ? target.value : plainDigits(target.value), isWord)}
    />
  );
}

/// Several words in one field, taken over when it is left, so that a comma can be typed.
function Words({ id, path, word }: { id: string; path: Path; word: boolean }) {
  const { t } = useTranslation();
  const { text, read, change } = useEditing();
  const standing = (wordsAt(read.document, path) ?? []).join(', ');
  const [typed, setTyped] = useState<string>();
  const take = () => {
    if (typed === undefined) return;
    const words = typed.split(/[,，、\n]/).map((one) => one.trim()).filter((one) => one !== '');
    setTyped(undefined);
    change(written(text, { path, value: words.length > 0 ? words : undefined, word }));
  };
  return (
    <Input
      id={id}
      value={typed ?? standing}
      placeholder={t('schemeEditor.separated')}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onPressEnter={take}
    />
  );
}

function YesNo({ field, path }: Props) {
  const { t } = useTranslation();
  const { text, read, change } = useEditing();
  return (
    <Form.Item>
      <Checkbox
        checked={valueAt(read.document, path) === 'true'}
        onChange={({ target }) => change(written(text, { path, value: target.checked ? 'true' : undefined }))}
      >
        {t(`schemeField.${field.key}`)}
      </Checkbox>
    </Form.Item>
  );
}

/// A part of something, written as the policy writes it: in ‰, in % or as a decimal.
export function ShareField({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { text, read, change, errors } = useEditing();
  const id = useId();
  const standing = shares.find((key) => read.document.hasIn([...path, key]));
  const [chosen, setChosen] = useState<string>(standing ?? 'permille');
  const key = standing ?? chosen;
  const value = valueAt(read.document, [...path, key]);
  const error = errorAt(errors, [...path, key]);
  const turn = (next: string) => {
    setChosen(next);
    if (value !== undefined) change(written(text, { path: [...path, key], value: undefined }, { path: [...path, next], value }));
  };
  const write = (typed: string | undefined) => change(written(text, { path: [...path, key], value: typed === '' ? undefined : typed }));
  return (
    <Form.Item label={t('schemeField.share')} htmlFor={id} {...(error ? { validateStatus: 'error', help: error } : {})}>
      <Space.Compact block>
        <Input id={id} className="figures" inputMode="decimal" value={value ?? ''} onChange={({ target }) => write(plainDigits(target.value))} />
        <Select
          aria-label={t('schemeEditor.shareUnit')}
          value={key}
          style={{ width: 110 }}
          onChange={turn}
          options={shares.map((one) => ({ value: one, label: t(`schemeChoice.${one}`) }))}
        />
      </Space.Compact>
    </Form.Item>
  );
}

import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, useEditing } from './editing';
import { isRare } from './rare';
import { ShareField, ValueField } from './ValueFields';
import { type Field, keysOf, type Shape } from './shape';
import { countAt, keysAt, type Path, valueAt, withOneLess, withOneMore, written } from './schemeText';

interface Props {
  shape: Shape;
  path: Path;
  /// Of the award whose tiers these are.
  kind?: string | undefined;
}

/// The fields of one part of a scheme; those that its kind of award does not have are left out.
export function ShapeFields({ shape, path, kind }: Props) {
  const { t } = useTranslation();
  const { read } = useEditing();
  const [all, setAll] = useState(false);
  const own = valueAt(read.document, [...path, 'kind']) ?? kind;
  const there = keysAt(read.document, path);
  const fit = shape().filter(({ when }) => when === undefined || (own !== undefined && when.includes(own)));
  const shown = fit.filter((field) => all || !isRare(field, path) || keysOf(field).some((key) => there.includes(key)));
  return (
    <div className="shape-fields">
      {shown.map((field) => (
        <ShapeField key={field.key} field={field} path={path} kind={own} />
      ))}
      {shown.length < fit.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t('schemeEditor.more', { count: fit.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function ShapeField({ field, path, kind }: { field: Field; path: Path; kind: string | undefined }) {
  if (field.as === 'list') return <ListPart name={field.key} of={field.of} path={[...path, field.key]} kind={kind} />;
  if (field.as === 'group') return <GroupPart name={field.key} of={field.of} path={[...path, field.key]} />;
  if (field.as === 'variant') return <VariantPart field={field} path={path} />;
  if (field.as === 'share') return <ShareField path={path} />;
  return <ValueField field={field} path={[...path, field.key]} />;
}

interface Part {
  name: string;
  of: Shape;
  path: Path;
  kind?: string | undefined;
}

/// Several of the same, each in a box of its own.
function ListPart({ name, of, path, kind }: Part) {
  const { t } = useTranslation();
  const { text, read, change, errors } = useEditing();
  const label = t(`schemeField.${name}`);
  const count = countAt(read.document, path);
  return (
    <fieldset className="shape-part">
      <legend>{label}</legend>
      <PartError message={errorAt(errors, path)} />
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className="shape-item" role="group" aria-label={`${label} ${at + 1}`}>
          <ShapeFields shape={of} path={[...path, at]} kind={kind} />
          <PartError message={errorAt(errors, [...path, at])} />
          <Button
            type="text"
            size="small"
            icon={<MinusCircleOutlined aria-hidden />}
            onClick={() => change(withOneLess(text, path, at))}
            aria-label={t('schemeEditor.remove', { what: `${label} ${at + 1}` })}
          >
            {t('schemeEditor.removeShort')}
          </Button>
        </div>
      ))}
      <Button type="link" size="small" icon={<PlusOutlined aria-hidden />} onClick={() => change(withOneMore(text, path, {}))}>
        {t('schemeEditor.add', { what: label })}
      </Button>
    </fieldset>
  );
}

/// A part that is there or not.
function GroupPart({ name, of, path }: Part) {
  const { t } = useTranslation();
  const { text, read, change, errors } = useEditing();
  const label = t(`schemeField.${name}`);
  const there = read.document.hasIn(path);
  if (!there) {
    return (
      <Button type="link" size="small" icon={<PlusOutlined aria-hidden />} onClick={() => change(written(text, { path, value: {} }))}>
        {t('schemeEditor.add', { what: label })}
      </Button>
    );
  }
  return (
    <fieldset className="shape-part">
      <legend>{label}</legend>
      <PartError message={errorAt(errors, path)} />
      <ShapeFields shape={of} path={path} />
      {name !== 'rules' && (
        <Button
          type="text"
          size="small"
          icon={<MinusCircleOutlined aria-hidden />}
          onClick={() => change(written(text, { path, value: undefined }))}
          aria-label={t('schemeEditor.remove', { what: label })}
        >
          {t('schemeEditor.removeShort')}
        </Button>
      )}
    </fieldset>
  );
}

/// What it is about decides which fields it has; another choice begins it anew and keeps what both have.
function VariantPart({ field, path }: { field: Field & { as: 'variant' }; path: Path }) {
  const { t } = useTranslation();
  const { text, read, change } = useEditing();
  const there = keysAt(read.document, path);
  const chosen = Object.keys(field.ways).find((way) => there.includes(way));
  const choose = (way: string) => {
    const kept = field.ways[way]?.flatMap(keysOf) ?? [];
    const gone = keysOf(field).filter((key) => there.includes(key) && !kept.includes(key));
    const first = field.ways[way]?.find((one) => one.key === way)?.as;
    const value = first === 'group' ? {} : first === 'list' ? [{}] : first === 'words' ? [] : '';
    change(written(text, ...gone.map((key) => ({ path: [...path, key], value: undefined })), { path: [...path, way], value }));
  };
  return (
    <>
      <Form.Item label={t(`schemeField.${field.key}`)}>
        <Select
          aria-label={t(`schemeField.${field.key}`)}
          value={chosen ?? null}
          onChange={choose}
          options={Object.keys(field.ways).map((way) => ({ value: way, label: t(`schemeField.${way}`) }))}
        />
      </Form.Item>
      {chosen && field.ways[chosen]?.map((one) => <ShapeField key={one.key} field={one} path={path} kind={undefined} />)}
    </>
  );
}

function PartError({ message }: { message: string | undefined }) {
  return message ? (
    <p className="notice notice-bad notice-field" role="alert">
      {message}
    </p>
  ) : null;
}

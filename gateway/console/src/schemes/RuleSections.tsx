import { useTranslation } from 'react-i18next';
import { Facts, Section } from '../patterns/Section';
import { useReadText } from './editing';
import { component } from './awardShape';
import { rules } from './schemeShape';
import { type Field, type Shape, shares } from './shape';
import { countAt, keysAt, type Path, type SchemeText, valueAt, wordsAt } from './schemeText';
import { unknownKeys } from './unknownKeys';

interface Props {
  document: SchemeText['document'];
  shape: Shape;
  path: Path;
}

/// The rule as it can be read: each award for itself, then what holds of all of them. Amounts stand in the unit of the text.
export function RuleSections({ text }: { text: string }) {
  const { t } = useTranslation();
  const read = useReadText(text);
  const { document } = read;
  const awards = ['rules', 'components'];
  const unknown = unknownKeys(read);
  const others: Shape = () => rules().filter(({ key }) => key !== 'components');
  return (
    <>
      {Array.from({ length: countAt(document, awards) }, (_, at) => (
        <Section
          key={at}
          title={valueAt(document, [...awards, at, 'name']) ?? t('schemeField.components')}
          extra={t(`schemeChoice.${valueAt(document, [...awards, at, 'kind']) ?? 'one_off'}`)}
        >
          <ShapeFacts document={document} shape={component} path={[...awards, at]} />
        </Section>
      ))}
      <Section title={t('schemeField.rules')}>
        <ShapeFacts document={document} shape={others} path={['rules']} />
        {unknown.length > 0 && <p className="notice notice-quiet">{t('schemeEditor.notShown', { keys: unknown.join(t('list.separator')) })}</p>}
      </Section>
    </>
  );
}

/// What is there of one part, name by name.
function ShapeFacts({ document, shape, path }: Props) {
  const { t } = useTranslation();
  const fields = shape().flatMap((field): Field[] => (field.as === 'variant' ? Object.values(field.ways).flat() : [field]));
  const once = fields.filter((field, at) => fields.findIndex(({ key }) => key === field.key) === at);
  const items = once.flatMap((field): [string, React.ReactNode][] => {
    const value = shown(document, field, path, t);
    return value === undefined ? [] : [[t(`schemeField.${field.key}`), value]];
  });
  return <Facts items={items} />;
}

function shown(document: Props['document'], field: Field, path: Path, t: (key: string) => string): React.ReactNode {
  const at = [...path, field.key];
  if (field.as === 'share') {
    const key = shares.find((one) => valueAt(document, [...path, one]) !== undefined);
    return key && `${valueAt(document, [...path, key])} ${t(`schemeChoice.${key}`)}`;
  }
  if (field.as === 'group') return keysAt(document, at).length > 0 ? <ShapeFacts document={document} shape={field.of} path={at} /> : undefined;
  if (field.as === 'list') return listOf(document, field.of, at);
  if (field.as === 'words' || field.as === 'numbers') return wordsAt(document, at)?.join(t('list.separator'));
  const value = valueAt(document, at);
  if (field.as === 'choice' && value !== undefined && field.choices.includes(value)) return t(`schemeChoice.${value}`);
  return value;
}

function listOf(document: Props['document'], of: Shape, path: Path): React.ReactNode {
  const count = countAt(document, path);
  if (count === 0) return undefined;
  return (
    <ol className="rule-list">
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>
          <ShapeFacts document={document} shape={of} path={[...path, at]} />
        </li>
      ))}
    </ol>
  );
}

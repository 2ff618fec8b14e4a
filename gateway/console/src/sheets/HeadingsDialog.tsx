import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameHeadings, readHeadings } from '../api/sheet';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField } from '../patterns/fields';
import { useSubmission } from '../patterns/submission';

interface Props {
  kind: string;
  /// As they stand in the file.
  headings: string[];
  /// Once the unit's words are remembered.
  onNamed: () => void;
}

/// What these columns are is said once and remembered for the unit.
export function NameColumns(props: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('sheet.nameColumns')}</Button>
      {asking && <HeadingsDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function HeadingsDialog({ kind, headings, onNamed, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const known = useQuery({ queryKey: ['headings', kind], queryFn: ({ signal }) => readHeadings(kind, signal) });
  const naming = useSubmission(
    ({ fields }: { fields: (string | undefined)[] }, key) =>
      nameHeadings(
        kind,
        headings.flatMap((heading, at) => (fields[at] ? [{ heading, field: fields[at] }] : [])),
        key,
      ),
    { refresh: [['headings', kind]], onDone: onNamed },
  );
  const choices = known.data?.fields.map(({ field, label }) => ({ value: field, label })) ?? [];
  return (
    <DecisionDialog
      title={t('sheet.nameColumns')}
      about={t('sheet.nameColumnsAbout')}
      confirm={t('sheet.remember')}
      submission={naming}
      onClose={onClose}
    >
      {headings.map((heading, at) => (
        <ChoiceField key={heading} name={['fields', at]} label={heading} choices={choices} optional />
      ))}
    </DecisionDialog>
  );
}

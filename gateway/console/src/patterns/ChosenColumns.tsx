import { TableOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putAway, readPutAway } from '../api/columns';
import { DecisionDialog } from './DecisionDialog';
import type { Column } from './RegisterRows';
import { useSubmission } from './submission';

/// The columns this person wants to see, on every device.
export function useChosenColumns<T>(register: string, columns: Column<T>[], on: boolean) {
  const choosable = on ? columns.filter(isChoosable) : [];
  const kept = useQuery({
    queryKey: ['columns', register],
    queryFn: ({ signal }) => readPutAway(register, signal),
    retry: false,
    enabled: choosable.length > 0,
  });
  const away = kept.data ?? [];
  const shown = columns.filter((column) => !isChoosable(column) || !away.includes(column.name ?? ''));
  return { shown, choosable: kept.isSuccess ? choosable : [] };
}

function isChoosable<T>(column: Column<T>): boolean {
  return column.name !== undefined && !column.main;
}

interface Props<T> {
  register: string;
  choosable: Column<T>[];
  shown: Column<T>[];
}

export function ChosenColumns<T>({ register, choosable, shown }: Props<T>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [choosing, setChoosing] = useState(false);
  const names = choosable.map((column) => column.name ?? '');
  const submission = useSubmission(
    ({ columns }: { columns: string[] }, key) =>
      putAway(
        register,
        names.filter((name) => !columns.includes(name)),
        key,
      ),
    { onDone: (away) => queries.setQueryData(['columns', register], away) },
  );
  if (choosable.length === 0) return null;
  return (
    <>
      <Button size="small" type="text" icon={<TableOutlined aria-hidden />} onClick={() => setChoosing(true)}>
        {t('register.columns')}
      </Button>
      {choosing && (
        <DecisionDialog
          title={t('register.columns')}
          about={t('register.columnsAbout')}
          confirm={t('register.keep')}
          initial={{ columns: shown.flatMap(({ name }) => name ?? []) }}
          submission={submission}
          onClose={() => setChoosing(false)}
        >
          <Form.Item name="columns" label={t('register.columnsShown')} required>
            <Checkbox.Group className="choices" options={choosable.map(({ name, title }) => ({ value: name ?? '', label: title }))} />
          </Form.Item>
        </DecisionDialog>
      )}
    </>
  );
}

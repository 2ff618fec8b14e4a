import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MonthColumn, MonthRow } from '../api/monthly';
import { useLabel } from '../patterns/labels';
import { plainDigits } from '../patterns/MoneyField';
import { MoneyValue } from '../patterns/values';
import { said } from './drafts';

interface InputProps {
  column: MonthColumn;
  label: string;
  value?: string;
  onChange?: (value: string) => void;
}

/// One cell of the sheet. Everything is typed and sent as text.
export function CellInput({ column, label, value, onChange }: InputProps) {
  const name = useLabel();
  const type = (text: string) => onChange?.(text);
  switch (column.type) {
    case 'CHOICE':
      return (
        <Select
          aria-label={label}
          allowClear
          value={value || null}
          options={column.choices.map((choice) => ({ value: choice.id, label: name(choice.label) }))}
          onChange={(picked: string | null | undefined) => type(picked ?? '')}
          className="month-cell"
        />
      );
    case 'TEXT':
      return (
        <Input.TextArea
          aria-label={label}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          value={value ?? ''}
          onChange={({ target }) => type(target.value)}
          className="month-cell"
        />
      );
    case 'DATE':
      return (
        <Input aria-label={label} placeholder="2026-09-30" value={value ?? ''} onChange={({ target }) => type(target.value)} className="month-cell" />
      );
    case 'MONEY':
    case 'NUMBER':
      return (
        <Input
          aria-label={label}
          inputMode="decimal"
          value={value ?? ''}
          onChange={({ target }) => type(plainDigits(target.value) ?? '')}
          className="month-cell figures"
        />
      );
  }
}

export function CellValue({ column, value }: { column: MonthColumn; value: string | undefined }) {
  const label = useLabel();
  if (value && column.type === 'MONEY') return <MoneyValue value={{ amount: value, currency: 'CNY' }} />;
  return <>{said(column, value, label)}</>;
}

/// What was said last month, and what was corrected: beside the cell, never in its place.
export function CellNotes({ column, row }: { column: MonthColumn; row: MonthRow }) {
  const { t } = useTranslation();
  const label = useLabel();
  const last = row.last?.cells[column.id];
  return (
    <>
      {row.last && last && <span className="row-sub">{t('monthly.last', { month: row.last.month, value: said(column, last, label) })}</span>}
      {row.corrections
        .filter((one) => one.changes[column.id])
        .map((one) => (
          <span key={one.at} className="row-sub">
            {t(one.sinceFreeze ? 'monthly.correctedSince' : 'monthly.corrected', {
              before: said(column, one.changes[column.id]?.before ?? undefined, label),
              after: said(column, one.changes[column.id]?.after ?? undefined, label),
              reason: one.reason,
            })}
          </span>
        ))}
    </>
  );
}

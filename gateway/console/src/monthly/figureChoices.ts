import type { MonthColumn } from '../api/monthly';
import { useLabel } from '../patterns/labels';

/// The columns that add up.
export function useFigureChoices(columns: Pick<MonthColumn, 'id' | 'label' | 'type'>[]): { value: string; label: string }[] {
  const label = useLabel();
  return columns
    .filter((column) => column.type === 'MONEY' || column.type === 'NUMBER')
    .map((column) => ({ value: column.id, label: label(column.label) }));
}

import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Month, MonthRow } from '../api/monthly';
import type { Page } from '../api/words';
import { cellsOf, pasted } from './grid';
import type { Saving } from './saving';

const CELL = '[data-project][data-column]';
const FIELD = 'input, textarea';

/// Around a sheet: cells are pasted into it and gone through by keys as in a spreadsheet.
export function SheetGrid({ month, saving, children }: { month: Month; saving: Saving; children: ReactNode }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [left, setLeft] = useState(0);
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const cell = cellAt(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n\r]/.test(text)) return;
    const isWritten = month.columns.find((one) => one.id === cell.dataset.column)?.type === 'TEXT';
    if (isWritten && !isOfASheet(event.clipboardData)) return;
    event.preventDefault();
    const known = queries
      .getQueriesData<InfiniteData<Page<MonthRow>>>({ queryKey: [`monthly-${month.month}`, 'register'], type: 'active' })
      .flatMap(([, data]) => data?.pages.flatMap((page) => page.items) ?? []);
    const done = pasted(cellsOf(text), known, month.columns, cell.dataset.project ?? '', cell.dataset.column ?? '');
    for (const { row, column, value } of done.entries) saving.type(row, column, value);
    setLeft(done.left);
  };
  return (
    <div onPaste={onPaste} onKeyDown={onKeyDown}>
      {left > 0 && (
        <p className="notice notice-warn" role="alert">
          {t('monthly.pasteLeft', { count: left })}
        </p>
      )}
      {children}
    </div>
  );
}

/// A text may have several lines of its own.
const isOfASheet = (copied: DataTransfer) => /\t/.test(copied.getData('text/plain')) || /<table/i.test(copied.getData('text/html'));

const cellAt = (target: EventTarget) => (target as Element).closest<HTMLElement>(CELL);

/// Up, down and Enter go through a column, left and right through a row once the cursor stands at the end of the text.
/// A choice keeps its own keys; so does a text of several lines, and whoever is composing characters.
function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  const cell = cellAt(event.target);
  const field = event.target;
  const isPlain = !event.nativeEvent.isComposing && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
  if (!cell || event.defaultPrevented || !isPlain || !isField(field)) return;
  const [down, right] = step(event.key, field);
  const next = neighbour(event.currentTarget, cell, down, right);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (isField(next)) next.select();
}

const isField = (one: EventTarget): one is HTMLInputElement | HTMLTextAreaElement =>
  one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;

function step(key: string, field: HTMLInputElement | HTMLTextAreaElement): [number, number] {
  const isChoice = field.getAttribute('role') === 'combobox';
  const isLong = field.value.includes('\n');
  switch (key) {
    case 'Enter':
    case 'ArrowDown':
      return isChoice || isLong ? [0, 0] : [1, 0];
    case 'ArrowUp':
      return isChoice || isLong ? [0, 0] : [-1, 0];
    case 'ArrowRight':
      return field.selectionStart === field.value.length ? [0, 1] : [0, 0];
    case 'ArrowLeft':
      return field.selectionEnd === 0 ? [0, -1] : [0, 0];
    default:
      return [0, 0];
  }
}

/// The next field of the column or of the row that can be filled.
function neighbour(sheet: HTMLElement, cell: HTMLElement, down: number, right: number): HTMLElement | undefined {
  if (down === 0 && right === 0) return undefined;
  const { project, column } = cell.dataset;
  const line = [...sheet.querySelectorAll<HTMLElement>(CELL)].filter((one) =>
    down === 0 ? one.dataset.project === project : one.dataset.column === column,
  );
  const fields = line.filter((one) => one === cell || one.querySelector(FIELD));
  return fields[fields.indexOf(cell) + down + right]?.querySelector<HTMLElement>(FIELD) ?? undefined;
}

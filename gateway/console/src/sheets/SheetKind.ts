import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SheetRow } from '../api/sheet';
import type { Column } from '../patterns/RegisterRows';

/// One kind of spreadsheet that people bring: where it goes, and what of its rows is shown.
export interface SheetKind<R extends SheetRow> {
  /// As the API calls it.
  kind: string;
  /// Of the register that its rows go to; each record stands below it.
  page: string;
  /// Where what a row became is shown, if not there.
  link?: (row: R) => string;
  waiting: string;
  toRegister: string;
  refresh: QueryKey[];
  main: { title: string; cell: (row: R) => string };
  columns: Column<R>[];
  /// What the field at each place of a request is called; keys of the texts.
  fields: Record<string, string>;
  notes?: (row: R) => ReactNode;
}

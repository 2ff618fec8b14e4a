import { createContext, useContext, useMemo } from 'react';
import { type Path, readText, type SchemeText, valueAt } from './schemeText';

/// A wrong line as the server names it.
export interface LineError {
  line: number;
  path: string;
  message: string;
}

export interface Editing {
  text: string;
  read: SchemeText;
  errors: LineError[];
  change: (text: string) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No scheme is edited here');
  return editing;
}

export function useReadText(text: string): SchemeText {
  return useMemo(() => readText(text), [text]);
}

/// Whether nothing was written there yet: then nothing is wrong so far.
export function isOpen({ document }: SchemeText, { path }: LineError): boolean {
  return valueAt(document, path.split('/').slice(1)) === '';
}

/// What the server says about exactly this place.
export function errorAt(errors: LineError[], path: Path): string | undefined {
  const pointer = `/${path.join('/')}`;
  return errors.find((error) => error.path === pointer)?.message;
}

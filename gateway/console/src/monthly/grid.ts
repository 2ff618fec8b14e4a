import type { MonthColumn, MonthRow } from '../api/monthly';
import { plainDigits } from '../patterns/MoneyField';

export interface Entry {
  row: MonthRow;
  column: string;
  value: string;
}

/// What a spreadsheet puts on the clipboard: tabs between cells, lines between rows, quotes around a cell with either.
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  const add = (letter: string) => {
    const row = rows.at(-1) as string[];
    row[row.length - 1] += letter;
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charAt(at);
    if (isQuoted && letter === '"') {
      if (plain.charAt(at + 1) === '"') add(plain.charAt((at += 1)));
      else isQuoted = false;
    } else if (isQuoted) add(letter);
    else if (letter === '"' && rows.at(-1)?.at(-1) === '') isQuoted = true;
    else if (letter === '\t') rows.at(-1)?.push('');
    else if (letter === '\n') rows.push(['']);
    else add(letter);
  }
  return rows;
}

/// What is typed where, from one cell on to the right and down, as a spreadsheet does it.
///
/// @param rows as they stand on the screen: one that cannot be filled keeps its place
export function pasted(cells: string[][], rows: MonthRow[], columns: MonthColumn[], project: string, column: string): { entries: Entry[]; left: number } {
  const top = rows.findIndex((row) => row.projectId === project);
  const start = columns.findIndex((one) => one.id === column);
  const entries: Entry[] = [];
  let left = 0;
  cells.forEach((line, down) =>
    line.forEach((text, right) => {
      const row = rows[top + down];
      const at = columns[start + right];
      const value = at && valueOf(at, text);
      if (row?.actions.includes('report') && at && value !== undefined) entries.push({ row, column: at.id, value });
      else if (text.trim() !== '') left += 1;
    }),
  );
  return { entries, left };
}

/// A choice is pasted by its words in either language; what is none is not taken.
function valueOf(column: MonthColumn, text: string): string | undefined {
  const said = text.trim();
  switch (column.type) {
    case 'CHOICE':
      return said === '' ? '' : column.choices.find(({ id, label }) => [id, label.zh, label.en].includes(said))?.id;
    case 'MONEY':
    case 'NUMBER':
      return plainDigits(said);
    case 'DATE':
      return said.replace(/^(\d{4})[./\u5e74-](\d{1,2})[./\u6708-](\d{1,2})\u65e5?$/, (_, year: string, month: string, day: string) => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
    case 'TEXT':
      return said;
  }
}

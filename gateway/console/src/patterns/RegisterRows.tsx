import { Checkbox, Grid, Table } from 'antd';
import type { Key, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { usePrinting } from './printing';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /// By which it is put away; a column without one always stands.
  name?: string;
  /// The column that names the record and carries its link.
  main?: boolean;
  right?: boolean;
  width?: number;
  /// Written sentences: they break into lines instead of widening the table.
  wide?: boolean;
  /// On a phone: `head` stands beside the name, `line` below it, `none` is left out.
  phone?: 'head' | 'line' | 'none';
}

interface Props<T> {
  rows: T[];
  label: string;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  rowLink?: ((row: T) => string | undefined) | undefined;
  rowTone?: ((row: T) => 'late' | undefined) | undefined;
  onOpen?: ((row: T) => void) | undefined;
  selection?: Selection<T> | undefined;
}

/// Rows that are marked for something to be done with all of them.
export interface Selection<T> {
  keys: string[];
  onChange: (keys: string[]) => void;
  /// What the mark of a row is called by who does not see it.
  labelOf: (row: T) => string;
  /// What the mark of all rows is called.
  allLabel: string;
}

/// A table where there is room for one and on paper, a list of cards where there is not.
export function RegisterRows<T>(props: Props<T>) {
  const screens = Grid.useBreakpoint();
  const printing = usePrinting();
  return screens.md === false && !printing ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<T>({ rows, label, columns, rowKey, rowLink, rowTone, onOpen, selection }: Props<T>) {
  const navigate = useNavigate();
  return (
    <Table<T & object>
      dataSource={rows as (T & object)[]}
      rowKey={rowKey}
      pagination={false}
      size="middle"
      aria-label={label}
      className="register-table"
      {...(selection ? { rowSelection: markedRows(selection) } : {})}
      rowClassName={(row) => `${rowLink?.(row) ? 'row-link' : ''} ${rowTone?.(row) === 'late' ? 'row-late' : ''}`}
      onRow={(row) => ({
        onClick: (event) => {
          const link = rowLink?.(row);
          if (!link || (event.target as Element).closest('a,button,input')) return;
          onOpen?.(row);
          void navigate(link);
        },
      })}
      columns={columns.map((column) => ({
        key: column.title,
        title: column.title,
        align: column.right ? ('right' as const) : ('left' as const),
        className: column.right ? 'cell-figure' : '',
        ...(column.width ? { width: column.width } : {}),
        render: (_: unknown, row: T) =>
          column.main ? (
            <Named link={rowLink?.(row)} className="row-name" name={column.cell(row)} onOpen={() => onOpen?.(row)} />
          ) : (
            wrapped(column, row)
          ),
      }))}
    />
  );
}

function markedRows<T>({ keys, onChange, labelOf, allLabel }: Selection<T>) {
  return {
    selectedRowKeys: keys,
    onChange: (chosen: Key[]) => onChange(chosen.map(String)),
    getTitleCheckboxProps: () => ({ 'aria-label': allLabel }),
    getCheckboxProps: (row: T) => ({ 'aria-label': labelOf(row) }),
  };
}

function Cards<T>({ rows, label, columns, rowKey, rowLink, rowTone, onOpen, selection }: Props<T>) {
  const main = columns.find((column) => column.main) ?? columns[0];
  const heads = columns.filter((column) => column.phone === 'head');
  const lines = columns.filter((column) => column !== main && column.phone !== 'none' && column.phone !== 'head');
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={rowTone?.(row) === 'late' ? 'card card-late' : 'card'}>
          <div className="card-head">
            {selection && <Mark row={row} of={rowKey(row)} selection={selection} />}
            <Named link={rowLink?.(row)} className="card-name" name={main?.cell(row)} onOpen={() => onOpen?.(row)} />
            {heads.map((column) => (
              <span key={column.title}>{column.cell(row)}</span>
            ))}
          </div>
          <dl className="card-lines">
            {lines.map((column) => (
              <Line key={column.title} column={column} row={row} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Mark<T>({ row, of, selection }: { row: T; of: string; selection: Selection<T> }) {
  const { keys, onChange, labelOf } = selection;
  return (
    <Checkbox
      aria-label={labelOf(row)}
      checked={keys.includes(of)}
      onChange={({ target }) => onChange(target.checked ? [...keys, of] : keys.filter((key) => key !== of))}
    />
  );
}

/// What has nothing to say in this row is left out.
function Line<T>({ column, row }: { column: Column<T>; row: T }) {
  const cell = column.cell(row);
  if (cell === null) return null;
  return (
    <div {...(column.wide ? { className: 'line-wide' } : {})}>
      <dt>{column.title}</dt>
      <dd>{cell}</dd>
    </div>
  );
}

interface NamedProps {
  link: string | undefined;
  className: string;
  name: ReactNode;
  onOpen: () => void;
}

/// The name of a record, which leads to it where the reader may go there.
function Named({ link, className, name, onOpen }: NamedProps) {
  return link ? (
    <Link to={link} className={className} onClick={onOpen}>
      {name}
    </Link>
  ) : (
    <span className={className}>{name}</span>
  );
}

function wrapped<T>(column: Column<T>, row: T): ReactNode {
  return column.wide ? <div className="row-wide">{column.cell(row)}</div> : column.cell(row);
}

import { Grid, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

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
}

/// A table where there is room for one, a list of cards where there is not.
export function RegisterRows<T>(props: Props<T>) {
  const screens = Grid.useBreakpoint();
  return screens.md === false ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<T>({ rows, label, columns, rowKey, rowLink, rowTone, onOpen }: Props<T>) {
  const navigate = useNavigate();
  return (
    <Table<T & object>
      dataSource={rows as (T & object)[]}
      rowKey={rowKey}
      pagination={false}
      size="middle"
      aria-label={label}
      scroll={{ x: 'max-content' }}
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

function Cards<T>({ rows, label, columns, rowKey, rowLink, rowTone, onOpen }: Props<T>) {
  const main = columns.find((column) => column.main) ?? columns[0];
  const heads = columns.filter((column) => column.phone === 'head');
  const lines = columns.filter((column) => column !== main && column.phone !== 'none' && column.phone !== 'head');
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={rowTone?.(row) === 'late' ? 'card card-late' : 'card'}>
          <div className="card-head">
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

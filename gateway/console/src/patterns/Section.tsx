import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /// Beside the heading: a count, a date, a button.
  extra?: ReactNode;
  flush?: boolean;
  children: ReactNode;
}

export function Section({ title, extra, flush, children }: Props) {
  return (
    <section className={flush ? 'sheet section sheet-flush' : 'sheet section'}>
      <div className="section-head">
        <h2>{title}</h2>
        {extra && <div className="section-extra">{extra}</div>}
      </div>
      {children}
    </section>
  );
}

/// Name and value pairs; what is not filled is left to `Nothing`.
export function Facts({ items }: { items: [label: string, value: ReactNode][] }) {
  return (
    <dl className="facts">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isNothing(value) ? <span className="muted">—</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isNothing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

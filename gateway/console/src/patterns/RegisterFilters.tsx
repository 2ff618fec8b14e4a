import { Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Filter {
  name: string;
  label: string;
  /// Without options it is a search by text.
  options?: { value: string; label: string }[];
}

interface Props {
  filters: Filter[];
  values: Record<string, string>;
  onChange: (name: string, value: string) => void;
  total: { count: number; exact: boolean } | undefined;
  /// Stands beside the total.
  children?: ReactNode;
}

/// More than a few are found by typing, and of very many only those in sight are drawn, for which the list has a width of its own.
const few = 8;
const many = 200;

export function RegisterFilters({ filters, values, onChange, total, children }: Props) {
  const { t, i18n } = useTranslation();
  if (filters.length === 0 && !total) return null;
  return (
    <div className="register-filters" role="search">
      {filters.map((filter) =>
        filter.options ? (
          <Select
            key={filter.name}
            allowClear
            aria-label={filter.label}
            placeholder={filter.label}
            showSearch={filter.options.length > few ? { optionFilterProp: 'label' } : false}
            popupMatchSelectWidth={filter.options.length > many ? 360 : false}
            className="register-select"
            value={values[filter.name] ?? null}
            onChange={(value: string | null | undefined) => onChange(filter.name, value ?? '')}
            options={filter.options}
          />
        ) : (
          <SearchBox key={filter.name} filter={filter} value={values[filter.name] ?? ''} onChange={onChange} />
        ),
      )}
      {total && (
        <span className="register-total" role="status">
          {t(total.exact ? 'register.total' : 'register.totalAtLeast', { shown: new Intl.NumberFormat(i18n.language).format(total.count) })}
        </span>
      )}
      {children}
    </div>
  );
}

/// Asks the server when the typing pauses, not at every letter.
function SearchBox({ filter, value, onChange }: { filter: Filter; value: string; onChange: (name: string, value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const pause = setTimeout(() => onChange(filter.name, typed.trim()), 350);
    return () => clearTimeout(pause);
  }, [typed, value, filter.name, onChange]);
  return (
    <Input
      allowClear
      className="register-search"
      aria-label={filter.label}
      placeholder={filter.label}
      value={typed}
      maxLength={100}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onChange(filter.name, typed.trim())}
    />
  );
}

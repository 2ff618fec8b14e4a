import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money } from '../api/words';
import { formatAmount, formatDate, formatDueDay, formatTime } from '../i18n/formats';
import { useToday } from './today';

/// The smallest parts of every page: a value, shown the same way everywhere.
export function MoneyValue({ value, strong }: { value: Money | null | undefined; strong?: boolean }) {
  const { i18n } = useTranslation();
  if (!value) return <Nothing />;
  return (
    <span className={strong ? 'money money-strong' : 'money'}>
      <span className="money-currency">{value.currency}</span> {formatAmount(value.amount, i18n.language)}
    </span>
  );
}

export function DateValue({ value }: { value: string | null | undefined }) {
  if (!value) return <Nothing />;
  return (
    <time className="figures" dateTime={value}>
      {formatDate(value)}
    </time>
  );
}

export function TimeValue({ value }: { value: string | null | undefined }) {
  if (!value) return <Nothing />;
  return (
    <time className="figures" dateTime={value}>
      {formatTime(value)}
    </time>
  );
}

/// A date by which something must be done; what is late is said in words, not by colour alone.
export function DueValue({ value, overdue }: { value: string | null | undefined; overdue?: boolean }) {
  const { t } = useTranslation();
  const now = useToday();
  if (!value) return <span className="muted">{t('due.none')}</span>;
  const day = formatDueDay(value);
  const late = overdue ?? day < now;
  const today = !late && day === now;
  return (
    <span className={late ? 'due due-late' : today ? 'due due-today' : 'due'}>
      <time className="figures" dateTime={value}>
        {day}
      </time>
      {late && <span className="due-word">{t('due.late')}</span>}
      {today && <span className="due-word">{t('due.today')}</span>}
    </span>
  );
}

export function Nothing() {
  return <span className="muted">—</span>;
}

export type Tone = 'plain' | 'open' | 'good' | 'warn' | 'bad';

/// Where a record stands.
export function StateTag({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <Tag variant="filled" className={`state state-${tone}`}>
      {children}
    </Tag>
  );
}

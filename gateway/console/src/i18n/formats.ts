import type { Money } from '../api/words';

const zone = 'Asia/Shanghai';

/// Exact: the amount is formatted from its text, never by way of a floating number.
export function formatMoney(money: Money, language: string): string {
  return `${money.currency} ${formatAmount(money.amount, language)}`;
}

/// For a chart, where the exact amount stands beside it: `CNY 1.05B`.
export function formatMoneyShort(money: Money, language: string): string {
  const short = new Intl.NumberFormat(locale(language), { notation: 'compact', maximumFractionDigits: 2 });
  return `${money.currency} ${short.format(Number(money.amount))}`;
}

export function formatAmount(amount: string, language: string): string {
  const negative = amount.startsWith('-');
  const [whole = '0', fraction] = (negative ? amount.slice(1) : amount).split('.');
  const grouped = new Intl.NumberFormat(locale(language)).format(BigInt(whole === '' ? '0' : whole));
  return `${negative ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/// Several of one kind, as one enumerates them.
export function formatList(items: string[], language: string): string {
  return items.join(language.startsWith('zh') ? '、' : ', ');
}

export function formatDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return part(value, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

export function formatTime(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return `${formatDate(value)} ${part(value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}

/// The last day on which something is still in time: a deadline at midnight belongs to the day that ends there.
export function formatDueDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return formatDate(new Date(Date.parse(value) - 1).toISOString());
}

/// Today in the city, as `2026-11-24`.
export function cityToday(now: Date = new Date()): string {
  return part(now.toISOString(), { year: 'numeric', month: '2-digit', day: '2-digit' });
}

function part(value: string, options: Intl.DateTimeFormatOptions): string {
  // sv-SE writes ISO order (2026-11-24, 09:30), which both languages of this console use.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options }).format(new Date(value));
}

function locale(language: string): string {
  return language === 'en' ? 'en-GB' : 'zh-CN';
}

import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '../patterns/today';

const YEARS = 10;
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
const parts = [...months, 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', ''];

/// A month, quarter, half-year or year, as the wire writes it: `2026-09`, `2026-Q3`, `2026-H1`, `2026`.
export function PeriodPicker({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const year = value.slice(0, 4);
  const part = value.slice(5);
  const written = (nextYear: string, nextPart: string) => (nextPart === '' ? nextYear : `${nextYear}-${nextPart}`);
  const years = [...new Set([year, ...Array.from({ length: YEARS }, (_, back) => String(thisYear - back))])];
  return (
    <span className="period-picker">
      <Select
        aria-label={t('ranking.year')}
        value={year}
        options={years.map((one) => ({ value: one, label: one }))}
        onChange={(next: string) => onChange(written(next, part))}
      />
      <Select
        aria-label={t('ranking.period')}
        value={part}
        style={{ minWidth: 112 }}
        options={parts.map((one) => ({ value: one, label: one === '' ? t('ranking.wholeYear') : one }))}
        onChange={(next: string) => onChange(written(year, next))}
      />
    </span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Indicator, type RankedUnit, type Ranking, readMethods } from '../api/assessment';
import { formatAmount } from '../i18n/formats';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';

/// Rank, unit, score; opened, every score explains itself.
export function RankingTable({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const label = useLabel();
  const methods = useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) });
  const method = methods.data?.items.find((one) => one.id === ranking.methodId && one.version === ranking.methodVersion);
  return (
    <Section title={t('ranking.table')} extra={label(method?.name) || `${ranking.methodId}@${ranking.methodVersion}`} flush>
      <ul className="ranking">
        {ranking.units.map((unit) => (
          <UnitRow key={unit.unit} unit={unit} />
        ))}
      </ul>
    </Section>
  );
}

function UnitRow({ unit }: { unit: RankedUnit }) {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className="ranking-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={unit.rank === 1 ? 'ranking-place ranking-first' : 'ranking-place'}>{unit.rank ?? '-'}</span>
        <span className="ranking-unit">{label(unit.unitName)}</span>
        <span className="ranking-score figures">{unit.score}</span>
        <span className="ranking-caret" aria-hidden>
          {open ? '−' : '+'}
        </span>
      </button>
      {open && <IndicatorTable indicators={unit.indicators} />}
    </li>
  );
}

function IndicatorTable({ indicators }: { indicators: Indicator[] }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  return (
    <div className="indicator-scroll" tabIndex={0}>
      <table className="indicators figures">
        <thead>
          <tr>
            <th scope="col">{t('ranking.indicator')}</th>
            <th scope="col">{t('ranking.actual')}</th>
            <th scope="col">{t('ranking.target')}</th>
            <th scope="col">{t('ranking.ratio')}</th>
            <th scope="col">{t('ranking.weight')}</th>
            <th scope="col">{t('ranking.score')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {label(one.name)}
                <span className="row-sub">{one.text}</span>
              </th>
              <td>{shown(one.actual, i18n.language)}</td>
              <td>{shown(one.target, i18n.language)}</td>
              <td>{one.ratio ?? '-'}</td>
              <td>{one.weight}</td>
              <td>
                <strong>{one.score}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(value: string | null, language: string): string {
  if (value === null || value === undefined) return '-';
  return /^-?\d+(\.\d+)?$/.test(value) ? formatAmount(value, language) : value;
}

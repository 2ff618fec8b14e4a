import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator, RankedUnit, Ranking } from '../api/assessment';
import { useSession } from '../app/session';
import { formatAmount } from '../i18n/formats';
import { useLabel } from '../patterns/labels';
import { CorrectionDialog } from './CorrectionDialog';
import { FigureRecords } from './FigureRecords';

const correctors = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// Rank, unit, score; opened, down to the records.
export function UnitRow({ ranking, unit }: { ranking: Ranking; unit: RankedUnit }) {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className="ranking-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={unit.rank === 1 ? 'ranking-place ranking-first' : 'ranking-place'}>{unit.rank ?? '-'}</span>
        <span className="ranking-unit">
          {label(unit.unitName)}
          {(unit.unitClass || unit.grade) && (
            <span className="row-sub">{[unit.unitClass, label(unit.grade)].filter((one) => one).join(' · ')}</span>
          )}
        </span>
        <span className="ranking-score figures">{unit.score}</span>
        <span className="ranking-caret" aria-hidden>
          {open ? '−' : '+'}
        </span>
      </button>
      {open && <UnitDetails ranking={ranking} unit={unit} />}
    </li>
  );
}

function UnitDetails({ ranking, unit }: { ranking: Ranking; unit: RankedUnit }) {
  const { t } = useTranslation();
  const session = useSession();
  const [correcting, setCorrecting] = useState(false);
  const mayCorrect = !ranking.corrects && session.functions.some((one) => correctors.includes(one));
  return (
    <>
      <IndicatorTable indicators={unit.indicators} />
      {unit.adjustments.length > 0 && (
        <ul className="rows">
          {unit.adjustments.map((one) => (
            <li key={one.id}>
              <span className="rows-wide">{one.link ? <Link to={one.link}>{one.text}</Link> : one.text}</span>
              <span className="figures">{one.points}</span>
            </li>
          ))}
        </ul>
      )}
      {unit.formula && (
        <p className="muted figures">
          {t('ranking.total')} {unit.formula} = {unit.score}
        </p>
      )}
      {mayCorrect && (
        <Button size="small" onClick={() => setCorrecting(true)}>
          {t('ranking.correct')}
        </Button>
      )}
      {correcting && <CorrectionDialog ranking={ranking} unit={unit} onClose={() => setCorrecting(false)} />}
    </>
  );
}

function IndicatorTable({ indicators }: { indicators: Indicator[] }) {
  const { t } = useTranslation();
  const heads = ['indicator', 'actual', 'target', 'ratio', 'variance', 'place', 'weight', 'score'];
  return (
    <div className="indicator-scroll" tabIndex={0}>
      <table className="indicators figures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`ranking.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <IndicatorRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function IndicatorRow({ one }: { one: Indicator }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  return (
    <tr>
      <th scope="row">
        {label(one.name)}
        <span className="row-sub">{one.text}</span>
        {one.lowest !== null && one.highest !== null && (
          <span className="row-sub">{t('ranking.range', { lowest: one.lowest, highest: one.highest })}</span>
        )}
        <FigureRecords records={one.records} />
      </th>
      <td>{shown(one.actual, i18n.language)}</td>
      <td>{shown(one.target, i18n.language)}</td>
      <td>{one.completion === null ? (one.ratio ?? '-') : `${one.completion}%`}</td>
      <td>{variance(one.variance)}</td>
      <td>{one.rank ?? '-'}</td>
      <td>{one.weight ?? '-'}</td>
      <td>
        <strong>{one.score}</strong>
      </td>
    </tr>
  );
}

/// Ahead of the months gone, or behind them: the sign says it, not a colour.
function variance(points: string | null): string {
  if (points === null) return '-';
  return points.startsWith('-') ? points.replace('-', '−') : `+${points}`;
}

function shown(value: string | null, language: string): string {
  if (value === null || value === undefined) return '-';
  return /^-?\d+(\.\d+)?$/.test(value) ? formatAmount(value, language) : value;
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Month, MonthRow } from '../api/monthly';
import { StateTag, TimeValue, type Tone } from '../patterns/values';
import type { Saving } from './saving';

export const tones: Record<MonthRow['state'], Tone> = { OPEN: 'open', HANDED_IN: 'good', LATE: 'warn', MISSING: 'bad' };

interface Props {
  month: Month;
  row: MonthRow;
  saving: Saving;
  onCorrect: (row: MonthRow) => void;
}

/// Where a row stands, why the server said no to it, and what can be done with it alone.
export function RowState({ month, row, saving, onCorrect }: Props) {
  const { t } = useTranslation();
  const problem = saving.problems[row.projectId];
  const isTyped = saving.drafts[row.projectId] !== undefined;
  const isDraft = (row.state === 'OPEN' || row.state === 'MISSING') && row.version !== null && row.handedInAt === null;
  return (
    <>
      <StateTag tone={tones[row.state]}>{t(`monthly.state.${row.state}`)}</StateTag>
      {row.daysLate > 0 && <span className="row-sub">{t('monthly.daysLate', { count: row.daysLate })}</span>}
      {month.frozen && row.state === 'MISSING' && row.handedInAt && (
        <span className="row-sub">
          {t('monthly.handedInSince')} <TimeValue value={row.handedInAt} />
        </span>
      )}
      {problem && (
        <span className="row-sub" role="alert">
          {problem.detail ?? problem.title}
        </span>
      )}
      {problem && isTyped && (
        <Button size="small" onClick={() => saving.drop(row)}>
          {t('monthly.discardRow')}
        </Button>
      )}
      {isDraft && !isTyped && row.actions.includes('report') && (
        <Button size="small" onClick={() => void saving.handIn(row)}>
          {t('monthly.handInRow')}
        </Button>
      )}
      {row.actions.includes('correct') && (
        <Button size="small" onClick={() => onCorrect(row)}>
          {t('monthly.correct')}
        </Button>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { OutreachScore } from '../api/outreach';
import { Nothing } from '../patterns/values';

interface Figure {
  name: string;
  of: (score: OutreachScore) => string | number | null;
}

/// What is counted, in the order in which it is read.
export function useScoreColumns(): Figure[] {
  const { t } = useTranslation();
  return [
    { name: t('outreach.measure.DAY'), of: (score) => score.days },
    { name: t('outreach.measure.ENCOUNTER'), of: (score) => score.encounters },
    { name: t('outreach.measure.FIRM'), of: (score) => score.firms },
    { name: t('outreach.measure.STEP_IN_TIME'), of: (score) => inTime(score.stepsInTime, score.stepsKnown) },
    { name: t('outreach.measure.REPORT_IN_TIME'), of: (score) => inTime(score.reportsInTime, score.reportsKnown) },
    { name: t('outreach.measure.LEAD'), of: (score) => score.leads },
    { name: t('outreach.measure.CONVERSION'), of: (score) => score.conversions },
  ];
}

/// Of those of which it is known.
function inTime(done: number | null, known: number): string | null {
  return done === null ? null : `${done} / ${known}`;
}

/// What nothing tells of is not none.
export function ScoreFigure({ value }: { value: string | number | null }) {
  return value === null ? <Nothing /> : <>{value}</>;
}

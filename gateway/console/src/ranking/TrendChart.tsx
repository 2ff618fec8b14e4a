import { useTranslation } from 'react-i18next';
import { Bars } from '../patterns/Bars';

interface Point {
  period: string;
  score: string;
  rank: number | null;
}

export function TrendChart({ points }: { points: Point[] }) {
  const { t } = useTranslation();
  const told = (point: Point) => (point.rank === null ? point.score : t('ranking.scoreAndRank', { score: point.score, rank: point.rank }));
  const bars = points.map((point) => ({ value: point.score === '-' ? 0 : Number(point.score), said: told(point) }));
  return <Bars title={t('ranking.trend')} words={points.map(({ period }) => period)} series={[{ name: t('ranking.trend'), bars }]} />;
}

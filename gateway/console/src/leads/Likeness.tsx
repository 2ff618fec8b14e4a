import { useTranslation } from 'react-i18next';

const words: [from: number, word: string][] = [
  [0.95, 'ALMOST'],
  [0.85, 'VERY'],
];

/// How alike two names are, in words, and why somebody is asked.
export function Likeness({ score, reasons }: { score: string; reasons: string[] }) {
  const { t } = useTranslation();
  const degree = words.find(([from]) => Number(score) >= from)?.[1] ?? 'RATHER';
  const percent = Math.round(Number(score) * 100);
  return <>{[t(`lead.likeness.${degree}`, { percent }), ...reasons.map((reason) => t(`similar.${reason}`))].join(' · ')}</>;
}

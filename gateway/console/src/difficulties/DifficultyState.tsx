import { useTranslation } from 'react-i18next';
import type { Difficulty } from '../api/difficulty';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { OPEN: 'open', ANSWERED: 'warn', SETTLED: 'good', WITHDRAWN: 'plain' };

export function DifficultyState({ difficulty }: { difficulty: Difficulty }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag tone={tones[difficulty.status] ?? 'plain'}>{t(`difficulty.status.${difficulty.status}`)}</StateTag>
      {difficulty.late && <StateTag tone="bad">{t('difficulty.late')}</StateTag>}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { FigureEntry } from '../api/figure-entry';
import { StateTag } from '../patterns/values';

const tones = { ENTERED: 'open', CONFIRMED: 'good', REFUSED: 'plain' } as const;

export function EntryState({ entry }: { entry: FigureEntry }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[entry.status]}>{t(`ranking.entryStatus.${entry.status}`)}</StateTag>;
}

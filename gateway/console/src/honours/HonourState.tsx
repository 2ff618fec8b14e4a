import { useTranslation } from 'react-i18next';
import type { Selection } from '../api/honour';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { NOMINATING: 'open', CHOOSING: 'open', CHOSEN: 'warn', CHECKED: 'warn', PUBLISHED: 'open', AWARDED: 'good' };

export function HonourState({ one }: { one: Selection }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[one.status] ?? 'plain'}>{t(`honour.status.${one.status}`)}</StateTag>;
}

import { useTranslation } from 'react-i18next';
import type { Letter } from '../api/letter';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Letter['status'], Tone> = { WAITING: 'open', USED: 'good', DISCARDED: 'plain', FORGOTTEN: 'plain' };

export function LetterState({ letter }: { letter: Pick<Letter, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[letter.status] ?? 'plain'}>{t(`letter.status.${letter.status}`)}</StateTag>;
}

/// As people write it: Anna Muster <anna@example.org>.
export function senderText({ name, mail }: { name: string | null; mail: string | null }): string {
  return [name, mail].filter(Boolean).join(' · ');
}

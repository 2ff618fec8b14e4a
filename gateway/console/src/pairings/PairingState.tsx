import { useTranslation } from 'react-i18next';
import type { Pairing } from '../api/pairing';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Pairing['status'], Tone> = { COMING: 'plain', RUNNING: 'good', EXPIRED: 'warn', ENDED: 'plain' };

export function PairingState({ pairing }: { pairing: Pick<Pairing, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[pairing.status]}>{t(`pairing.status.${pairing.status}`)}</StateTag>;
}

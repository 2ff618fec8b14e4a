import { useTranslation } from 'react-i18next';
import type { Batch, BatchLine } from '../api/batches';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = {
  DRAWN_UP: 'warn',
  RELEASED: 'open',
  ANSWERED: 'good',
  IN: 'open',
  SENT: 'open',
  PAID: 'good',
  FAILED: 'bad',
  LEFT_OUT: 'bad',
};

export function BatchState({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[batch.status] ?? 'plain'}>{t(`batch.status.${batch.status}`)}</StateTag>;
}

export function LineState({ line }: { line: BatchLine }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[line.state] ?? 'plain'}>{t(`batch.state.${line.state}`)}</StateTag>;
}

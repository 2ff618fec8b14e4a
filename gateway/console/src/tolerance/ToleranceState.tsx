import { useTranslation } from 'react-i18next';
import type { ToleranceCase } from '../api/tolerance';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { REQUESTED: 'open', EXAMINED: 'warn', ACCEPTED: 'good', REFUSED: 'bad', WITHDRAWN: 'plain' };

export function ToleranceState({ one }: { one: ToleranceCase }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag tone={tones[one.status] ?? 'plain'}>{t(`tolerance.status.${one.status}`)}</StateTag>
      {one.late && <StateTag tone="bad">{t('tolerance.late')}</StateTag>}
    </>
  );
}

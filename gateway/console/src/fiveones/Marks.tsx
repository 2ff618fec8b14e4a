import { useTranslation } from 'react-i18next';
import { type FiveOnes, type Glance, ones } from '../api/fiveones';
import { StateTag, type Tone } from '../patterns/values';

/// The five, each in words whether it is there.
export function Marks({ filled }: { filled: Glance['filled'] }) {
  const { t } = useTranslation();
  return (
    <span className="five-marks">
      {ones.map((one) => (
        <StateTag key={one} tone={filled[one] ? 'good' : 'warn'}>
          {t(filled[one] ? 'fiveOnes.there' : 'fiveOnes.open', { one: t(`fiveOnes.one.${one}`) })}
        </StateTag>
      ))}
    </span>
  );
}

const tones: Record<FiveOnes['status'], Tone> = { DRAFT: 'open', IN_FORCE: 'good', REPLACED: 'plain', ENDED: 'plain' };

export function FiveOnesState({ status }: { status: FiveOnes['status'] }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`fiveOnes.status.${status}`)}</StateTag>;
}

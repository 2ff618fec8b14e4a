import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Space, SpaceStatus } from '../api/carrier';
import { formatMoney } from '../i18n/formats';
import { StateTag, type Tone } from '../patterns/values';

export const tones: Record<SpaceStatus, Tone> = { FREE: 'good', HELD: 'warn', LET: 'open', WITHDRAWN: 'plain' };

/// How a space stands, in words, and by whom where the reader may know.
export function SpaceState({ space }: { space: Space }) {
  const { t } = useTranslation();
  return (
    <span>
      <StateTag tone={tones[space.status]}>{t(`carrier.status.${space.status}`)}</StateTag>{' '}
      {space.until && <span className="muted">{t('carrier.until', { day: space.until })}</span>}
    </span>
  );
}

export function Holder({ space }: { space: Space }) {
  if (!space.holder) return null;
  return (
    <Link to={`/projects/${space.holder.projectId}`}>
      {space.holder.number} {space.holder.name}
    </Link>
  );
}

/// Where it is in its carrier.
export function usePlace(): (space: Space) => string {
  const { t } = useTranslation();
  return ({ building, floor, code }) => [building, floor && t('carrier.floorName', { floor }), code].filter(Boolean).join(' · ');
}

/// What is known of it; what is not is not said here.
export function useMeasures(): (space: Space) => string {
  const { t, i18n } = useTranslation();
  return (space) =>
    [
      `${space.area} m²`,
      space.height && `${t('carrier.height')} ${space.height} m`,
      space.floorLoad && `${t('carrier.floorLoad')} ${space.floorLoad} kN/m²`,
      space.power && `${t('carrier.power')} ${space.power} kVA`,
      space.price && `${formatMoney(space.price, i18n.language)} ${t(`carrier.per.${space.form}`)}`,
      space.availableFrom && t('carrier.from', { day: space.availableFrom }),
    ]
      .filter(Boolean)
      .join(' · ');
}

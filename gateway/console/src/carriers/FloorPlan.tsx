import { useTranslation } from 'react-i18next';
import type { Space } from '../api/carrier';
import { tones } from './SpaceState';

interface Props {
  spaces: Space[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

interface Floor {
  name: string | null;
  spaces: Space[];
}

const natural = new Intl.Collator('zh', { numeric: true });

/// Buildings one below the other, in each the highest floor on top, as a house is drawn; land by its parcels.
export function floorsOf(spaces: Space[]): { building: string | null; floors: Floor[] }[] {
  return [...grouped(spaces, (space) => space.building)]
    .sort(([a], [b]) => natural.compare(a ?? '\uffff', b ?? '\uffff'))
    .map(([building, inside]) => ({
      building,
      floors: [...grouped(inside, (space) => space.floor)]
        .sort(([a], [b]) => level(b) - level(a) || natural.compare(b ?? '', a ?? ''))
        .map(([name, on]) => ({ name, spaces: on.sort((a, b) => natural.compare(a.code, b.code)) })),
    }));
}

/// Below the ground it counts downwards: B2 lies under B1.
function level(floor: string | null): number {
  const number = Number(/\d+/.exec(floor ?? '')?.[0] ?? 0);
  return /^\s*(B|-|\u8d1f|\u5730\u4e0b)/i.test(floor ?? '') ? -number : number;
}

function grouped(spaces: Space[], by: (space: Space) => string | null): Map<string | null, Space[]> {
  const groups = new Map<string | null, Space[]>();
  for (const space of spaces) groups.set(by(space), [...(groups.get(by(space)) ?? []), space]);
  return groups;
}

export function FloorPlan({ spaces, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return floorsOf(spaces).map(({ building, floors }) => (
    <section key={building ?? 'land'} className="plan" aria-label={building ?? t('carrier.form.LAND')}>
      <h3>{building ?? t('carrier.form.LAND')}</h3>
      {floors.map((floor) => (
        <div key={floor.name ?? 'land'} className="plan-floor">
          {floor.name && <span className="plan-name figures">{t('carrier.floorName', { floor: floor.name })}</span>}
          <div className="plan-tiles">
            {floor.spaces.map((space) => (
              <button
                key={space.id}
                type="button"
                className={`plan-tile state-${tones[space.status]}`}
                aria-pressed={space.id === chosen}
                onClick={() => onChoose(space.id)}
              >
                <strong>{space.code}</strong>
                <span className="figures">{space.area} m²</span>
                <span className="plan-word">{t(`carrier.status.${space.status}`)}</span>
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  ));
}

import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitTile } from '../api/figures';
import { useUnitName } from '../patterns/labels';
import { type Figure, neighbour, shadeOf } from './tiles';

interface Props {
  title: string;
  tiles: UnitTile[];
  figureOf: (unit: string) => Figure | undefined;
  /// None on a wall, where nobody clicks.
  linkOf?: (unit: string) => string;
}

/// The units as tiles, each with its number: the colour only repeats it. Arrow keys go from tile to tile.
export function TileMap({ title, tiles, figureOf, linkOf }: Props) {
  const place = useRef<HTMLUListElement>(null);
  const placed = tiles.filter((tile) => tile.column !== null && tile.row !== null);
  const figures = placed.map(({ unit }) => figureOf(unit.id));
  const go = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbour(placed, (event.target as HTMLElement).dataset.unit ?? '', event.key);
    if (!next) return;
    event.preventDefault();
    place.current?.querySelector<HTMLElement>(`[data-unit="${CSS.escape(next.unit.id)}"]`)?.focus();
  };
  return (
    <ul className="tile-map" aria-label={title} ref={place} onKeyDown={go}>
      {placed.map(({ unit, column, row }, at) => (
        <li key={unit.id} style={{ gridColumn: column ?? 1, gridRow: row ?? 1 }}>
          <Tile unit={unit} figure={figures[at]} shade={shadeOf(figures[at], figures)} to={linkOf?.(unit.id)} />
        </li>
      ))}
    </ul>
  );
}

interface TileProps {
  unit: UnitTile['unit'];
  figure: Figure | undefined;
  shade: number;
  to: string | undefined;
}

function Tile({ unit, figure, shade, to }: TileProps) {
  const { t } = useTranslation();
  const name = useUnitName()(unit);
  const inside = (
    <>
      <span className="tile-name">{name}</span>{' '}
      <span className="tile-figure figures">{figure?.said ?? '—'}</span>
    </>
  );
  const look = `tile tile-${shade}`;
  if (!to) return <div className={look}>{inside}</div>;
  return (
    <Link to={to} className={look} data-unit={unit.id} aria-label={t('map.tile', { unit: name, said: figure?.said ?? t('map.none') })}>
      {inside}
    </Link>
  );
}

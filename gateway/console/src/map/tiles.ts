import { query } from '../api/http';
import type { Arrivals, LeadFigures, Pipeline, UnitTile } from '../api/figures';
import type { RankedUnit } from '../api/assessment';
import type { Money } from '../api/words';

export const mapFigures = ['leads', 'projects', 'money', 'rank'] as const;
export type MapFigure = (typeof mapFigures)[number];

/// What the services said; a part that is missing leaves its figure out, never makes it zero.
export interface Said {
  leads?: LeadFigures | undefined;
  projects?: Pipeline | undefined;
  money?: Arrivals | undefined;
  ranked?: RankedUnit[] | undefined;
}

/// `size` makes the colour, `said` is shown.
export interface Figure {
  size: number;
  said: string;
}

export function figureOf(said: Said, figure: MapFigure, unit: string, kind: string, money: (sum: Money) => string): Figure | undefined {
  switch (figure) {
    case 'leads': {
      const found = said.leads?.units.find((one) => one.unit === unit);
      return found && { size: found.leads, said: found.exact ? String(found.leads) : `${found.leads}+` };
    }
    case 'projects': {
      if (!said.projects) return undefined;
      const count = said.projects.units.find((one) => one.unit === unit)?.count ?? 0;
      return { size: count, said: String(count) };
    }
    case 'money': {
      const sum = said.money?.units.find((one) => one.unit === unit)?.sums.find((one) => one.kind === kind)?.amountCny;
      return sum && { size: Number(sum.amount), said: money(sum) };
    }
    case 'rank': {
      const ranked = said.ranked?.find((one) => one.unit === unit);
      if (!ranked || ranked.rank === null) return undefined;
      return { size: 1 + (said.ranked?.length ?? 0) - ranked.rank, said: String(ranked.rank) };
    }
  }
}

export const SHADES = 5;

/// From 0, the lightest; the largest has the darkest.
export function shadeOf(figure: Figure | undefined, all: (Figure | undefined)[]): number {
  const most = Math.max(0, ...all.map((one) => one?.size ?? 0));
  if (!figure || most === 0 || figure.size <= 0) return 0;
  return Math.min(SHADES - 1, Math.ceil((figure.size / most) * (SHADES - 1)));
}

/// The register that shows exactly what the figure counts.
export function registerOf(figure: MapFigure, unit: string, kind: string, money?: Pick<Arrivals, 'from' | 'until'>): string {
  const named = encodeURIComponent(unit);
  switch (figure) {
    case 'leads':
      return `/leads?unit=${named}`;
    case 'projects':
      return `/projects/list?unit=${named}&status=ACTIVE`;
    case 'money':
      return `/projects/capital${query({ unit, status: 'VERIFIED', kind, from: money?.from, until: money?.until })}`;
    case 'rank':
      return '/ranking';
  }
}

const steps: Record<string, [column: number, row: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/// The nearest tile in the direction of an arrow key: straight on before sideways.
export function neighbour(tiles: readonly UnitTile[], from: string, key: string): UnitTile | undefined {
  const start = tiles.find(({ unit }) => unit.id === from);
  const step = steps[key];
  if (!step || !start || start.column === null || start.row === null) return undefined;
  const [right, down] = step;
  const { column, row } = start;
  const reached = tiles.flatMap((tile) => {
    const across = (tile.column ?? 0) - column;
    const along = (tile.row ?? 0) - row;
    const ahead = across * right + along * down;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    return tile.column !== null && ahead > 0 ? [{ tile, far: ahead + 3 * aside }] : [];
  });
  return reached.sort((one, other) => one.far - other.far)[0]?.tile;
}

import { useQuery } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedUnit } from '../api/assessment';
import { readMeetings } from '../api/meeting';
import { readAll } from '../api/pages';
import { type Drawn, useDrawings } from '../figures/drawn';
import { useArrivals, useClocks, useLastRankings, usePipeline, useTiles } from '../figures/queries';
import { useMapFigures } from '../map/mapFigures';
import { TileMap } from '../map/TileMap';
import { figureOf } from '../map/tiles';
import { useLabel, useUnitName } from '../patterns/labels';
import { useToday } from '../patterns/today';
import { useMethodName } from '../ranking/methods';
import { FRESH, WallPart } from './WallPart';

const Bars = lazy(async () => ({ default: (await import('../patterns/Bars')).Bars }));

const MONTHS = 6;
const PLACES = 12;

function Drawing({ title, drawn }: { title: string; drawn: Drawn }) {
  return (
    <Suspense fallback={<div className="chart" aria-busy="true" />}>
      <Bars title={title} {...drawn} />
    </Suspense>
  );
}

function PipelineWall() {
  const { t } = useTranslation();
  const { pipeline } = useDrawings();
  return (
    <WallPart query={usePipeline(FRESH)} isEmpty={({ stages }) => stages.every(({ count }) => count === 0)} empty={t('figures.noProjects')}>
      {(found) => <Drawing title={t('figures.pipeline')} drawn={pipeline(found)} />}
    </WallPart>
  );
}

function MoneyWall() {
  const { t } = useTranslation();
  const { arrivals } = useDrawings();
  const year = Number(useToday().slice(0, 4));
  return (
    <WallPart query={useArrivals(year, FRESH)} isEmpty={({ kinds }) => kinds.length === 0} empty={t('figures.noMoney')}>
      {(found) => <Drawing title={t('figures.arrivals')} drawn={arrivals({ ...found, months: found.months.slice(-MONTHS) })} />}
    </WallPart>
  );
}

function MapWall() {
  const { t } = useTranslation();
  const { money } = useDrawings();
  const tiles = useTiles();
  const { said, parts } = useMapFigures(FRESH);
  return (
    <WallPart query={parts.projects} isEmpty={() => tiles.data?.length === 0} empty={t('map.empty')}>
      {() => <TileMap title={t('map.figures.projects')} tiles={tiles.data ?? []} figureOf={(unit) => figureOf(said, 'projects', unit, '', money)} />}
    </WallPart>
  );
}

function RankingWall() {
  const { t } = useTranslation();
  const methodOf = useMethodName();
  return (
    <WallPart query={useLastRankings(FRESH)} isEmpty={(rankings) => rankings.length === 0} empty={t('leader.noRanking')}>
      {(rankings) =>
        rankings.map((ranking) => (
          <section key={ranking.id} aria-label={methodOf(ranking)}>
            <h2>{methodOf(ranking)}</h2>
            <Places units={ranking.units} most={Math.max(1, Math.floor(PLACES / rankings.length))} />
          </section>
        ))
      }
    </WallPart>
  );
}

/// The first of a ranking, as many as there is room for.
function Places({ units, most }: { units: RankedUnit[]; most: number }) {
  const label = useLabel();
  return (
    <ol className="wall-rows">
      {units
        .filter(({ rank }) => rank !== null)
        .slice(0, most)
        .map((unit) => (
          <li key={unit.unit}>
            <span className="figures">{unit.rank}</span> <span>{label(unit.unitName)}</span> <span className="figures">{unit.score}</span>
          </li>
        ))}
    </ol>
  );
}

function ClockWall() {
  const { t } = useTranslation();
  const { clocks } = useDrawings();
  return (
    <WallPart query={useClocks(FRESH)} isEmpty={(found) => found.length === 0} empty={t('figures.noClocks')}>
      {(found) => <Drawing title={t('figures.clocks')} drawn={clocks(found.slice(0, PLACES))} />}
    </WallPart>
  );
}

/// When, where and whose: who comes is nobody's business who passes by.
function MeetingWall() {
  const { t } = useTranslation();
  const name = useUnitName();
  const today = useToday();
  const found = useQuery({
    queryKey: ['meetings', 'wall'],
    queryFn: async ({ signal }) => (await readAll((after) => readMeetings({ status: 'SCHEDULED' }, after, signal))).items,
    ...FRESH,
  });
  return (
    <WallPart query={found} isEmpty={(all) => all.every(({ schedule }) => schedule?.on !== today)} empty={t('wall.noMeetings')}>
      {(all) => (
        <ul className="wall-rows">
          {all
            .filter(({ schedule }) => schedule?.on === today)
            .sort((one, other) => (one.schedule?.time ?? '').localeCompare(other.schedule?.time ?? ''))
            .map(({ id, unit, schedule }) => (
              <li key={id}>
                <span className="figures">{schedule?.time}</span> <span>{name(unit)}</span> <span>{schedule?.place}</span>
              </li>
            ))}
        </ul>
      )}
    </WallPart>
  );
}

export const wallPages: { title: string; Page: ComponentType }[] = [
  { title: 'figures.pipeline', Page: PipelineWall },
  { title: 'figures.arrivals', Page: MoneyWall },
  { title: 'map.figures.projects', Page: MapWall },
  { title: 'leader.ranking', Page: RankingWall },
  { title: 'figures.clocks', Page: ClockWall },
  { title: 'wall.meetings', Page: MeetingWall },
];

import { Segmented, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { useDrawings } from '../figures/drawn';
import { useArrivals, useLastRankings, useLeadFigures, usePipeline, useTiles } from '../figures/queries';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel, useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { Nothing } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import type { UnitTile } from '../api/figures';
import { TileMap } from './TileMap';
import { figureOf, type MapFigure, mapFigures, registerOf } from './tiles';

/// All four figures of the units; a part that does not answer leaves its own out.
export function useMapFigures(fresh: { refetchInterval?: number } = {}) {
  const year = Number(useToday().slice(0, 4));
  const parts = {
    leads: useLeadFigures(year, fresh),
    projects: usePipeline(fresh),
    money: useArrivals(year, fresh),
    rank: useLastRankings(fresh),
  };
  const said = {
    leads: parts.leads.data,
    projects: parts.projects.data,
    money: parts.money.data,
    ranked: parts.rank.data?.items[0]?.units,
  };
  return { parts, said };
}

/// The districts and parks as tiles, coloured by one figure, with all figures in the table below.
export function MapPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { money } = useDrawings();
  const [search, setSearch] = useSearchParams();
  const tiles = useTiles();
  const { parts, said } = useMapFigures();
  const figure = mapFigures.find((one) => one === search.get('figure')) ?? 'leads';
  const kinds = said.money?.kinds ?? [];
  const kind = search.get('kind') ?? kinds[0]?.id ?? '';
  const choose = (changed: Record<string, string>) => setSearch({ ...Object.fromEntries(search), ...changed }, { replace: true });
  const shown = parts[figure];
  return (
    <div className="page">
      <PageHead
        title={t('map.title')}
        about={
          <>
            {t('map.about')} {figure === 'rank' && t('map.rankDark')}
          </>
        }
        windowTitle={t('map.title')}
      />
      <ProjectNavigation />
      <Section
        title={t(`map.figures.${figure}`)}
        extra={
          figure === 'money' &&
          kinds.length > 0 && (
            <Select
              aria-label={t('map.kind')}
              style={{ minWidth: 180 }}
              value={kind}
              options={kinds.map((one) => ({ value: one.id, label: label(one.label) }))}
              onChange={(chosen: string) => choose({ kind: chosen })}
            />
          )
        }
      >
        <Segmented<MapFigure>
          aria-label={t('map.figure')}
          className="map-figures"
          value={figure}
          options={mapFigures.map((one) => ({ value: one, label: t(`map.figures.${one}`) }))}
          onChange={(chosen) => choose({ figure: chosen })}
        />
        {tiles.isPending && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
        {tiles.isError && <ProblemNotice problem={problemOf(tiles.error)} onReload={() => void tiles.refetch()} />}
        {shown.isError && <ProblemNotice problem={problemOf(shown.error)} onReload={() => void shown.refetch()} />}
        {tiles.data?.length === 0 && <EmptyNotice text={t('map.empty')} />}
        {tiles.data && tiles.data.length > 0 && (
          <>
            <TileMap
              title={t(`map.figures.${figure}`)}
              tiles={tiles.data}
              figureOf={(unit) => figureOf(said, figure, unit, kind, money)}
              linkOf={(unit) => registerOf(figure, unit, kind)}
            />
            <Unplaced tiles={tiles.data} />
            <FigureTable tiles={tiles.data} said={said} kind={kind} />
          </>
        )}
      </Section>
    </div>
  );
}

function Unplaced({ tiles }: { tiles: UnitTile[] }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const unplaced = tiles.filter(({ column }) => column === null);
  if (unplaced.length === 0) return null;
  return (
    <p className="section-note">
      {t('map.unplaced')}
      {t('list.colon')}
      {unplaced.map(({ unit }) => name(unit)).join(t('list.separator'))}
    </p>
  );
}

function FigureTable({ tiles, said, kind }: { tiles: UnitTile[]; said: Parameters<typeof figureOf>[0]; kind: string }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const { money } = useDrawings();
  const columns: Column<UnitTile>[] = [
    { title: t('map.unit'), main: true, cell: ({ unit }) => name(unit) },
    ...mapFigures.map((figure) => ({
      title: t(`map.figures.${figure}`),
      right: true,
      cell: ({ unit }: UnitTile) => {
        const found = figureOf(said, figure, unit.id, kind, money);
        return found ? <Link to={registerOf(figure, unit.id, kind)}>{found.said}</Link> : <Nothing />;
      },
    })),
  ];
  return <RegisterRows rows={tiles} label={t('map.title')} columns={columns} rowKey={({ unit }) => unit.id} />;
}

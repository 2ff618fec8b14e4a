import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { UnitTile } from '../api/figures';
import { useDrawings } from '../figures/drawn';
import { useTiles } from '../figures/queries';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel, useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { Nothing } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useMethodName } from '../ranking/methods';
import { useMapFigures } from './mapFigures';
import { TileMap } from './TileMap';
import { figureOf, type MapFigure, mapFigures, registerOf, type Said } from './tiles';

/// The districts and parks as tiles, coloured by one figure, with all figures in the table below.
export function MapPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const label = useLabel();
  const methodOf = useMethodName();
  const { parts, said, rankings, ranking } = useMapFigures({}, search.get('method'));
  const figure = mapFigures.find((one) => one === search.get('figure')) ?? 'leads';
  const kinds = said.money?.kinds ?? [];
  const kind = search.get('kind') ?? kinds[0]?.id ?? '';
  const choose = (changed: Record<string, string>) => setSearch({ ...Object.fromEntries(search), ...changed }, { replace: true });
  return (
    <div className="page">
      <PageHead title={t('map.title')} about={`${t('map.about')} ${figure === 'rank' ? t('map.rankDark') : ''}`} />
      <ProjectNavigation />
      <Section
        title={t(`map.figures.${figure}`)}
        extra={
          <>
            {figure === 'money' && kinds.length > 0 && (
              <Chosen
                name={t('map.kind')}
                value={kind}
                options={kinds.map((one) => ({ value: one.id, label: label(one.label) }))}
                onChange={(chosen) => choose({ kind: chosen })}
              />
            )}
            {figure === 'rank' && ranking && (
              <Chosen
                name={t('map.method')}
                value={ranking.methodId}
                options={rankings.map((one) => ({ value: one.methodId, label: methodOf(one) }))}
                onChange={(chosen) => choose({ method: chosen })}
              />
            )}
          </>
        }
      >
        <Segmented<MapFigure>
          aria-label={t('map.figure')}
          className="map-figures"
          value={figure}
          options={mapFigures.map((one) => ({ value: one, label: t(`map.figures.${one}`) }))}
          onChange={(chosen) => choose({ figure: chosen })}
        />
        <PartState query={parts[figure]} />
        <Tiles figure={figure} kind={kind} said={said} method={ranking && methodOf(ranking)} />
      </Section>
    </div>
  );
}

interface ChosenProps {
  name: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Chosen({ name, ...select }: ChosenProps) {
  return <Select aria-label={name} style={{ minWidth: 180 }} {...select} />;
}

interface TilesProps {
  figure: MapFigure;
  kind: string;
  said: Said;
  /// By which the rank is; none where nothing is ranked.
  method: string | undefined;
}

function Tiles({ figure, kind, said, method }: TilesProps) {
  const { t } = useTranslation();
  const { money } = useDrawings();
  const tiles = useTiles();
  if (!tiles.data) return <PartState query={tiles} />;
  if (tiles.data.length === 0) return <EmptyNotice text={t('map.empty')} />;
  return (
    <>
      <TileMap
        title={t(`map.figures.${figure}`)}
        tiles={tiles.data}
        figureOf={(unit) => figureOf(said, figure, unit, kind, money)}
        linkOf={(unit) => registerOf(figure, unit, kind, said.money)}
      />
      <Unplaced tiles={tiles.data} />
      <FigureTable tiles={tiles.data} said={said} kind={kind} method={method} />
    </>
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

function FigureTable({ tiles, said, kind, method }: Omit<TilesProps, 'figure'> & { tiles: UnitTile[] }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const { money } = useDrawings();
  const columns: Column<UnitTile>[] = [
    { title: t('map.unit'), main: true, cell: ({ unit }) => name(unit) },
    ...mapFigures.map((figure) => ({
      title: figure === 'rank' && method ? `${t('map.figures.rank')} · ${method}` : t(`map.figures.${figure}`),
      right: true,
      cell: ({ unit }: UnitTile) => {
        const found = figureOf(said, figure, unit.id, kind, money);
        return found ? <Link to={registerOf(figure, unit.id, kind, said.money)}>{found.said}</Link> : <Nothing />;
      },
    })),
  ];
  return <RegisterRows rows={tiles} label={t('map.title')} columns={columns} rowKey={({ unit }) => unit.id} />;
}

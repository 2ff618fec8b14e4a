import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Arrivals, UnitTile } from '../api/figures';
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
import { useMapFigures } from './mapFigures';
import { TileMap } from './TileMap';
import { figureOf, type MapFigure, mapFigures, registerOf, type Said } from './tiles';

/// The districts and parks as tiles, coloured by one figure, with all figures in the table below.
export function MapPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { parts, said } = useMapFigures();
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
        extra={figure === 'money' && kinds.length > 0 && <KindSelect kinds={kinds} value={kind} onChange={(chosen) => choose({ kind: chosen })} />}
      >
        <Segmented<MapFigure>
          aria-label={t('map.figure')}
          className="map-figures"
          value={figure}
          options={mapFigures.map((one) => ({ value: one, label: t(`map.figures.${one}`) }))}
          onChange={(chosen) => choose({ figure: chosen })}
        />
        <PartState query={parts[figure]} />
        <Tiles figure={figure} kind={kind} said={said} />
      </Section>
    </div>
  );
}

interface KindProps {
  kinds: Arrivals['kinds'];
  value: string;
  onChange: (kind: string) => void;
}

function KindSelect({ kinds, value, onChange }: KindProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Select
      aria-label={t('map.kind')}
      style={{ minWidth: 180 }}
      value={value}
      options={kinds.map((one) => ({ value: one.id, label: label(one.label) }))}
      onChange={onChange}
    />
  );
}

function Tiles({ figure, kind, said }: { figure: MapFigure; kind: string; said: Said }) {
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
        linkOf={(unit) => registerOf(figure, unit, kind)}
      />
      <Unplaced tiles={tiles.data} />
      <FigureTable tiles={tiles.data} said={said} kind={kind} />
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

function FigureTable({ tiles, said, kind }: { tiles: UnitTile[]; said: Said; kind: string }) {
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

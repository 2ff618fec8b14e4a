import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type CarrierNeed, type Match, type Matches, readMatches } from '../api/carrier';
import { formatMoney } from '../i18n/formats';
import { useUnitName, useUnits } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { Facts, Section } from '../patterns/Section';
import { StateTag, type Tone } from '../patterns/values';
import { NeedDialog } from './NeedDialog';
import { SpaceRow, useProjectSpaces } from './ProjectSpacesSection';
import { useKindChoices } from './rules';
import { SpaceActions } from './SpaceActions';

/// P5: what a project needs, and the spaces that fit, each with its reasons.
export function MatchesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [saying, setSaying] = useState(false);
  const spaces = useProjectSpaces(id);
  const matches = useQuery({ queryKey: ['spaces', 'matches', id], queryFn: ({ signal }) => readMatches(id, signal) });
  const need = spaces.data?.need;
  return (
    <div className="page">
      <PageHead title={t('carrier.match')} about={t('carrier.matchAbout')} back={{ to: `/projects/${id}`, label: t('carrier.toProject') }} />
      <PartState query={spaces} />
      {!spaces.isError && <PartState query={matches} />}
      {spaces.data && (
        <Section
          title={t('carrier.need')}
          extra={spaces.data.actions.includes('sayNeed') && <Button onClick={() => setSaying(true)}>{t('carrier.sayNeed')}</Button>}
        >
          {need ? <NeedFacts need={need} /> : <p className="muted">{t('carrier.noNeed')}</p>}
        </Section>
      )}
      {need && matches.data && <MatchSection matches={matches.data} project={id} />}
      {saying && <NeedDialog project={id} need={need ?? null} onClose={() => setSaying(false)} />}
    </div>
  );
}

function NeedFacts({ need }: { need: CarrierNeed }) {
  const { t, i18n } = useTranslation();
  const kinds = useKindChoices();
  const units = useUnits();
  const unit = useUnitName();
  const area = need.areaFrom || need.areaTo ? `${need.areaFrom ?? ''} – ${need.areaTo ?? ''} m²` : null;
  return (
    <Facts
      items={[
        [t('carrier.formLabel'), t(`carrier.form.${need.form}`)],
        [t('carrier.criterion.AREA'), area],
        [t('carrier.criterion.HEIGHT'), need.height && `≥ ${need.height} m`],
        [t('carrier.criterion.FLOOR_LOAD'), need.floorLoad && `≥ ${need.floorLoad} kN/m²`],
        [t('carrier.criterion.POWER'), need.power && `≥ ${need.power} kVA`],
        [t('carrier.criterion.PRICE'), need.price && `≤ ${formatMoney(need.price, i18n.language)} ${t(`carrier.per.${need.form}`)}`],
        [t('carrier.criterion.KIND'), need.kinds?.map((kind) => kinds.find((one) => one.value === kind)?.label ?? kind).join('、')],
        [t('carrier.criterion.PLACE'), need.units?.map((id) => unit(units.find((one) => one.id === id)) || id).join('、')],
        [t('carrier.criterion.NEEDED_FROM'), need.neededFrom],
      ]}
    />
  );
}

function MatchSection({ matches, project }: { matches: Matches; project: string }) {
  const { t } = useTranslation();
  const leftOut = Object.entries(matches.leftOut).map(([criterion, count]) => `${t(`carrier.criterion.${criterion}`)} ${count}`);
  return (
    <Section title={t('carrier.fitting', { count: matches.fitting })}>
      {matches.items.length === 0 && <p className="muted">{t('carrier.noneFits')}</p>}
      <ol className="rows">
        {matches.items.map((match) => (
          <li key={match.space.id}>
            <MatchRow match={match} project={project} />
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && <p className="muted">{t('carrier.leftOut', { why: leftOut.join('、') })}</p>}
      {!matches.whole && <p className="muted">{t('carrier.notWhole')}</p>}
    </Section>
  );
}

const tones: Record<string, Tone> = { MET: 'good', NOT_MET: 'bad', UNKNOWN: 'warn' };

function MatchRow({ match, project }: { match: Match; project: string }) {
  const { t } = useTranslation();
  return (
    <>
      <SpaceRow space={match.space} />
      <span>{t('carrier.points', { points: match.points, asked: match.asked })}</span>
      <SpaceActions space={match.space} project={project} />
      <span className="match-reasons">
        {match.reasons.map((reason) => (
          <StateTag key={reason.criterion} tone={tones[reason.verdict] ?? 'plain'}>
            {t(`carrier.criterion.${reason.criterion}`)} · {t(`carrier.verdict.${reason.verdict}`)}
          </StateTag>
        ))}
      </span>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { readNeedsOfTalent, recordWish } from '../api/need';
import { problemOf } from '../api/problem';
import { type Talent, talentPath } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useRecord } from '../patterns/record';
import { useDecision } from '../patterns/submission';
import { PlaceField } from './NeedFields';
import { ReasonList } from './ReasonList';

/// The other way round: which needs one talent could fill, and where it wishes to work.
export function TalentNeedsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asking, setAsking] = useState(false);
  const talent = useRecord<Talent>('talents', id, talentPath(id));
  const offers = useQuery({ queryKey: ['talents', id, 'needs'], queryFn: ({ signal }) => readNeedsOfTalent(id, signal) });
  return (
    <div className="page">
      <PageHead title={t('wish.needs')} about={t('wish.needsAbout')} back={{ to: `/talent/people/${id}`, label: t('talent.title') }} />
      <Section title={t('wish.place')}>
        <p className="fact-line">{talent.data?.value.placeName ?? t('wish.none')}</p>
        {talent.data?.value.actions.includes('correct') && <Button onClick={() => setAsking(true)}>{t('wish.record')}</Button>}
      </Section>
      <Section title={t('need.title')}>
        {offers.isError && <ProblemNotice problem={problemOf(offers.error)} onReload={() => void offers.refetch()} />}
        {offers.isPending && <Skeleton active title={false} />}
        {offers.data?.items.length === 0 && <p className="muted">{t('wish.noNeeds')}</p>}
        {offers.data?.items.map((offer) => (
          <article key={offer.need.id} className="candidate">
            <div className="referral-head">
              <Link to={`/talent/needs/${offer.need.id}`}>{`${offer.need.number} ${offer.need.title}`}</Link>
              <span className="figures">{t('need.points', { points: offer.points })}</span>
            </div>
            <ReasonList reasons={offer.reasons} />
          </article>
        ))}
      </Section>
      {asking && talent.data && <WishDialog read={talent.data} onClose={() => setAsking(false)} />}
    </div>
  );
}

function WishDialog({ read, onClose }: { read: Read<Talent>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { place: string }, call) => recordWish(read.value.id, body, call), { refresh: [['talents']] });
  return (
    <DecisionDialog<{ place: string }>
      title={t('wish.record')}
      confirm={t('action.save')}
      initial={{ place: read.value.placeWanted ?? undefined }}
      submission={submission}
      onClose={onClose}
    >
      <PlaceField />
    </DecisionDialog>
  );
}

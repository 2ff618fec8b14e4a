import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readNeedsOfTalent, readWish, recordWish } from '../api/need';
import { problemOf } from '../api/problem';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { PlaceField } from './NeedFields';
import { ReasonList } from './ReasonList';

/// The other way round: which needs one talent could fill, and where it wishes to work.
export function TalentNeedsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asking, setAsking] = useState(false);
  const wish = useQuery({ queryKey: ['talents', id, 'wish'], queryFn: ({ signal }) => readWish(id, signal) });
  const offers = useQuery({ queryKey: ['talents', id, 'needs'], queryFn: ({ signal }) => readNeedsOfTalent(id, signal) });
  return (
    <div className="page">
      <PageHead title={t('wish.needs')} about={t('wish.needsAbout')} back={{ to: `/talent/people/${id}`, label: t('talent.title') }} />
      <Section title={t('wish.place')}>
        <p className="fact-line">{wish.data?.placeName ?? t('wish.none')}</p>
        <Button onClick={() => setAsking(true)}>{t('wish.record')}</Button>
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
      {asking && <WishDialog talent={id} place={wish.data?.place ?? undefined} onClose={() => setAsking(false)} />}
    </div>
  );
}

function WishDialog({ talent, place, onClose }: { talent: string; place: string | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { place: string }, key) => recordWish(talent, body, key), { refresh: [['talents', talent]] });
  return (
    <DecisionDialog<{ place: string }>
      title={t('wish.record')}
      confirm={t('action.save')}
      initial={{ place }}
      submission={submission}
      onClose={onClose}
    >
      <PlaceField />
    </DecisionDialog>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import { problemOf } from '../api/problem';
import { type Candidate, decideNeed, type Need, readCandidates } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { StateTag } from '../patterns/values';
import { needRefresh } from './NeedDialogs';
import { ReasonList } from './ReasonList';

/// Who would fit, best first, each with reasons; a person decides.
export function CandidateSection({ read }: { read: Read<Need> }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Candidate>();
  const need = read.value;
  const candidates = useQuery({ queryKey: ['needs', need.id, 'candidates'], queryFn: ({ signal }) => readCandidates(need.id, signal) });
  const matched = new Set(need.recruitments.map((one) => one.talentId));
  const items = (candidates.data?.items ?? []).filter((one) => !matched.has(one.talentId));
  return (
    <Section title={t('need.candidates')}>
      {candidates.isError && <ProblemNotice problem={problemOf(candidates.error)} onReload={() => void candidates.refetch()} />}
      {candidates.isPending && <Skeleton active title={false} />}
      {candidates.isSuccess && items.length === 0 && <p className="muted">{t('need.noCandidates')}</p>}
      {items.map((one) => (
        <article key={one.talentId} className="candidate">
          <div className="referral-head">
            <Link to={`/talent/people/${one.talentId}/needs`} className="figures">
              {one.talentNumber}
            </Link>
            {one.talentClass && <StateTag tone="open">{t('talent.classShort', { letter: one.talentClass })}</StateTag>}
            <span className="figures">{t('need.points', { points: one.points })}</span>
            {one.suitable ? (
              <Button size="small" type="primary" onClick={() => setChosen(one)}>
                {t('need.match')}
              </Button>
            ) : (
              <StateTag tone="plain">{t('need.unsuitable')}</StateTag>
            )}
          </div>
          <ReasonList reasons={one.reasons} />
        </article>
      ))}
      {chosen && <MatchDialog read={read} candidate={chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function MatchDialog({ read, candidate, onClose }: { read: Read<Need>; candidate: Candidate; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { note?: string }, call) => decideNeed(read.value.id, 'matches', { talentId: candidate.talentId, ...filled(body) }, call),
    { refresh: needRefresh },
  );
  return (
    <DecisionDialog<{ note?: string }>
      title={t('need.match')}
      about={`${candidate.talentNumber} → ${read.value.title}`}
      confirm={t('need.match')}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

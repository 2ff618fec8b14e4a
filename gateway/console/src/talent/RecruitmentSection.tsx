import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import type { Need, Recruitment } from '../api/talent';
import { useSession } from '../app/session';
import { Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { ReasonList } from './ReasonList';
import { EndDialog, StepDialog, TrialDialog } from './RecruitmentDialogs';
import { useStageName } from './stages';

interface Asked {
  recruitment: Recruitment;
  what: 'step' | 'withdraw' | 'decline' | 'trial';
}

/// Everybody matched to this need, and how far each has come towards arrival.
export function RecruitmentSection({ read }: { read: Read<Need> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const { recruitments, actions } = read.value;
  if (recruitments.length === 0) return null;
  return (
    <Section title={t('need.recruitments')}>
      {recruitments.map((one) => (
        <RecruitmentCard key={one.talentId} recruitment={one} actions={actions} onAsk={(what) => setAsked({ recruitment: one, what })} />
      ))}
      {asked?.what === 'step' && <StepDialog read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'withdraw' && <EndDialog end="withdrawal" read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'decline' && <EndDialog end="refusal" read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'trial' && <TrialDialog read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

interface CardProps {
  recruitment: Recruitment;
  actions: string[];
  onAsk: (what: Asked['what']) => void;
}

function RecruitmentCard({ recruitment, actions, onAsk }: CardProps) {
  const { t } = useTranslation();
  const office = useSession().functions.includes('TALENT_OFFICE');
  const stage = useStageName();
  const arrived = recruitment.stage === 'ARRIVED';
  return (
    <article className="candidate">
      <div className="referral-head">
        {office ? (
          <Link to={`/talent/people/${recruitment.talentId}`} className="figures">
            {recruitment.talentNumber}
          </Link>
        ) : (
          <strong className="figures">{recruitment.talentNumber}</strong>
        )}
        <StateTag tone={recruitment.withdrawn ? 'plain' : arrived ? 'good' : 'open'}>
          {recruitment.end ? t(`recruitment.end.${recruitment.end.kind}`) : stage(recruitment.stage)}
        </StateTag>
        {actions.includes('move') && !recruitment.withdrawn && recruitment.nextStages.length > 0 && (
          <>
            <Button size="small" type="primary" onClick={() => onAsk('step')}>
              {t('need.step', { stage: stage(recruitment.nextStages[0] ?? '') })}
            </Button>
            {recruitment.canDecline && (
              <Button size="small" onClick={() => onAsk('decline')}>
                {t('recruitment.decline')}
              </Button>
            )}
            <Button size="small" danger onClick={() => onAsk('withdraw')}>
              {t('need.withdraw')}
            </Button>
          </>
        )}
        {actions.includes('end-trial') && recruitment.trialUntil && (
          <Button size="small" onClick={() => onAsk('trial')}>
            {t('recruitment.trial')}
          </Button>
        )}
      </div>
      <TrialLine recruitment={recruitment} />
      <p className="way">
        {recruitment.steps.map((step) => (
          <span key={step.stage}>
            {stage(step.stage)} <DateValue value={step.on} />
          </span>
        ))}
      </p>
      {recruitment.withdrawnReason && <p className="muted">{recruitment.withdrawnReason}</p>}
      <ReasonList reasons={recruitment.reasons} />
    </article>
  );
}

/// The trial, and what stands still since when.
function TrialLine({ recruitment }: { recruitment: Recruitment }) {
  const { t } = useTranslation();
  return (
    <p className="muted">
      {t('recruitment.asked', { version: recruitment.askedVersion })}
      {recruitment.remindOn && (
        <>
          {' '}
          {t('recruitment.remindOn')} <DateValue value={recruitment.remindOn} />
        </>
      )}
      {recruitment.trialUntil && (
        <>
          {' '}
          {t('recruitment.trialUntil')} <DateValue value={recruitment.trialUntil} />
        </>
      )}
      {recruitment.trialPassedOn && (
        <>
          {' '}
          {t('recruitment.trialPassed')} <DateValue value={recruitment.trialPassedOn} />
        </>
      )}
    </p>
  );
}

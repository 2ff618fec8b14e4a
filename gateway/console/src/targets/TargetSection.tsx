import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import type { Target, TargetList } from '../api/target';
import { nameOf } from '../enterprises/EnterpriseName';
import { useUnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DueValue, StateTag, TimeValue } from '../patterns/values';
import { PlaceDialog, TakeOffDialog } from './ListDialogs';

type Step = 'place' | 'takeOff';

/// The firms: who looks after each, and how it has been reached; those taken off come last.
export function TargetSection({ read }: { read: Read<TargetList> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ target: Target; step: Step }>();
  const { targets, figures, actions } = read.value;
  const close = () => setOpen(undefined);
  const sorted = [...targets.filter((one) => !one.takenOff), ...targets.filter((one) => one.takenOff)];
  return (
    <Section title={t('target.firms')} extra={<span className="figures">{figures.firms}</span>}>
      {targets.length === 0 && <p className="muted">{t('target.nobody')}</p>}
      <ul className="rows">
        {sorted.map((target) => (
          <li key={target.id}>
            <TargetRow target={target} />
            {!target.takenOff && actions.includes('change') && (
              <>
                <Button size="small" type="text" onClick={() => setOpen({ target, step: 'place' })}>
                  {t('target.place')}
                </Button>
                <Button size="small" type="text" danger onClick={() => setOpen({ target, step: 'takeOff' })}>
                  {t('target.takeOff')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open?.step === 'place' && <PlaceDialog read={read} target={open.target} onClose={close} />}
      {open?.step === 'takeOff' && <TakeOffDialog read={read} target={open.target} onClose={close} />}
    </Section>
  );
}

function TargetRow({ target }: { target: Target }) {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  const { assignment, takenOff, chain, position, traits } = target;
  const place = [chain, position && t(`target.position.${position}`), ...traits.map((trait) => t(`enterprise.trait.${trait}`))];
  return (
    <>
      <span className="rows-wide">
        <Link to={`/enterprises/${target.enterpriseId}`}>{nameOf(target.names, i18n.language)}</Link>
        <span className="row-sub">{[target.number, ...place].filter(Boolean).join(' · ')}</span>
        {assignment && !takenOff && (
          <span className="row-sub">
            {unit(assignment.unit)}
            {assignment.dueOn && (
              <>
                {' · '}
                <DueValue value={assignment.dueOn} {...(isReached(target) ? { overdue: false } : {})} />
              </>
            )}
          </span>
        )}
        {takenOff && (
          <span className="row-sub">
            {takenOff.reason} · <Doer by={takenOff.by} /> · <TimeValue value={takenOff.at} />
          </span>
        )}
      </span>
      {takenOff ? <StateTag tone="plain">{t('target.isOff')}</StateTag> : <ReachedTags target={target} />}
    </>
  );
}

function isReached({ reached }: Target): boolean {
  return reached.visits + reached.meetings + reached.leads + reached.converted > 0;
}

function ReachedTags({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { visits, meetings, leads, converted } = target.reached;
  if (!isReached(target)) return <StateTag tone="plain">{t('target.notReached')}</StateTag>;
  return (
    <>
      {visits > 0 && <StateTag tone="open">{t('target.visits', { count: visits })}</StateTag>}
      {meetings > 0 && <StateTag tone="open">{t('target.meetings', { count: meetings })}</StateTag>}
      {leads > 0 && <StateTag tone="open">{t('target.leads', { count: leads })}</StateTag>}
      {converted > 0 && <StateTag tone="good">{t('target.conversions', { count: converted })}</StateTag>}
    </>
  );
}

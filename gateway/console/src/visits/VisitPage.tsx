import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Visit, visitPath } from '../api/visit';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DueValue, StateTag, TimeValue } from '../patterns/values';
import { CancelDialog, ChangeDialog, FollowUpDialog, LinkLeadDialog, NameTripDialog, RecordDialog } from './VisitDialogs';
import { ProofSection } from './ProofSection';
import { CorrectDialog, CorrectionSection } from './VisitCorrection';
import { StayValue, VisitState } from './VisitState';

export function VisitPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Visit>
      query={useRecord<Visit>('visits', id, visitPath(id))}
      back={{ to: '/visits', label: t('visit.title') }}
      title={(visit) => visit.firm.name}
      about={(visit) => `${visit.number} · ${visit.place}`}
      tags={(visit) => (
        <>
          <VisitState visit={visit} />
          {visit.overdue && <StateTag tone="bad">{t('visit.overdue')}</StateTag>}
        </>
      )}
      actions={useActions()}
      offered={(visit) => visit.actions}
      aside={(visit) => <RecordTrail kind="visit" records="visits" id={visit.id} />}
    >
      {(visit, read) => (
        <>
          {visit.cancelledBecause && (
            <p className="notice notice-quiet">{t('visit.cancelled', { reason: visit.cancelledBecause })}</p>
          )}
          <PlanSection visit={visit} />
          <MadeSection visit={visit} />
          <StepSection visit={visit} />
          <ProofSection read={read} />
          <CorrectionSection visit={visit} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Visit>[] {
  const { t } = useTranslation();
  return [
    { name: 'record', label: t('visit.action.record'), dialog: (read, close) => <RecordDialog read={read} onClose={close} /> },
    { name: 'follow-up', label: t('visit.action.followUp'), dialog: (read, close) => <FollowUpDialog read={read} onClose={close} /> },
    { name: 'lead', label: t('visit.action.lead'), dialog: (read, close) => <LinkLeadDialog read={read} onClose={close} /> },
    { name: 'trip', label: t('visit.action.trip'), dialog: (read, close) => <NameTripDialog read={read} onClose={close} /> },
    { name: 'correct', label: t('visit.action.correct'), dialog: (read, close) => <CorrectDialog read={read} onClose={close} /> },
    { name: 'change', label: t('visit.action.change'), dialog: (read, close) => <ChangeDialog read={read} onClose={close} /> },
    {
      name: 'cancel',
      label: t('visit.action.cancel'),
      danger: true,
      dialog: (read, close) => <CancelDialog read={read} onClose={close} />,
    },
  ];
}

function PlanSection({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <Section title={t('visit.facts')}>
      <Facts
        items={[
          [t('visit.unit'), unit(visit.unit)],
          [t('visit.stay'), <StayValue key="stay" stay={visit.stay} />],
          [t('visit.people'), visit.people],
          [
            t('visit.trip'),
            visit.trip && (
              <Link key="trip" to={`/trips/${visit.trip.tripId}`} className="figures">
                {visit.trip.tripNumber}
              </Link>
            ),
          ],
          [t('lead.creditCode'), visit.firm.creditCode],
          [t('visit.plannedBy'), <Doer key="by" by={visit.plannedBy} />],
          [t('visit.due'), visit.due && <DueValue key="due" value={visit.due} overdue={visit.overdue} />],
        ]}
      />
      <p className="fact-line pre">{visit.purpose}</p>
    </Section>
  );
}

function MadeSection({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  if (!visit.made) return null;
  return (
    <Section title={t('visit.outcome')} extra={<TimeValue value={visit.made.at} />}>
      <Facts
        items={[
          [t('visit.met'), visit.made.met.map((one) => [one.name, one.position, one.phone].filter(Boolean).join(' · ')).join('；')],
          [t('visit.recordedBy'), <Doer key="by" by={visit.made.by} />],
          [
            t('visit.lead'),
            visit.lead && (
              <Link key="lead" to={`/leads/${visit.lead.leadId}`} className="figures">
                {visit.lead.leadNumber}
              </Link>
            ),
          ],
        ]}
      />
      <h3 className="fact-line">{t('visit.topics')}</h3>
      <p className="pre">{visit.made.topics}</p>
      <h3 className="fact-line">{t('visit.result')}</h3>
      <p className="pre">{visit.made.result}</p>
    </Section>
  );
}

function StepSection({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  if (visit.steps.length === 0) return null;
  return (
    <Section title={t('visit.steps')}>
      <ul className="plain-list">
        {visit.steps.map((step) => (
          <li key={`${step.on}${step.text}`} className="fact-line">
            {step.done ? <StateTag tone="good">{t('visit.stepDone')}</StateTag> : <DueValue value={step.on} />} {step.text}
            {step.done && (
              <span className="row-sub">
                {step.done.text} · <TimeValue value={step.done.at} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Contact } from '../api/lead';
import { correctVisit, type TypedCorrection, type Visit } from '../api/visit';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { ListField } from '../patterns/ListField';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { StayValue } from './VisitState';

const told = ({ name, position, phone }: Contact) => [name, position, phone].filter(Boolean).join(' · ');

/// Those who are on record are not sent again: they stay.
export function changed({ met = [], ...others }: TypedCorrection, before: Contact[]): TypedCorrection {
  const right = filled(others);
  const same = met.map(told).join() === before.map(told).join();
  return same ? right : { ...right, met: met.length === 0 ? [] : filled(met) };
}

export function CorrectDialog({ read, onClose }: { read: Read<Visit>; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, stay, people, made } = read.value;
  const met = made?.met.map(({ name, position, phone }) => ({ name, position, phone })) ?? [];
  const submission = useDecision(read.etag, (body: TypedCorrection, call) => correctVisit(id, changed(body, met), call), {
    refresh: [['visits'], ['trips'], ['stations']],
  });
  return (
    <DecisionDialog
      wide
      title={t('visit.action.correct')}
      about={t('visit.correctAbout')}
      confirm={t('action.save')}
      initial={{
        ...{ met, topics: made?.topics, result: made?.result, people: String(people) },
        stay: { from: stay.from, days: String(stay.days) },
      }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <DateField name={['stay', 'from']} label={t('visit.from')} past />
        <TextField name={['stay', 'days']} label={t('visit.days')} help={t('visit.daysHelp')} max={5} />
        <TextField name="people" label={t('visit.people')} max={4} />
      </div>
      <ListField name="met" add={t('visit.addMet')} remove={t('visit.removeMet')} most={20} needed={false}>
        {(at) => (
          <div className="field-row">
            <TextField name={[at, 'name']} label={t('lead.contactName')} max={100} />
            <TextField name={[at, 'position']} label={t('lead.contactPosition')} max={100} optional />
            <TextField name={[at, 'phone']} label={t('lead.contactPhone')} max={50} optional />
          </div>
        )}
      </ListField>
      <TextField name="topics" label={t('visit.topics')} lines={3} max={5000} />
      <TextField name="result" label={t('visit.result')} lines={3} max={5000} />
      <ReasonField />
    </DecisionDialog>
  );
}

/// What stood there before, the newest correction first.
export function CorrectionSection({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  if (visit.corrections.length === 0) return null;
  return (
    <Section title={t('visit.corrections')}>
      {[...visit.corrections].reverse().map((one) => (
        <div key={one.at} className="fact-line">
          <p>
            {one.reason}
            <span className="row-sub">
              <Doer by={one.by} /> · <TimeValue value={one.at} />
            </span>
          </p>
          <Facts
            items={[
              [t('visit.stayBefore'), <StayValue key="stay" stay={one.stay} />],
              [t('visit.people'), one.people],
              [t('visit.met'), one.before.met.map(told).join('；')],
              [t('visit.topics'), one.before.topics],
              [t('visit.result'), one.before.result],
            ]}
          />
        </div>
      ))}
    </Section>
  );
}

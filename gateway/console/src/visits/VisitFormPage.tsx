import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { enterVisit, type TypedVisit } from '../api/visit';
import type { Letter } from '../api/letter';
import { useSession } from '../app/session';
import { FromLetter } from '../letters/FromLetter';
import { visitFromLetter } from '../letters/fromLetter';
import { FromLetterNotice, LetterUsedLink } from '../letters/LetterNotice';
import { useDraft } from '../patterns/draft';
import { TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import type { KeptForm } from '../waiting/form';
import { useWaiting } from '../waiting/onDevice';
import { unsentVisit } from './unsent';
import { PlanFields, RecordFields } from './VisitFields';

/// Names and telephones of other people do not stay on a device.
function withoutPeople({ record, ...visit }: TypedVisit): TypedVisit {
  if (!record) return visit;
  const { met: _, ...told } = record;
  return { ...visit, record: told };
}

export function VisitFormPage() {
  const [search] = useSearchParams();
  const { forms } = useWaiting();
  const refused = forms.find(({ id }) => id === search.get('kept'));
  return (
    <FromLetter id={search.get('letter')}>
      {(letter) => <VisitForm key={refused?.id} {...(letter ? { letter } : {})} {...(refused ? { refused } : {})} />}
    </FromLetter>
  );
}

/// A visit that was made, or one that is planned; from a phone at the firm's gate, with what is typed kept until it is sent.
function VisitForm({ letter, refused }: { letter?: Letter; refused?: KeptForm }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const planned = search.has('planned');
  const trip = search.get('trip') ?? undefined;
  const navigate = useNavigate();
  const today = useToday();
  const session = useSession();
  const [form] = Form.useForm<TypedVisit>();
  const { waiting } = useWaiting();
  const page = `/visits/new${planned ? '?planned' : trip ? `?trip=${encodeURIComponent(trip)}` : ''}`;
  const kept = refused ? `visit-${refused.id}` : planned ? 'visit-plan' : trip ? `visit-${trip}` : 'visit';
  const draft = useDraft(letter ? `${kept}-${letter.number}` : kept, session.subject, withoutPeople);
  const submission = useSubmission((values: TypedVisit, key, signal) => enterVisit(filled(values), { key, signal }, letter?.id), {
    draft,
    refresh: [['visits'], ['work'], ['letters']],
    unsent: (values) => unsentVisit(values, page, refused?.id, letter?.id),
    onDone: (visit) => {
      if (refused) void waiting.discard(refused.id);
      void navigate(`/visits/${visit.id}`);
    },
  });
  return (
    <FormPage<TypedVisit>
      title={t(planned ? 'visit.plan' : 'visit.enter')}
      about={t(planned ? 'visit.planAbout' : 'visit.enterAbout')}
      back={{ to: '/visits', label: t('visit.title') }}
      form={form}
      submission={submission}
      draft={draft}
      confirm={t(planned ? 'visit.plan' : 'visit.enter')}
      initial={{ trip, firm: { country: 'CN' }, people: '2', stay: planned ? { days: '1' } : { from: today, days: '0.5' }, ...(letter && visitFromLetter(letter)), ...(refused?.typed as object) }}
      wayOut={(problem) => <LetterUsedLink problem={problem} />}
    >
      {letter && <FromLetterNotice letter={letter} />}
      <PlanFields past={!planned} />
      <TextField name="trip" label={t('visit.trip')} help={t('visit.tripHelp')} max={100} optional />
      {!planned && <RecordFields at={['record']} />}
    </FormPage>
  );
}

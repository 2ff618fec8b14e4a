import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { becamePath, type Letter, letterPath } from '../api/letter';
import { countryName } from '../leads/countries';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { DiscardLetterDialog } from './DiscardLetterDialog';
import { isToCome } from './fromLetter';
import { LetterFiles } from './LetterFiles';
import { LetterNotes } from './LetterNotice';
import { LetterState, senderText } from './LetterState';

export function LetterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  return (
    <RecordPage<Letter>
      query={useRecord<Letter>('letters', id, letterPath(id))}
      back={{ to: '/letters', label: t('letter.title') }}
      title={(letter) => letter.subject ?? t('letter.noSubject')}
      about={(letter) => [letter.number, senderText(letter.sender)].filter(Boolean).join(' · ')}
      tags={(letter) => <LetterState letter={letter} />}
      actions={useActions()}
      offered={(letter) => letter.actions}
      aside={(letter) => <RecordTrail kind="letter" records="letters" id={letter.id} />}
    >
      {(letter) => (
        <>
          {search.has('again') && <p className="notice notice-warn">{t('letter.again')}</p>}
          <Outcome letter={letter} />
          <LetterNotes letter={letter} />
          <LetterFacts letter={letter} />
          <OutingFacts letter={letter} />
          <LetterFiles letter={letter} />
        </>
      )}
    </RecordPage>
  );
}

/// The ordinary forms, filled in.
function useActions(): RecordAction<Letter>[] {
  const { t } = useTranslation();
  const today = useToday();
  const lead: RecordAction<Letter> = {
    name: 'lead',
    label: t('letter.action.lead'),
    dialog: ({ value }) => <Navigate to={`/leads/new?letter=${value.id}`} />,
  };
  const visit: RecordAction<Letter> = {
    name: 'visit',
    label: t('letter.action.visit'),
    dialog: ({ value }) => <Navigate to={`/visits/new?${isToCome(value, today) ? 'planned=1&' : ''}letter=${value.id}`} />,
  };
  return [
    lead,
    visit,
    {
      name: 'discard',
      label: t('letter.action.discard'),
      danger: true,
      dialog: (read, close) => <DiscardLetterDialog read={read} onClose={close} />,
    },
  ];
}

function Outcome({ letter: { became, discarding, status } }: { letter: Letter }) {
  const { t } = useTranslation();
  if (became)
    return (
      <p className="notice notice-good">
        {t(`letter.kind.${became.kind}`)}{' '}
        <Link to={becamePath(became.kind, became.id)} className="figures">
          {became.number}
        </Link>
      </p>
    );
  if (discarding) return <p className="notice notice-quiet">{t('letter.discarded', { reason: discarding.reason })}</p>;
  return status === 'FORGOTTEN' ? <p className="notice notice-quiet">{t('letter.forgotten')}</p> : null;
}

function LetterFacts({ letter }: { letter: Letter }) {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  const { draft } = letter;
  return (
    <Section title={t('letter.facts')}>
      <Facts
        items={[
          [t('letter.formLabel'), t(`letter.form.${letter.form}`)],
          [t('letter.sender'), draft?.sender && senderText(draft.sender)],
          [t('lead.contactPhone'), draft?.phone],
          [t('lead.heardOn'), draft?.heardOn && <DateValue key="heard" value={draft.heardOn} />],
          [
            t('letter.firms'),
            draft?.firms.map((firm) => (
              <Link key={firm.enterpriseId} to={`/enterprises/${firm.enterpriseId}`}>
                {firm.name} · {countryName(firm.country, i18n.language)}{' '}
              </Link>
            )),
          ],
          [t('letter.unit'), unit(letter.unit)],
          [t('letter.receivedBy'), <Doer key="by" by={letter.receivedBy} />],
          [t('letter.receivedAt'), <TimeValue key="at" value={letter.receivedAt} />],
          [t('letter.keptUntil'), letter.keptUntil && <DateValue key="kept" value={letter.keptUntil} />],
        ]}
      />
      {draft?.content && <p className="fact-line pre">{draft.content}</p>}
    </Section>
  );
}

function OutingFacts({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const outing = letter.draft?.outing;
  if (!outing) return null;
  return (
    <Section title={t('letter.outing')}>
      <Facts
        items={[
          [t('visit.from'), outing.from && <DateValue key="from" value={outing.from} />],
          [t('visit.days'), outing.days],
          [t('visit.place'), outing.place],
          [t('visit.purpose'), outing.purpose],
          [t('letter.people'), outing.people.map(senderText).join('；')],
        ]}
      />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { honourPath, type Nominee, type Selection } from '../api/honour';
import { useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { BallotDialog, ChooseDialog } from './BallotDialogs';
import { AnswerDialog, CheckDialog, NominateDialog, StepDialog, WithdrawalDialog } from './HonourDialogs';
import { HonourState } from './HonourState';

export function HonourPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Selection>
      query={useRecord<Selection>('honours', id, honourPath(id))}
      back={{ to: '/honours', label: t('honour.title') }}
      title={(one) => label(one.rules.label)}
      about={(one) => one.period}
      tags={(one) => <HonourState one={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="honour" records="honours" id={one.id} />}
    >
      {(one) => (
        <>
          <Section title={t('honour.choice')}>
            <Facts
              items={[
                [t('honour.choice'), t(`honour.by.${one.rules.choice.by}`)],
                [t('honour.places'), String(one.rules.places)],
                [t('honour.tiesLabel'), one.rules.choice.ties ? t(`honour.ties.${one.rules.choice.ties}`) : '—'],
                [t('honour.publicPeriod'), <DateValue key="until" value={one.publicUntil} />],
              ]}
            />
          </Section>
          <Section title={t('honour.nominees')}>
            {one.nominees.length === 0 && <p className="muted">{t('honour.noNominee')}</p>}
            <ol className="rows rows-text">
              {one.nominees.map((nominee) => (
                <li key={nominee.no}>
                  <NomineeRow nominee={nominee} />
                </li>
              ))}
            </ol>
          </Section>
          {one.rounds.length > 0 && <Rounds one={one} />}
          {one.objections.length > 0 && <Objections one={one} />}
        </>
      )}
    </RecordPage>
  );
}

const tones: Record<string, Tone> = { NOMINATED: 'plain', CHOSEN: 'open', VETOED: 'bad', DROPPED: 'bad', AWARDED: 'good', WITHDRAWN: 'bad' };

function NomineeRow({ nominee }: { nominee: Nominee }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="rows-wide pre">
        <strong>
          {nominee.place !== null && `${nominee.place}. `}
          {nominee.shown}
        </strong>{' '}
        {nominee.reasons}
        <span className="row-sub">
          {t(`honour.what.${nominee.what}`)} · {nominee.reference}
          {nominee.score && ` · ${t('honour.score')} ${nominee.score}`}
          {nominee.award && ` · ${nominee.award.certificate}`}
        </span>
        {nominee.vetoes
          .filter((veto) => veto.hit)
          .map((veto) => (
            <span className="row-sub" key={veto.veto}>
              {veto.veto}: {veto.finding}
            </span>
          ))}
      </span>
      {nominee.award?.money && <MoneyValue value={nominee.award.money} />}
      <StateTag tone={tones[nominee.state] ?? 'plain'}>{t(`honour.state.${nominee.state}`)}</StateTag>
    </>
  );
}

function Rounds({ one }: { one: Selection }) {
  const { t } = useTranslation();
  const shown = (no: number) => one.nominees.find((nominee) => nominee.no === no)?.shown;
  return (
    <Section title={t('honour.rounds')}>
      <ol className="rows rows-text">
        {one.rounds.map((round, at) => (
          <li key={at}>
            <span className="rows-wide">
              <strong>{t('honour.round', { no: at + 1 })}</strong> {t('honour.castCount', { count: round.cast })}
              {round.runs && <span className="row-sub">{t('honour.runs')}</span>}
              {round.sums.map((sum) => (
                <span className="row-sub" key={sum.no}>
                  {shown(sum.no)}: {sum.of}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Objections({ one }: { one: Selection }) {
  const { t } = useTranslation();
  return (
    <Section title={t('honour.objections')}>
      <ul className="rows rows-text">
        {one.objections.map((objection) => (
          <li key={objection.no}>
            <span className="rows-wide pre">
              {objection.text}
              {objection.answered && <span className="objection-answer">{objection.answered.said}</span>}
            </span>
            <StateTag tone={objection.answered ? (objection.upheld ? 'bad' : 'plain') : 'warn'}>
              {t(objection.answered ? (objection.upheld ? 'honour.upheld' : 'honour.rejected') : 'honour.openObjection')}
            </StateTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useActions(): RecordAction<Selection>[] {
  const { t } = useTranslation();
  const label = (name: string) => t(`honour.action.${name}`);
  return [
    { name: 'cast', label: label('cast'), dialog: (read, close) => <BallotDialog read={read} onClose={close} /> },
    { name: 'nominate', label: label('nominate'), dialog: (read, close) => <NominateDialog read={read} onClose={close} /> },
    { name: 'begin', label: label('begin'), dialog: (read, close) => <StepDialog how="begin" read={read} onClose={close} /> },
    { name: 'choose', label: label('choose'), dialog: (read, close) => <ChooseDialog read={read} onClose={close} /> },
    { name: 'check', label: label('check'), dialog: (read, close) => <CheckDialog read={read} onClose={close} /> },
    { name: 'publish', label: label('publish'), dialog: (read, close) => <StepDialog how="publish" read={read} onClose={close} /> },
    { name: 'answer', label: label('answer'), dialog: (read, close) => <AnswerDialog read={read} onClose={close} /> },
    { name: 'award', label: label('award'), dialog: (read, close) => <StepDialog how="award" read={read} onClose={close} /> },
    { name: 'withdraw', label: label('withdraw'), danger: true, dialog: (read, close) => <WithdrawalDialog decides read={read} onClose={close} /> },
    {
      name: 'proposeWithdrawal',
      label: label('proposeWithdrawal'),
      danger: true,
      dialog: (read, close) => <WithdrawalDialog decides={false} read={read} onClose={close} />,
    },
  ];
}

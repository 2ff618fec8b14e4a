import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Enclave, enclavePath, type Phase, type SharedItem } from '../api/enclave';
import { useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue } from '../patterns/values';
import { AgreeDialog, EndDialog } from './AgreementDialogs';
import { AnswerDialog, DecideDialog, InputDialog, StartDialog, TermsDialog, YearDialog } from './EnclaveDialogs';
import { EnclaveState } from './EnclaveRegisterPage';
import { SettledTable, Settlements } from './Settlements';
import { ToldDialog, toldState } from './ToldDialog';

export function EnclavePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Enclave>
      query={useRecord<Enclave>('enclaves', id, enclavePath(id))}
      back={{ to: '/projects/enclaves', label: t('enclave.title') }}
      title={(one) => one.title}
      about={(one) => one.number}
      tags={(one) => <EnclaveState one={{ open: openOf(one)?.status ?? null, ended: one.ended !== null }} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="enclave" records="enclaves" id={one.id} />}
    >
      {(one) => (
        <>
          {one.ended && (
            <p className="notice notice-quiet">
              {t('enclave.countsUntil', { year: one.lastYear })} {one.ended.said}
            </p>
          )}
          <AgreementFacts one={one} />
          <Section title={t('enclave.phases')} extra={one.terms}>
            {one.items.map((item) => (
              <ItemPhases key={item.id} item={item} />
            ))}
          </Section>
          {one.inputs.length > 0 && <Inputs one={one} />}
          <SettledTable one={one} />
          <Settlements one={one} />
        </>
      )}
    </RecordPage>
  );
}

export const openOf = (one: Enclave) => one.settlements.find((each) => each.status === 'ENTERED' || each.status === 'DISPUTED');

function useActions(): RecordAction<Enclave>[] {
  const { t } = useTranslation();
  return [
    { name: 'agree', label: t('enclave.agree'), dialog: (read, close) => <AgreeDialog read={read} onClose={close} /> },
    { name: 'settle', label: t('enclave.settle'), dialog: (read, close) => <YearDialog read={read} onClose={close} /> },
    { name: 'confirm', label: t('enclave.confirm'), dialog: (read, close) => <AnswerDialog read={read} step="confirmation" onClose={close} /> },
    {
      name: 'dispute',
      label: t('enclave.dispute'),
      danger: true,
      dialog: (read, close) => <AnswerDialog read={read} step="dispute" onClose={close} />,
    },
    { name: 'decide', label: t('enclave.decide'), dialog: (read, close) => <DecideDialog read={read} onClose={close} /> },
    { name: 'recordInput', label: t('enclave.recordInput'), dialog: (read, close) => <InputDialog read={read} onClose={close} /> },
    { name: 'tellStart', label: t('enclave.tellStart'), dialog: (read, close) => <StartDialog read={read} onClose={close} /> },
    { name: 'confirmTold', label: t('enclave.confirmTold'), dialog: (read, close) => <ToldDialog read={read} step="confirmation" onClose={close} /> },
    {
      name: 'withdrawTold',
      label: t('enclave.withdrawTold'),
      danger: true,
      dialog: (read, close) => <ToldDialog read={read} step="withdrawal" onClose={close} />,
    },
    { name: 'correct', label: t('enclave.correct'), dialog: (read, close) => <YearDialog read={read} correction onClose={close} /> },
    { name: 'replaceTerms', label: t('enclave.replaceTerms'), dialog: (read, close) => <TermsDialog read={read} onClose={close} /> },
    { name: 'end', label: t('enclave.end'), danger: true, dialog: (read, close) => <EndDialog read={read} onClose={close} /> },
  ];
}

function AgreementFacts({ one }: { one: Enclave }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('enclave.facts')}>
      <Facts
        items={[
          [t('enclave.out'), label(one.out.name)],
          [t('enclave.in'), label(one.in.name)],
          [
            t('enclave.projects'),
            one.projects.map((project) => (
              <Link key={project.id} to={`/projects/${project.id}`} className="row-name">
                {project.number} {project.name}
              </Link>
            )),
          ],
          [t('enclave.signedOn'), <DateValue key="day" value={one.signedOn} />],
          ...one.starts.map((each): [string, React.ReactNode] => [
            t(`enclave.from.${each.start}`),
            <span key={each.told.by.at}>
              <DateValue value={each.day} /> {t(`enclave.told.${toldState(each.told)}`)}
            </span>,
          ]),
          ...(['OUT', 'IN'] as const).map((side): [string, React.ReactNode] => [
            t('enclave.agreedFor', { side: label((side === 'OUT' ? one.out : one.in).name) }),
            one.agreed[side] ? <Doer key={side} by={one.agreed[side].by} /> : t('enclave.notAgreed'),
          ]),
          [t('enclave.source'), one.source],
          [t('enclave.registeredBy'), <Doer key="by" by={one.registered.by} />],
        ]}
      />
    </Section>
  );
}

function ItemPhases({ item }: { item: SharedItem }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <h3>
        {label(item.label)} <span className="muted">{t(`enclave.counts.${item.counts}`)}</span>
      </h3>
      <ol className="plain-list">
        {item.phases.map((phase) => (
          <li key={phase.clause + phase.kind}>
            <strong>{phase.clause}</strong> <PhaseWords phase={phase} straddle={item.straddle} />
          </li>
        ))}
        <li className="muted">{t('enclave.otherwise', { ratio: item.otherwise })}</li>
      </ol>
    </>
  );
}

function PhaseWords({ phase, straddle }: { phase: Phase; straddle: string | null }) {
  const { t } = useTranslation();
  if (phase.kind === 'REPAY') {
    return (
      <>
        {t('enclave.repay', { share: phase.share })} {straddle && t(`enclave.straddle.${straddle}`)}
      </>
    );
  }
  const start = phase.day ?? t(`enclave.from.${phase.from}`);
  const from = phase.firstYear === 'NEXT' ? t('enclave.yearAfter', { from: start }) : start;
  return phase.years === null ? (
    <>{t('enclave.shareForEver', { ratio: phase.ratio, from })}</>
  ) : (
    <>{t('enclave.share', { ratio: phase.ratio, years: phase.years, from })}</>
  );
}

function Inputs({ one }: { one: Enclave }) {
  const { t } = useTranslation();
  return (
    <Section title={t('enclave.inputs')} extra={one.inputs.length}>
      <ul className="rows">
        {one.inputs.map((input) => (
          <li key={`${input.told.by.at} ${input.amount.amount}`}>
            <span className="rows-wide">
              <strong>{t(`enclave.input.${input.kind}`)}</strong> <MoneyValue value={input.amount} />
              <span className="row-sub">
                {input.proof} · <Doer by={input.told.by.by} /> · {t(`enclave.told.${toldState(input.told)}`)}
              </span>
            </span>
            <DateValue value={input.day} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { decideHonour, type Selection } from '../api/honour';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { type Choice, ChoiceField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';

export interface Props {
  read: Read<Selection>;
  onClose: () => void;
}

const refresh = [['honours'], ['honour-wall'], ['work']];

export function useHonourDecision<B>(read: Read<Selection>, path: (body: B) => string, send: (body: B) => object) {
  return useDecision(read.etag, (body: B, call) => decideHonour(read.value.id, path(body), send(body), call), { refresh });
}

export function nomineeChoices(one: Selection, nos?: number[]): Choice[] {
  return one.nominees.filter((each) => !nos || nos.includes(each.no)).map((each) => ({ value: String(each.no), label: each.shown }));
}

const stepPaths = { begin: 'beginning', publish: 'publicity', award: 'award' } as const;

export function StepDialog({ how, read, onClose }: Props & { how: keyof typeof stepPaths }) {
  const { t } = useTranslation();
  const submission = useHonourDecision<object>(
    read,
    () => stepPaths[how],
    () => ({}),
  );
  return (
    <DecisionDialog
      title={t(`honour.action.${how}`)}
      about={t(how === 'award' ? 'honour.awardAbout' : 'honour.stepAbout')}
      confirm={t(`honour.action.${how}`)}
      submission={submission}
      onClose={onClose}
    />
  );
}

interface Nomination {
  what: string;
  reference: string;
  name?: string;
  reasons: string;
  evidence?: string;
}

export function NominateDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useHonourDecision<Nomination>(
    read,
    () => 'nominees',
    (body) => ({ ...filled(body), evidence: body.evidence ? [body.evidence] : [] }),
  );
  return (
    <DecisionDialog<Nomination> title={t('honour.action.nominate')} confirm={t('honour.action.nominate')} submission={submission} onClose={onClose}>
      <ChoiceField name="what" label={t('honour.whatLabel')} choices={useChoices(read.value.rules.nominees.what, 'honour.what')} />
      <TextField name="reference" label={t('honour.reference')} help={t('honour.referenceHelp')} />
      <TextField name="name" label={t('honour.name')} help={t('honour.nameHelp')} max={100} optional />
      <TextField name="reasons" label={t('honour.reasons')} lines={4} max={4000} />
      <TextField name="evidence" label={t('honour.evidence')} max={500} optional />
    </DecisionDialog>
  );
}

interface Checked {
  answers?: Record<string, Record<string, { hit: boolean; finding: string }>>;
}

export function CheckDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const chosen = read.value.nominees.filter((one) => one.state === 'CHOSEN');
  const submission = useHonourDecision<Checked>(
    read,
    () => 'check',
    (body) => ({
      answers: Object.entries(body.answers ?? {}).flatMap(([no, vetoes]) =>
        Object.entries(vetoes).map(([veto, said]) => ({ no: Number(no), veto, ...said })),
      ),
    }),
  );
  return (
    <DecisionDialog<Checked>
      title={t('honour.action.check')}
      about={t('honour.checkAbout')}
      confirm={t('honour.action.check')}
      wide
      submission={submission}
      onClose={onClose}
    >
      {chosen.flatMap((one) =>
        read.value.rules.vetoes
          .filter((veto) => !veto.fact || one.what === 'ADVISER')
          .map((veto) => (
            <fieldset key={`${one.no}${veto.id}`}>
              <YesNoField
                name={['answers', String(one.no), veto.id, 'hit']}
                label={`${one.shown}: ${label(veto.label)}`}
                yes={t('honour.hitYes')}
                no={t('honour.hitNo')}
              />
              <TextField name={['answers', String(one.no), veto.id, 'finding']} label={t('honour.finding')} max={2000} />
            </fieldset>
          )),
      )}
    </DecisionDialog>
  );
}

export function AnswerDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const open = read.value.objections.filter((one) => !one.answered);
  const submission = useHonourDecision<{ no: string; upheld: boolean; answer: string }>(
    read,
    (body) => `objections/${body.no}/answer`,
    ({ upheld, answer }) => ({ upheld, answer }),
  );
  return (
    <DecisionDialog<{ no: string; upheld: boolean; answer: string }>
      title={t('honour.action.answer')}
      confirm={t('honour.action.answer')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="no" label={t('honour.objection')} choices={open.map((one) => ({ value: String(one.no), label: `${one.no} · ${one.text}` }))} />
      <YesNoField name="upheld" label={t('honour.isUpheld')} />
      <TextField name="answer" label={t('honour.answer')} lines={3} max={2000} />
    </DecisionDialog>
  );
}

export function WithdrawalDialog({ decides, read, onClose }: Props & { decides: boolean }) {
  const { t } = useTranslation();
  const about = read.value.nominees.filter((one) => one.state === 'AWARDED' && (!decides || one.proposedToWithdraw));
  const action = decides ? 'withdraw' : 'proposeWithdrawal';
  const submission = useHonourDecision<{ no: string; agreed?: boolean; reason: string }>(
    read,
    (body) => `nominees/${body.no}/${decides ? 'withdrawal' : 'withdrawal-proposal'}`,
    ({ agreed, reason }) => (decides ? { agreed, reason } : { reason }),
  );
  return (
    <DecisionDialog<{ no: string; agreed?: boolean; reason: string }>
      title={t(`honour.action.${action}`)}
      about={t('honour.stepAbout')}
      confirm={t(`honour.action.${action}`)}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="no" label={t('honour.nominee')} choices={about.map((one) => ({ value: String(one.no), label: one.shown }))} />
      {decides && <YesNoField name="agreed" label={t('honour.agreed')} />}
      <ReasonField />
    </DecisionDialog>
  );
}

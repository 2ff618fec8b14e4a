import { useTranslation } from 'react-i18next';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { nomineeChoices, type Props, useHonourDecision } from './HonourDialogs';

/// One vote each for as many as there are places, or points for everybody.
export function BallotDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const one = read.value;
  const among = one.rounds.at(-1)?.among ?? [];
  const points = one.rules.choice.by === 'POINTS';
  const submission = useHonourDecision<{ votes?: string[]; points?: Record<string, string> }>(
    read,
    () => 'ballots',
    (body) => ({
      given: points ? among.map((no) => ({ no, points: body.points?.[no] })) : (body.votes ?? []).map((no) => ({ no: Number(no) })),
    }),
  );
  return (
    <DecisionDialog<{ votes?: string[]; points?: Record<string, string> }>
      title={t('honour.action.cast')}
      about={t('honour.castAbout')}
      confirm={t('honour.action.cast')}
      submission={submission}
      onClose={onClose}
    >
      {points ? (
        nomineeChoices(one, among).map((each) => (
          <TextField
            key={each.value}
            name={['points', each.value]}
            label={`${each.label} (0–${one.rules.choice.most ?? ''} ${t('honour.points')})`}
            max={12}
            fit={{ pattern: /^\d{1,6}(\.\d{1,6})?$/, message: t('form.notAnAmount') }}
          />
        ))
      ) : (
        <ChoiceField name="votes" label={`${t('honour.myVote')} (≤ ${one.rounds.at(-1)?.places ?? 0})`} choices={nomineeChoices(one, among)} many />
      )}
    </DecisionDialog>
  );
}

export function ChooseDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const decides = read.value.rules.choice.by === 'DECISION';
  const submission = useHonourDecision<{ nominees?: string[] }>(
    read,
    () => 'choice',
    (body) => ({ nominees: (body.nominees ?? []).map(Number) }),
  );
  return (
    <DecisionDialog<{ nominees?: string[] }>
      title={t('honour.action.choose')}
      about={t('honour.stepAbout')}
      confirm={t('honour.action.choose')}
      submission={submission}
      onClose={onClose}
    >
      {decides && (
        <ChoiceField name="nominees" label={`${t('honour.chosen')} (≤ ${read.value.rules.places})`} choices={nomineeChoices(read.value)} many />
      )}
    </DecisionDialog>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readMethods } from '../api/assessment';
import { decideEntry, enterFigure, type FigureEntry } from '../api/figure-entry';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';

const refresh = [['figure-entries'], ['periods'], ['work']];

interface Values {
  unit?: string;
  entry?: string;
  period?: string;
  value: string;
  marks?: string;
  words: string;
  document: string;
  sha256?: string;
}

/// A new figure; or one that takes the place of another, which stays as it was.
export function EnterDialog({ corrected, onClose }: { corrected?: FigureEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: Values, key) => enterFigure(written(body, corrected), key), { refresh });
  return (
    <DecisionDialog<Values>
      title={t(corrected ? 'ranking.correctEntry' : 'ranking.enter')}
      about={t(corrected ? 'ranking.correctEntryAbout' : 'ranking.enterAbout')}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      {!corrected && <WhichFields />}
      <TextField name="value" label={t('ranking.value')} fit={{ pattern: /^-?\d{1,18}(\.\d{1,6})?$/, message: t('form.notAnAmount') }} />
      <TextField name="words" label={t('ranking.words')} help={t('ranking.wordsHelp')} lines={3} max={2000} />
      <TextField name="document" label={t('ranking.document')} />
      <TextField
        name="sha256"
        label={t('ranking.sha256')}
        fit={{ pattern: /^([0-9a-f]{64})?$/, message: t('ranking.sha256Help') }}
        optional
      />
      <TextField name="marks" label={t('ranking.marks')} help={t('ranking.marksHelp')} optional />
    </DecisionDialog>
  );
}

function WhichFields() {
  const { t } = useTranslation();
  const label = useLabel();
  const methods = useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) });
  const entries = new Map(
    (methods.data?.items ?? [])
      .flatMap((method) => method.rules.indicators)
      .flatMap((one) => (one.figure.entry ? [[one.figure.entry, label(one.name)] as const] : [])),
  );
  return (
    <>
      <ChoiceField name="unit" label={t('project.unit')} choices={useUnitChoices()} />
      <ChoiceField name="entry" label={t('ranking.entry')} choices={[...entries].map(([value, name]) => ({ value, label: name }))} />
      <TextField
        name="period"
        label={t('ranking.period')}
        help={t('ranking.periodHelp')}
        max={7}
        fit={{ pattern: /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/, message: t('ranking.periodHelp') }}
      />
    </>
  );
}

function written({ marks, ...body }: Values, corrected: FigureEntry | undefined): object {
  const own = corrected ? { unit: corrected.unit, entry: corrected.entry, period: corrected.period, corrects: corrected.id } : {};
  const said = (marks ?? '').split(/[\s,，]+/).filter((one) => one !== '');
  return { ...filled(body), ...own, marks: said.length > 0 ? said : (corrected?.marks ?? []) };
}

export function DecideEntryDialog({ read, confirmed, onClose }: { read: Read<FigureEntry>; confirmed: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason?: string }, call) => decideEntry(read.value.id, { ...filled(body), confirmed }, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason?: string }>
      title={t(confirmed ? 'ranking.confirm' : 'ranking.refuse')}
      about={t(confirmed ? 'ranking.confirmAbout' : 'ranking.refuseAbout')}
      confirm={t(confirmed ? 'ranking.confirm' : 'ranking.refuse')}
      danger={!confirmed}
      submission={submission}
      onClose={onClose}
    >
      {!confirmed && <ReasonField />}
    </DecisionDialog>
  );
}

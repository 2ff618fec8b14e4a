import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ProcedureChoice, readCardRules } from '../api/card';
import { readOfficers } from '../api/network';
import { ChoiceField, TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useCardRules() {
  return useQuery({ queryKey: ['card-rules'], queryFn: ({ signal }) => readCardRules(signal), staleTime: 10 * 60_000 }).data?.rules;
}

/// Somebody of the unit: from its list for whoever may read it, else by account.
/// @param label who that person is to the record, where it is not the one who serves a project
export function OfficerField({ unit, label }: { unit: string; label?: string }) {
  const { t } = useTranslation();
  const title = label ?? t('card.officer');
  const officers = useQuery({
    queryKey: ['officers', 'of', unit],
    queryFn: ({ signal }) => readOfficers(unit, undefined, signal),
    retry: false,
  });
  if (officers.isPending) return null;
  if (!officers.data) return <TextField name="officer" label={title} help={t('card.officerHelp')} max={100} />;
  const choices = officers.data.items.map(({ subject, name }) => ({ value: subject, label: name }));
  return <ChoiceField name="officer" label={title} choices={choices} />;
}

export function ProceduresField({ choices }: { choices: ProcedureChoice[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const offered = choices.map((one) => ({ value: one.id, label: label(one.label) }));
  return <ChoiceField name="procedures" label={t('card.procedures')} choices={offered} many />;
}

export function TrackField() {
  const { t } = useTranslation();
  const label = useLabel();
  const choices = (useCardRules()?.tracks ?? []).map((track) => ({
    value: track.id,
    label: `${label(track.label)} · ${t('card.workingDays', { count: track.workingDays })}`,
  }));
  return <ChoiceField name="track" label={t('card.track')} choices={choices} optional />;
}

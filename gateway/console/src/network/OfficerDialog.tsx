import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Appointment, appoint, functions, mailLanguages, type Officer } from '../api/network';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { areMixed } from './rights';

type Values = Partial<Appointment> & { subject?: string };

/// An appointment, or a change of one; its last day closes the account.
export function OfficerDialog({ read, onClose }: { read?: Read<Officer>; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const officer = read?.value;
  const units = useUnitChoices();
  const submission = useDecision(
    read?.etag,
    ({ subject, ...appointment }: Values, call) => appoint(officer?.subject ?? subject ?? '', filled(appointment), call),
    { refresh: [['officers'], ['officer-names'], ['units']] },
  );
  return (
    <DecisionDialog
      title={t(officer ? 'network.changeOfficer' : 'network.appoint')}
      about={t('network.appointAbout')}
      confirm={t('action.save')}
      initial={officer ? appointmentOf(officer) : { from: today }}
      submission={submission}
      onClose={onClose}
    >
      {!officer && <TextField name="subject" label={t('network.subject')} help={t('network.subjectHelp')} max={100} />}
      <TextField name="name" label={t('network.officer')} max={100} />
      <ChoiceField name="unit" label={t('lead.unit')} choices={units} />
      <ChoiceField
        name="functions"
        label={t('network.functions')}
        choices={useChoices(functions, 'network.function')}
        many
        refuse={(picked) => (areMixed(picked) ? t('network.functionsMixed') : undefined)}
      />
      {officer && (
        <ChoiceField name="workGoesTo" label={t('network.workGoesTo')} help={t('network.workGoesToHelp')} choices={units} optional />
      )}
      <div className="field-row">
        <DateField name="from" label={t('network.from')} />
        <DateField name="until" label={t('network.until')} optional />
      </div>
      <div className="field-row">
        <TextField name="mail" label={t('network.mail')} help={t('network.mailHelp')} max={200} optional />
        <ChoiceField name="mailLanguage" label={t('network.mailLanguageLabel')} choices={useChoices(mailLanguages, 'network.mailLanguage')} optional />
      </div>
      {officer && <ReasonField optional />}
    </DecisionDialog>
  );
}

function appointmentOf({ name, unit, functions: held, from, until, mail, mailLanguage }: Officer): Values {
  return { name, unit: unit.id, functions: held, from, until, mail, mailLanguage };
}

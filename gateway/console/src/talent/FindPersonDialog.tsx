import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { findPersons, personalFields } from '../api/people';
import type { Talent } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { useSubmission } from '../patterns/submission';

interface Values {
  field: string;
  value: string;
}

/// A person is found by one whole value; whoever is found stands below it.
export function FindPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Talent[]>();
  const submission = useSubmission(
    (asked: Values) => {
      setFound(undefined);
      return findPersons(asked.field, asked.value.trim());
    },
    { onDone: (page) => setFound(page.items) },
  );
  return (
    <DecisionDialog<Values>
      title={t('people.find')}
      about={t('people.findAbout')}
      confirm={t('people.find')}
      initial={{ field: 'IDENTITY_NUMBER' }}
      submission={submission}
      onClose={() => undefined}
      onCancel={onClose}
    >
      <ChoiceField name="field" label={t('people.findBy')} choices={useChoices(personalFields, 'people.field')} />
      <TextField name="value" label={t('people.wholeValue')} max={100} />
      <div role="status">
        {found?.length === 0 && <p className="muted">{t('people.nobodyFound')}</p>}
        {found?.map((talent) => (
          <p key={talent.id}>
            <Link to={`/talent/people/${talent.id}`}>{talent.name}</Link>
            <span className="row-sub">{talent.number}</span>
          </p>
        ))}
      </div>
    </DecisionDialog>
  );
}

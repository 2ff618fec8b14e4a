import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { answerConsultation, type Assignment, type Consultation } from '../api/consultation';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';

interface Values {
  grades: Record<string, string>;
  text: string;
  recommendation: string;
}

/// One grade for each criterion, the text, the recommendation: given once, so it says so.
export function OpinionDialog({ read, part, onClose }: { read: Read<Consultation>; part: Assignment; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(
    read.etag,
    (values: Values, call) => answerConsultation(read.value.id, part.expertId, 'opinion', opinionBody(values), call),
    { refresh: [['consultations'], ['experts'], ['work']] },
  );
  const title = t('consultation.action.give');
  return (
    <DecisionDialog<Values> title={title} about={t('consultation.giveAbout')} confirm={title} wide submission={submission} onClose={onClose}>
      <div className="field-row">
        {read.value.criteria.map((one) => (
          <TextField
            key={one.id}
            name={['grades', one.id]}
            label={t('consultation.gradeOf', { criterion: label(one.name), most: one.most })}
            max={4}
            fit={{ pattern: /^\d{1,4}$/, message: t('consultation.gradeFit', { most: one.most }) }}
          />
        ))}
      </div>
      <ChoiceField
        name="recommendation"
        label={t('consultation.recommendation')}
        choices={read.value.recommendations.map((one) => ({ value: one.code, label: label(one.name) }))}
      />
      <TextField name="text" label={t('consultation.opinionText')} lines={8} max={20000} />
    </DecisionDialog>
  );
}

/// Grades as numbers, the way the server wants them.
export function opinionBody({ grades, text, recommendation }: Values): object {
  return {
    grades: Object.fromEntries(Object.entries(grades).map(([criterion, points]) => [criterion, Number(points)])),
    text,
    recommendation,
  };
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideExpert, type Expert, readExpertTerms } from '../api/expert';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, YearField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';

interface Values {
  year: string;
  grade: string;
  evidence: string;
}

export function AssessDialog({ read, onClose }: { read: Read<Expert>; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const terms = useQuery({ queryKey: ['expert-terms'], queryFn: ({ signal }) => readExpertTerms(signal) });
  const submission = useDecision(
    read.etag,
    (body: Values, call) => decideExpert(read.value.id, 'assessments', { ...body, year: Number(body.year) }, call),
    { refresh: [['experts'], ['work']] },
  );
  const title = t('expert.action.assess');
  return (
    <DecisionDialog<Values>
      title={title}
      about={t('expert.assessAbout')}
      confirm={title}
      submission={submission}
      initial={{ year: today.slice(0, 4) }}
      onClose={onClose}
    >
      <div className="field-row">
        <YearField name="year" label={t('expertYear.year')} past />
        <ChoiceField
          name="grade"
          label={t('expert.yearGrade')}
          choices={(terms.data?.yearGrades ?? []).map((one) => ({ value: one.code, label: label(one.name) }))}
        />
      </div>
      <ReasonField name="evidence" label={t('expert.evidence')} />
    </DecisionDialog>
  );
}

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

/// The latest year of a term that has no grade yet.
export function yearToAssess({ terms, assessments }: Pick<Expert, 'terms' | 'assessments'>, last: number): number {
  const open = terms.flatMap((term) => {
    const from = Number(term.from.slice(0, 4));
    const until = Math.min(last, Number(term.until.slice(0, 4)));
    return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
  });
  return Math.max(...open.filter((year) => assessments.every((one) => one.year !== year)), 0) || last;
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
      initial={{ year: String(yearToAssess(read.value, Number(today.slice(0, 4)))) }}
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

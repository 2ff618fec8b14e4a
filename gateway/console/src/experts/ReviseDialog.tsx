import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideExpert, type Expert } from '../api/expert';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { knownBody, KnowledgeFields, type KnownValues } from './KnowledgeFields';

/// Fields, competences and ties change; conflicts are looked for by what stands here.
export function ReviseDialog({ read, onClose }: { read: Read<Expert>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (values: KnownValues, call) => decideExpert(read.value.id, 'revision', knownBody({ ...filled(values), grade: values.grade ?? read.value.grade }), call),
    { refresh: [['experts'], ['consultations']] },
  );
  const { knowledge, ties, grade } = read.value;
  const title = t('expert.action.revise');
  return (
    <DecisionDialog<KnownValues>
      title={title}
      about={t('expert.reviseAbout')}
      confirm={title}
      wide
      submission={submission}
      initial={{
        grade,
        fields: knowledge.fields.join(', '),
        competences: knowledge.competences.join(', '),
        languages: knowledge.languages,
        institution: ties.institution,
        employerId: ties.employer?.id,
        enterpriseIds: ties.enterprises.map((one) => one.id),
        units: ties.units.map((one) => one.id),
      }}
      onClose={onClose}
    >
      <KnowledgeFields tied={[...(ties.employer ? [ties.employer] : []), ...ties.enterprises]} graded={read.value.status === 'PROPOSED'} />
    </DecisionDialog>
  );
}

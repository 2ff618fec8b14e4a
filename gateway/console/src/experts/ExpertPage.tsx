import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideExpert, type Expert, expertPath } from '../api/expert';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { useToldTrail } from './rights';
import { AssessDialog } from './AssessDialog';
import { ExpertState } from './ExpertRegisterPage';
import { GradeField } from './KnowledgeFields';
import { ReviseDialog } from './ReviseDialog';

const refresh = [['experts'], ['work']];

export function ExpertPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  const told = useToldTrail();
  const decision = (name: string, path: string, danger = false) => ({
    name,
    label: t(`expert.action.${name}`),
    danger,
    dialog: (read: Read<Expert>, close: () => void) => (
      <ExpertDialog read={read} name={name} path={path} danger={danger} onClose={close} />
    ),
  });
  return (
    <RecordPage<Expert>
      query={useRecord<Expert>('experts', id, expertPath(id))}
      back={{ to: '/talent/experts', label: t('expert.title') }}
      title={(expert) => expert.name}
      about={(expert) => `${expert.number} · ${label(expert.gradeName) || expert.grade}`}
      tags={(expert) => <ExpertState status={expert.status} />}
      offered={(expert) => expert.actions}
      actions={[
        decision('confirm', 'confirmation'),
        decision('decline', 'refusal', true),
        {
          name: 'assess',
          label: t('expert.action.assess'),
          dialog: (read, close) => <AssessDialog read={read} onClose={close} />,
        },
        decision('renew', 'renewal'),
        {
          name: 'revise',
          label: t('expert.action.revise'),
          dialog: (read, close) => <ReviseDialog read={read} onClose={close} />,
        },
        decision('resume', 'resumption'),
        decision('suspend', 'suspension', true),
        decision('end', 'end', true),
      ]}
      aside={(expert) => told && <RecordTrail kind="expert" records="experts" id={expert.id} />}
    >
      {(expert) => (
        <>
          <ExpertFacts expert={expert} />
          <Section title={t('expert.terms')}>
            {[...(expert.proposed ? [expert.proposed] : []), ...expert.terms].map((term) => (
              <p key={term.from}>
                <DateValue value={term.from} /> – <DateValue value={term.until} /> · <Doer by={term.proposedBy} />
                {term.grade && ` · ${t('expert.grade')} ${term.grade}`}
                {term.confirmedBy ? (
                  <>
                    {' → '}
                    <Doer by={term.confirmedBy} />
                  </>
                ) : (
                  ` · ${t('expert.unconfirmed')}`
                )}
              </p>
            ))}
          </Section>
          {expert.assessments.length > 0 && (
            <Section title={t('expert.assessments')}>
              {expert.assessments.map((one) => (
                <p key={one.year}>
                  {one.year} · <strong>{label(one.gradeName) || one.grade}</strong> · {one.evidence}
                  <span className="row-sub">{one.figures.map((figure) => figureWords(figure, t)).join(t('list.separator'))}</span>
                </p>
              ))}
            </Section>
          )}
        </>
      )}
    </RecordPage>
  );
}

/// `given=3` in words.
export function figureWords(figure: string, t: (key: string) => string): string {
  const [name = '', value = ''] = figure.split('=');
  return `${t(`expertYear.${name}`)} ${value}`;
}

function ExpertFacts({ expert }: { expert: Expert }) {
  const { t } = useTranslation();
  const list = (items: string[]) => items.join(t('list.separator'));
  return (
    <Section title={t('expert.facts')}>
      <Facts
        items={[
          [t('expert.institution'), expert.ties.institution],
          [t('expert.employer'), expert.ties.employer?.name],
          [t('need.field'), list(expert.knowledge.fields)],
          [t('expert.competences'), list(expert.knowledge.competences)],
          [t('need.languages'), list(expert.knowledge.languages.map((one) => t(`language.${one}`)))],
          [t('expert.enterprises'), list(expert.ties.enterprises.map((one) => one.name))],
          [t('expert.units'), list(expert.ties.units.map((one) => one.name))],
          [t('talent.phone'), expert.phone],
          [t('talent.email'), expert.email],
          [t('expert.account'), expert.account],
          [t('expert.load'), t('expert.loadWords', { open: expert.open, openAtMost: expert.openAtMost, year: expert.thisYear, perYear: expert.perYear })],
          [t('expert.statusReason'), expert.statusReason],
        ]}
      />
    </Section>
  );
}

interface DialogProps {
  read: Read<Expert>;
  name: string;
  path: string;
  danger: boolean;
  onClose: () => void;
}

/// Confirming and resuming take a note, a renewal its days, everything else its reason.
function ExpertDialog({ read, name, path, danger, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => decideExpert(read.value.id, path, filled(body) ?? {}, call), { refresh });
  const noted = name === 'confirm' || name === 'resume';
  const title = t(`expert.action.${name}`);
  const last = read.value.assessments[0];
  return (
    <DecisionDialog
      title={title}
      about={name === 'renew' && last ? t('expert.lastYear', { year: last.year, grade: last.grade }) : undefined}
      confirm={title}
      danger={danger}
      submission={submission}
      onClose={onClose}
    >
      {name === 'renew' ? (
        <div className="field-row">
          <DateField name="from" label={t('expert.from')} />
          <DateField name="until" label={t('expert.until')} />
          <GradeField optional />
        </div>
      ) : (
        <ReasonField name={noted ? 'note' : 'reason'} label={t(noted ? 'form.note' : 'form.reason')} optional={noted} />
      )}
    </DecisionDialog>
  );
}

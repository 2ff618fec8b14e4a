import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Institution, institutionPath } from '../api/institution';
import { useIndustryName } from '../patterns/industries';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { AgreementPart } from './AgreementPart';
import { SignDialog } from './AgreementDialogs';
import { ContactDialog, EditDialog, EvidenceDialog, LinkDialog, MoveDialog, ReasonDialog, ReportDialog } from './InstitutionDialogs';
import { AlikeList } from './InstitutionFormPage';
import { ContactSection, EvidenceSection, ProjectSection } from './InstitutionSections';
import { InstitutionState } from './InstitutionState';
import { useRuleWord } from './rules';

export function InstitutionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Institution>
      query={useRecord<Institution>('institutions', id, institutionPath(id))}
      back={{ to: '/talent/institutions', label: t('institution.title') }}
      title={(one) => one.row.nameZh}
      about={(one) => one.row.number}
      tags={(one) => <InstitutionState row={one.row} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="institution" records="institutions" id={one.id} />}
    >
      {(one, read) => (
        <>
          <NextStages one={one} />
          <InstitutionFacts one={one} />
          <CourseSection one={one} />
          <ContactSection read={read} />
          <EvidenceSection read={read} />
          {one.agreements.map((each) => (
            <AgreementPart key={each.id} read={read} one={each} />
          ))}
          <ProjectSection read={read} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Institution>[] {
  const { t } = useTranslation();
  const stop = (name: string, step: string, danger: boolean): RecordAction<Institution> => ({
    name,
    label: t(`institution.action.${name}`),
    danger,
    dialog: (read, close) => <ReasonDialog read={read} step={step} title={t(`institution.action.${name}`)} danger={danger} onClose={close} />,
  });
  return [
    { name: 'move', label: t('institution.action.move'), dialog: (read, close) => <MoveDialog read={read} onClose={close} /> },
    { name: 'report', label: t('institution.action.report'), dialog: (read, close) => <ReportDialog read={read} onClose={close} /> },
    { name: 'addEvidence', label: t('institution.action.addEvidence'), dialog: (read, close) => <EvidenceDialog read={read} onClose={close} /> },
    { name: 'addContact', label: t('institution.action.addContact'), dialog: (read, close) => <ContactDialog read={read} onClose={close} /> },
    { name: 'signAgreement', label: t('institution.action.signAgreement'), dialog: (read, close) => <SignDialog read={read} onClose={close} /> },
    { name: 'linkProject', label: t('institution.action.linkProject'), dialog: (read, close) => <LinkDialog read={read} onClose={close} /> },
    { name: 'edit', label: t('institution.action.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
    stop('withdrawStage', 'stage/withdrawal', true),
    stop('resume', 'resumption', false),
    stop('suspend', 'suspension', true),
    stop('end', 'ending', true),
  ];
}

/// What is still to be done before it can go on: a list to work through, not an error.
function NextStages({ one }: { one: Institution }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (one.next.length === 0) return null;
  return (
    <Section title={t('institution.next')}>
      {one.next.map((stage) => (
        <div key={stage.stage}>
          <h3>{label(stage.name)}</h3>
          {stage.missing.length === 0 ? (
            <p className="muted">{t('institution.complete')}</p>
          ) : (
            <ul>
              {stage.missing.map((each) => (
                <li key={each.code}>{label(each.label)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}

function InstitutionFacts({ one }: { one: Institution }) {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const label = useLabel();
  const { row } = one;
  return (
    <Section title={t('institution.facts')}>
      <AlikeList alike={one.alike} />
      <Facts
        items={[
          [t('institution.nameEn'), row.nameEn],
          [t('institution.kind'), label(row.kindName)],
          [t('institution.grade'), label(row.gradeName)],
          [t('institution.year'), row.year],
          [t('institution.country'), row.country],
          [t('institution.place'), one.place],
          [t('institution.field'), industry(row.field)],
          [t('institution.unit'), <UnitName key="unit" id={row.unit} />],
          [t('institution.officer'), <Doer key="officer" by={row.officer} />],
          [
            t('institution.enterprise'),
            one.enterprise && (
              <Link key="enterprise" to={`/enterprises/${one.enterprise.id}`}>
                {one.enterprise.number} {one.enterprise.name}
              </Link>
            ),
          ],
          [t('institution.reason'), one.reason],
          [t('institution.progressOn'), <DateValue key="progress" value={row.progressOn} />],
          [t('institution.quietFrom'), row.quietFrom && <DateValue key="quiet" value={row.quietFrom} />],
        ]}
      />
    </Section>
  );
}

function CourseSection({ one }: { one: Institution }) {
  const { t } = useTranslation();
  const word = useRuleWord('stages');
  return (
    <Section title={t('institution.course')}>
      <ul className="rows">
        {one.stages.map((entry) => (
          <li key={entry.stage}>
            <span className="rows-wide">
              {word(entry.stage)}
              {entry.note && <span className="row-sub">{entry.note}</span>}
            </span>
            <DateValue value={entry.on} />
          </li>
        ))}
        {one.withdrawnStages.map(({ entry, reason }, at) => (
          <li key={`${entry.stage}${at}`} className="muted">
            <span className="rows-wide">
              {word(entry.stage)}
              <span className="row-sub">{t('institution.stageWithdrawn', { reason })}</span>
            </span>
            <DateValue value={entry.on} />
          </li>
        ))}
        {one.progress.map((entry, at) => (
          <li key={`${entry.on}${at}`} className="muted">
            <span className="rows-wide">{entry.text}</span>
            <DateValue value={entry.on} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

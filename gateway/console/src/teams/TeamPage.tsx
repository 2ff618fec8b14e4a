import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type TalentTeam, teamPath } from '../api/talentTeam';
import { useSession } from '../app/session';
import { useIndustryName } from '../patterns/industries';
import { useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { CorrectTeamDialog, DissolveDialog, HandOnDialog, JoinDialog, LeaveTeamDialog } from './TeamDialogs';
import { TeamState } from './TeamRegisterPage';

export function TeamPage() {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const { id = '' } = useParams();
  const told = useSession().functions.some((one) => one === 'TALENT_OFFICE' || one === 'AUDITOR');
  return (
    <RecordPage<TalentTeam>
      query={useRecord<TalentTeam>('teams', id, teamPath(id))}
      back={{ to: '/talent/teams', label: t('talentTeam.title') }}
      title={(team) => team.name}
      about={(team) => team.number}
      tags={(team) => (
        <>
          <TeamState team={team} />
          {team.talentClass && <StateTag tone="open">{t('talent.classShort', { letter: team.talentClass })}</StateTag>}
        </>
      )}
      offered={(team) => team.actions}
      actions={[
        { name: 'join', label: t('talentTeam.join'), dialog: (read, close) => <JoinDialog read={read} onClose={close} /> },
        { name: 'leave', label: t('talentTeam.leave'), dialog: (read, close) => <LeaveTeamDialog read={read} onClose={close} /> },
        { name: 'hand-on', label: t('talentTeam.handOn'), dialog: (read, close) => <HandOnDialog read={read} onClose={close} /> },
        { name: 'correct', label: t('talentTeam.correct'), dialog: (read, close) => <CorrectTeamDialog read={read} onClose={close} /> },
        { name: 'dissolve', label: t('talentTeam.dissolve'), danger: true, dialog: (read, close) => <DissolveDialog read={read} onClose={close} /> },
      ]}
      aside={(team) => told && <RecordTrail kind="talentTeam" records="talent-teams" id={team.id} />}
    >
      {(team) => (
        <>
          <Section title={t('talentTeam.facts')}>
            <Facts
              items={[
                [t('talentTeam.focus'), team.focus],
                [t('need.field'), team.fields.map(industry).join(t('list.separator'))],
                [t('talentTeam.project'), team.projectName],
                [t('talentTeam.classBy'), team.catalogue],
                [t('talentTeam.dissolvedOn'), team.dissolvedOn && <DateValue value={team.dissolvedOn} />],
              ]}
            />
          </Section>
          <MemberSection team={team} />
        </>
      )}
    </RecordPage>
  );
}

/// Who is in the team now, then who was.
function MemberSection({ team }: { team: TalentTeam }) {
  const { t } = useTranslation();
  const label = useLabel();
  const members = [...team.members].sort((one, other) => Number(one.leftOn !== null) - Number(other.leftOn !== null));
  return (
    <Section title={t('talentTeam.members')}>
      <ul className="rows">
        {members.map((one) => (
          <li key={`${one.talentNumber}${one.role}${one.joinedOn}`}>
            {one.talentId ? <Link to={`/talent/people/${one.talentId}`}>{one.name}</Link> : one.name} {label(one.roleName)}
            <span className="row-sub">
              {one.talentNumber} · <DateValue value={one.joinedOn} /> – {one.leftOn && <DateValue value={one.leftOn} />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

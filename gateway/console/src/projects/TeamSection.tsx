import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { handOverPage } from '../api/handover';
import type { Project } from '../api/project';
import { readTeam, type Team, type TeamMember } from '../api/team';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { RecordTrail } from '../patterns/RecordTrail';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag } from '../patterns/values';
import { AddMemberDialog, LastDayDialog, SuccessorDialog } from './TeamDialogs';

/// P1: who works on this project, in which role and until when.
export function TeamSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [adding, setAdding] = useState(false);
  const [decision, setDecision] = useState<{ member: TeamMember; how: 'lastDay' | 'succeed' }>();
  const found = useQuery({
    queryKey: ['projects', project.id, 'team'],
    queryFn: ({ signal }) => readTeam(project.id, signal),
  });
  const team = found.data;
  const close = () => setDecision(undefined);
  return (
    <Section
      title={t('team.title')}
      extra={
        team?.actions.includes('addMember') && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('team.add')}
          </Button>
        )
      }
    >
      {adding && team && <AddMemberDialog project={project} team={team} onClose={() => setAdding(false)} />}
      {decision?.how === 'lastDay' && <LastDayDialog project={project} member={decision.member} onClose={close} />}
      {decision?.how === 'succeed' && <SuccessorDialog project={project} member={decision.member} onClose={close} />}
      <PartState query={found} />
      {team?.roles
        .filter((role) => role.lacking > 0)
        .map((role) => (
          <p key={role.id} className="notice notice-warn">
            {t('team.lacking', { role: label(role.label), count: role.lacking })}
          </p>
        ))}
      {team?.members.length === 0 && <p className="muted">{t('team.none')}</p>}
      <ul className="rows">
        {team?.members.map((member) => (
          <MemberRow
            key={member.id ?? `${member.role}${member.officer}`}
            member={member}
            team={team}
            onDecide={(how) => setDecision({ member, how })}
          />
        ))}
      </ul>
      {team && <RecordTrail kind="team" records="project-teams" id={project.id} />}
    </Section>
  );
}

function MemberRow({ member, team, onDecide }: { member: TeamMember; team: Team; onDecide: (how: 'lastDay' | 'succeed') => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const open = member.id !== null && member.state !== 'OVER';
  return (
    <li>
      <span className="rows-wide">
        <span className="row-name">
          <Doer by={member.officer} />
        </span>
        <span className="row-sub">
          {label(member.roleLabel)}
          {member.from && (
            <>
              {' · '}
              <DateValue value={member.from} /> – {member.until ? <DateValue value={member.until} /> : t('team.open')}
            </>
          )}
          {member.cardId && (
            <>
              {' · '}
              <Link to={`/projects/cards/${member.cardId}`}>{t('team.ofCard')}</Link>
            </>
          )}
        </span>
      </span>
      {!member.onDuty && member.state !== 'OVER' && (
        <>
          <StateTag tone="bad">{t('team.offDuty')}</StateTag>
          <Link to={handOverPage(member.officer)}>{t('handOver.title')}</Link>
        </>
      )}
      <StateTag tone={member.state === 'NOW' ? 'good' : 'plain'}>{t(`team.state.${member.state}`)}</StateTag>
      {open && team.actions.includes('succeed') && (
        <Button size="small" onClick={() => onDecide('succeed')}>
          {t('team.succeed')}
        </Button>
      )}
      {open && team.actions.includes('setLastDay') && (
        <Button size="small" onClick={() => onDecide('lastDay')}>
          {t('team.lastDay')}
        </Button>
      )}
    </li>
  );
}

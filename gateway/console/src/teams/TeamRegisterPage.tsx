import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { readTeams, type TalentTeam } from '../api/talentTeam';
import { useIndustryName } from '../patterns/industries';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { StateTag } from '../patterns/values';
import { TalentNavigation } from '../talent/TalentNavigation';

export function TeamRegisterPage() {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const office = useSession().functions.includes('TALENT_OFFICE');
  return (
    <RegisterPage<TalentTeam>
      name="teams"
      title={t('talentTeam.title')}
      about={t('talentTeam.about')}
      top={<TalentNavigation />}
      actions={
        office && (
          <LinkButton to="/talent/teams/new">
            {t('talentTeam.found')}
          </LinkButton>
        )
      }
      filters={[
        {
          name: 'dissolved',
          label: t('talent.statusLabel'),
          options: [
            { value: 'false', label: t('talentTeam.active') },
            { value: 'true', label: t('talentTeam.dissolved') },
          ],
        },
      ]}
      columns={[
        {
          title: t('talentTeam.name'),
          main: true,
          cell: (team) => (
            <>
              {team.name}
              <span className="row-sub">{team.number}</span>
            </>
          ),
        },
        { title: t('talent.class'), cell: (team) => team.talentClass ?? '-' },
        { title: t('talentTeam.leader'), cell: (team) => current(team).find((one) => one.leads)?.name ?? '-' },
        { title: t('talentTeam.count'), cell: (team) => current(team).length },
        { title: t('need.field'), cell: (team) => team.fields.map(industry).join(t('list.separator')) },
        { title: t('talentTeam.project'), cell: (team) => team.projectName ?? '-' },
        { title: t('talent.statusLabel'), phone: 'head', cell: (team) => <TeamState team={team} /> },
      ]}
      load={({ filters, after, signal }) => readTeams(filters, after, signal)}
      rowKey={(team) => team.id}
      rowLink={(team) => `/talent/teams/${team.id}`}
      empty={t('talentTeam.none')}
    />
  );
}

export function current(team: TalentTeam) {
  return team.members.filter((one) => one.leftOn === null);
}

export function TeamState({ team }: { team: TalentTeam }) {
  const { t } = useTranslation();
  return team.dissolvedOn ? (
    <StateTag tone="plain">{t('talentTeam.dissolved')}</StateTag>
  ) : (
    <StateTag tone="good">{t('talentTeam.active')}</StateTag>
  );
}

import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { foundTeam } from '../api/talentTeam';
import { ChoiceField, DateField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { ListField } from '../patterns/ListField';
import { useSubmission } from '../patterns/submission';
import { useRoleChoices } from './choices';
import { TalentField } from './TalentField';
import { listed, type Work, WorkFields } from './WorkFields';

export interface TeamForm extends Work {
  members: { talentId: string; role: string; on: string }[];
}

export function TeamFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TeamForm>();
  const roles = useRoleChoices(true);
  const submission = useSubmission((body: TeamForm, key) => foundTeam(listed(body), key), {
    refresh: [['teams']],
    onDone: (team) => void navigate(`/talent/teams/${team.id}`),
  });
  return (
    <FormPage<TeamForm>
      title={t('talentTeam.found')}
      about={t('talentTeam.foundAbout')}
      back={{ to: '/talent/teams', label: t('talentTeam.title') }}
      form={form}
      submission={submission}
      confirm={t('talentTeam.found')}
      initial={{ members: [{}] }}
    >
      <WorkFields />
      <ListField name="members" add={t('talentTeam.addMember')} remove={t('talentTeam.removeMember')} most={100}>
        {(at) => (
          <>
            <TalentField name={[at, 'talentId']} label={t('talentTeam.member')} />
            <ChoiceField name={[at, 'role']} label={t('talentTeam.role')} choices={roles} />
            <DateField name={[at, 'on']} label={t('talentTeam.joinedOn')} past />
          </>
        )}
      </ListField>
    </FormPage>
  );
}

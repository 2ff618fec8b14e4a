import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type Alike, enterInstitution, findAlike } from '../api/institution';
import { FormPage } from '../patterns/FormPage';
import { usePaused } from '../patterns/paused';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { InstitutionFields, type InstitutionForm, toRequest } from './InstitutionFields';

export function InstitutionFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<InstitutionForm>();
  const [typed, setTyped] = useState<Partial<InstitutionForm>>({});
  const submission = useSubmission((values: InstitutionForm, key) => enterInstitution(toRequest(values), key), {
    refresh: [['institutions'], ['work']],
    onDone: (made) => void navigate(`/talent/institutions/${made.id}`),
  });
  return (
    <FormPage<InstitutionForm>
      title={t('institution.enter')}
      about={t('institution.enterAbout')}
      back={{ to: '/talent/institutions', label: t('institution.title') }}
      form={form}
      submission={submission}
      confirm={t('institution.enter')}
      initial={{ country: 'CN', year: useToday().slice(0, 4) }}
      onChange={setTyped}
    >
      <InstitutionFields />
      <AlikeNotice typed={typed} />
    </FormPage>
  );
}

/// Whose names are like what is typed, before it is sent.
function AlikeNotice({ typed }: { typed: Partial<InstitutionForm> }) {
  const asked = usePaused((typed.nameZh ?? '').trim());
  const year = Number(typed.year);
  const found = useQuery({
    queryKey: ['institutions', 'alike', asked, typed.nameEn, year],
    queryFn: ({ signal }) => findAlike({ ...unsaid, nameZh: asked, nameEn: typed.nameEn, year }, signal),
    enabled: asked.length > 1 && year > 0,
    retry: false,
  });
  return <AlikeList alike={found.data?.items ?? []} />;
}

/// Only the names and the year are compared.
const unsaid = { kind: '-', grade: '-', country: 'CN', field: '00', unit: '-' };

export function AlikeList({ alike }: { alike: Alike[] }) {
  const { t } = useTranslation();
  if (alike.length === 0) return null;
  return (
    <div role="status">
      <p>{t('institution.alike')}</p>
      <ul className="rows">
        {alike.map((one) => (
          <li key={one.id}>
            <Link to={`/talent/institutions/${one.id}`}>{`${one.number} ${one.name}`}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

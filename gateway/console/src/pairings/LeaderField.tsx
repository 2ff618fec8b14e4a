import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readLeaders } from '../api/pairing';
import { ChoiceField } from '../patterns/fields';

interface Props {
  /// Who cannot be meant.
  without?: string;
  label?: string;
  optional?: boolean;
}

/// A leader of the city who is in office today.
export function LeaderField({ without, label, optional }: Props) {
  const { t } = useTranslation();
  const leaders = useQuery({ queryKey: ['leaders'], queryFn: ({ signal }) => readLeaders(signal), staleTime: 60_000 });
  const choices = (leaders.data ?? [])
    .filter((one) => one.subject !== without)
    .map((one) => ({ value: one.subject, label: one.name }));
  return <ChoiceField name="leader" label={label ?? t('pairing.leader')} choices={choices} optional={optional ?? false} />;
}

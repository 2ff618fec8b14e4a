import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Input, type InputProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { suggestEnterprises, type Suggestion } from '../api/enterprise';
import { usePaused } from '../patterns/paused';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}

/// Offers the enterprises of the register that may be meant; whoever means another one goes on typing.
export function InvestorNameInput({ id, value, onChange }: Props) {
  const { i18n } = useTranslation();
  const typed = usePaused((value ?? '').trim());
  const suggestions = useQuery({
    queryKey: ['enterprise-suggestions', typed],
    queryFn: ({ signal }) => suggestEnterprises(typed, signal),
    enabled: typed.length > 1,
    staleTime: 30_000,
    retry: false,
    placeholderData: (before) => before,
  });
  const offered = typed.length > 1 ? (suggestions.data ?? []) : [];
  return (
    <AutoComplete
      {...(id ? { id } : {})}
      value={value ?? ''}
      options={offered.map((one) => option(one, i18n.language)).filter((one) => one.value !== value)}
      placement="topLeft" // what is said about the name stands below it
      showSearch={{ filterOption: false }}
      defaultActiveFirstOption={false}
      {...(onChange ? { onChange } : {})}
    >
      <NameInput maxLength={200} />
    </AutoComplete>
  );
}

/// While no suggestion is chosen, none is named to a screen reader: the list would name its number -1.
export function NameInput({ 'aria-activedescendant': active, ...props }: InputProps) {
  return <Input {...props} {...(active && !active.endsWith('_-1') ? { 'aria-activedescendant': active } : {})} />;
}

function option({ id, number, names }: Suggestion, language: string) {
  const shown = names.find((name) => name.language.startsWith(language)) ?? names[0];
  const others = names.filter((name) => name !== shown).map((name) => name.text);
  return {
    key: id,
    value: shown?.text ?? '',
    label: (
      <>
        {shown?.text}
        <span className="row-sub">{[number, ...others].join(' · ')}</span>
      </>
    ),
  };
}

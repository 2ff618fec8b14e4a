import { CloseOutlined, PushpinOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetFilter, keepFilter, readSavedFilters, type SavedFilter, savedName } from '../api/saved-filters';
import { DecisionDialog } from './DecisionDialog';
import { TextField } from './fields';
import { ProblemNotice } from './ProblemNotice';
import { useSubmission } from './submission';

interface Props {
  register: string;
  /// What the register shows now.
  values: Record<string, string>;
  onApply: (values: Record<string, string>) => void;
}

/// What one looks for again and again, under a name, on every device.
export function SavedFilters({ register, values, onApply }: Props) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const queryKey = ['saved-filters', register];
  const saved = useQuery({ queryKey, queryFn: ({ signal }) => readSavedFilters(register, signal), retry: false });
  const kept = saved.data ?? [];
  // also after a no: another tab may have kept or forgotten some
  const anew = { refresh: [queryKey], recheck: [queryKey] };
  const forgetting = useSubmission((name: string) => forgetFilter(register, name), anew);
  const saving = useSubmission(({ name }: { name: string }) => keepFilter(register, { name, values }), anew);
  const filtered = Object.keys(values).length > 0;
  const isShown = (one: SavedFilter) => sameValues(one.values, values);
  const canSave = saved.isSuccess && filtered && !kept.some(isShown);
  if (kept.length === 0 && !canSave) return null;
  return (
    <div className="saved-filters" role="group" aria-label={t('register.saved')}>
      {kept.map((one) => (
        <span key={one.name} className="saved-filter">
          <Button size="small" type={isShown(one) ? 'primary' : 'default'} aria-pressed={isShown(one)} onClick={() => onApply(one.values)}>
            {one.name}
          </Button>
          <Tooltip title={t('register.forget', { name: one.name })}>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={t('register.forget', { name: one.name })}
              onClick={() => void forgetting.submit(one.name)}
            />
          </Tooltip>
        </span>
      ))}
      {canSave && (
        <Button size="small" type="text" icon={<PushpinOutlined aria-hidden />} onClick={() => setNaming(true)}>
          {t('register.save')}
        </Button>
      )}
      <ProblemNotice problem={forgetting.problem} />
      {naming && (
        <DecisionDialog
          title={t('register.save')}
          about={t('register.saveAbout')}
          confirm={t('register.keep')}
          submission={saving}
          onClose={() => setNaming(false)}
        >
          <TextField
            name="name"
            label={t('register.savedName')}
            max={40}
            fit={{ pattern: savedName, message: t('register.savedNameUnfit') }}
          />
        </DecisionDialog>
      )}
    </div>
  );
}

function sameValues(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Period, setTargets, type Target } from '../api/assessment';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { plainDigits } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { useDecidingMethods } from './methods';

type Values = Record<string, Record<string, string | undefined> | undefined>;

interface Props {
  period: Period;
  etag: string | undefined;
  onClose: () => void;
}

/// One figure per unit and indicator; what is left empty has no target and is shown as a dash, not as zero.
export function TargetsDialog({ period, etag, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const methods = useDecidingMethods();
  const units = useUnitChoices(methods.flatMap((method) => method.rules.unitKinds));
  const known = new Map(methods.flatMap((method) => method.rules.indicators).map((one) => [one.id, label(one.name)]));
  // A target of a method that no longer decides is shown by its id, and not lost.
  const indicators = [...new Map([...period.targets.map(({ indicator }) => [indicator, indicator] as const), ...known])];
  const unshown = period.targets.filter(({ unit }) => !units.some(({ value }) => value === unit));
  const submission = useDecision(etag, (values: Values, call) => setTargets(period.period, [...unshown, ...targetsIn(values)], call), {
    refresh: [['periods']],
  });
  return (
    <DecisionDialog<Values>
      title={t('ranking.setTargets')}
      about={t('ranking.targetsAbout')}
      confirm={t('action.save')}
      wide
      initial={valuesOf(period.targets)}
      submission={submission}
      onClose={onClose}
    >
      <div className="indicator-scroll" tabIndex={0}>
        <table className="indicators">
          <thead>
            <tr>
              <th scope="col">{t('project.unit')}</th>
              {indicators.map(([id, name]) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.value}>
                <th scope="row">{unit.label}</th>
                {indicators.map(([id, name]) => (
                  <td key={id}>
                    <Form.Item
                      name={[unit.value, id]}
                      noStyle
                      normalize={plainDigits}
                      rules={[{ pattern: /^\d{1,15}(\.\d{1,4})?$/, message: t('form.notAnAmount') }]}
                    >
                      <Input inputMode="decimal" size="small" className="figures" aria-label={`${unit.label} ${name}`} />
                    </Form.Item>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </DecisionDialog>
  );
}

function valuesOf(targets: Target[]): Values {
  const values: Values = {};
  for (const { unit, indicator, value } of targets) values[unit] = { ...values[unit], [indicator]: value };
  return values;
}

function targetsIn(values: Values): Target[] {
  return Object.entries(values).flatMap(([unit, row]) =>
    Object.entries(row ?? {}).flatMap(([indicator, value]) => (value ? [{ unit, indicator, value }] : [])),
  );
}

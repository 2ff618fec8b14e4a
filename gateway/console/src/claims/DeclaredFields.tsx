import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AskedFact, Claim } from '../api/reward';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';

const number = /^-?\d{1,12}(\.\d{1,6})?$/;
const amount = /^\d{1,12}(\.\d{1,2})?$/;
const years = /^\d{4}([ ,，、]+\d{4})*$/;

/// What a scheme asks that no record says: each may be left out.
export function DeclaredFields({ facts, about }: { facts: AskedFact[]; about: string }) {
  if (facts.length === 0) return null;
  return (
    <>
      <p className="muted">{about}</p>
      {facts.map((fact) => (
        <DeclaredField key={fact.name} fact={fact} />
      ))}
    </>
  );
}

function DeclaredField({ fact }: { fact: AskedFact }) {
  const { t } = useTranslation();
  const words = useFactWords();
  const field = { name: ['facts', fact.name], label: words.label(fact.name), optional: true };
  if (fact.kind === 'NUMBER') return <TextField {...field} fit={{ pattern: number, message: t('claim.notANumber') }} />;
  if (fact.kind === 'YEARS') return <TextField {...field} help={t('claim.yearsHelp')} fit={{ pattern: years, message: t('claim.notYears') }} />;
  if (fact.kind === 'AMOUNT') {
    const help = t('claim.amountHelp', { currency: fact.currency });
    return <TextField {...field} help={help} fit={{ pattern: amount, message: t('form.notAnAmount') }} />;
  }
  if (fact.options.length === 0) return <TextField {...field} />;
  return <ChoiceField {...field} choices={fact.options.map((value) => ({ value, label: words.word(value) }))} />;
}

/// Shown only where a claim is computed anew.
export function CorrectedFields({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<string | undefined>('outcome', Form.useFormInstance());
  return outcome === 'RECOMPUTED' ? <DeclaredFields facts={claim.asked} about={t('claim.declaredCorrected')} /> : null;
}

/// What was typed for these facts; what was left empty is not declared.
export function declaredOf(facts: AskedFact[], typed: Record<string, string> = {}): Record<string, string> {
  return filled(Object.fromEntries(facts.map(({ name }) => [name, typed[name] ?? '']))) ?? {};
}

/// The names and words of facts, as far as we know them; another city's stay as its scheme writes them.
export function useFactWords() {
  const { t } = useTranslation();
  return {
    label: (name: string) => t(`claim.fact.${name}`, name),
    word: (value: string) => t(`claim.factWord.${value}`, value),
  };
}

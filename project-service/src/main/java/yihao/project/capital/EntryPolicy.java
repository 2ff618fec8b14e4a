package yihao.project.capital;

import static yihao.project.capital.CapitalProblem.AMOUNT_NOT_POSITIVE;
import static yihao.project.capital.CapitalProblem.AMOUNT_TOO_LARGE;
import static yihao.project.capital.CapitalProblem.FX_RULE_UNKNOWN;
import static yihao.project.capital.CapitalProblem.KIND_UNKNOWN;
import static yihao.project.capital.CapitalProblem.RATE_DAY_MISSING;
import static yihao.project.capital.CapitalProblem.RATE_MISSING;
import static yihao.project.capital.CapitalProblem.VALUE_DATE_IN_FUTURE;
import static yihao.project.capital.CapitalProblem.VOUCHER_UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.project.capital.CapitalRules.FxRule;
import yihao.project.capital.CapitalRules.KindRule;

/// Rules PC-02 and PC-03: what money is taken, and at which day's rate. A missing rate refuses: no rate is guessed or
/// borrowed from the day before.
record EntryPolicy(CapitalRules rules, Rates rates) {

    static final int MOST_DIGITS = 15;

    Outcome<KindRule> kindOf(CapitalEntry entry) {
        return found(rules.kind(entry.kind()), KIND_UNKNOWN, "kind", entry.kind());
    }

    Optional<Refusal> whyNot(CapitalEntry entry, KindRule kind, LocalDate today) {
        if (!entry.amount().isPositive()) {
            return Optional.of(Refusal.of(AMOUNT_NOT_POSITIVE));
        }
        if (digits(entry.amount()) > MOST_DIGITS) {
            return Optional.of(Refusal.of(AMOUNT_TOO_LARGE, "digits", MOST_DIGITS));
        }
        var voucher = entry.voucher();
        if (voucher != null && !kind.vouchers().contains(voucher.kind())) {
            return Optional.of(Refusal.of(VOUCHER_UNKNOWN, "voucher", voucher.kind()));
        }
        var days = new ArrayList<>(List.of(entry.valueDate()));
        days.addAll(entry.days().values());
        return days.stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .map(day -> new Refusal(VALUE_DATE_IN_FUTURE, Map.of("date", day, "today", today)));
    }

    Outcome<Conversion> conversion(CapitalEntry entry, KindRule kind) {
        var ruleId = entry.fxRule() == null ? kind.fxRule() : entry.fxRule();
        return found(rules.fxRule(ruleId), FX_RULE_UNKNOWN, "rule", ruleId)
                .flatMap(rule -> dayOf(rule, entry).flatMap(day -> rateOn(day, rule, entry)));
    }

    private static Outcome<LocalDate> dayOf(FxRule rule, CapitalEntry entry) {
        return rule.day().equals(FxRule.VALUE_DATE)
                ? Outcome.done(entry.valueDate())
                : found(Optional.ofNullable(entry.days().get(rule.day())), RATE_DAY_MISSING, "day", rule.day());
    }

    private Outcome<Conversion> rateOn(LocalDate day, FxRule rule, CapitalEntry entry) {
        var currency = entry.amount().currency();
        if (currency.equals(Conversion.CNY)) {
            return Outcome.done(new Conversion(BigDecimal.ONE, day, "CNY", rule.id()));
        }
        return rates.find(currency, day)
                .map(rate -> Outcome.done(new Conversion(rate.perUnit(), day, rate.source(), rule.id())))
                .orElseGet(() -> Outcome.refused(new Refusal(
                        RATE_MISSING, Map.of("currency", currency.getCurrencyCode(), "day", day, "rule", rule.id()))));
    }

    private static <T> Outcome<T> found(Optional<T> what, ProblemCode otherwise, String fact, String value) {
        return what.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.of(otherwise, fact, value)));
    }

    private static int digits(Money money) {
        return money.amount().precision() - money.amount().scale();
    }
}

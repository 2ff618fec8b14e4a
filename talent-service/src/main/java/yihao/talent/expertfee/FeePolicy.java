package yihao.talent.expertfee;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expertfee.FeeRefusal.NOTHING_DUE;
import static yihao.talent.expertfee.FeeRefusal.NO_RULE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleBook;
import yihao.talent.Line;

/// Rule EF-01: so much by kind and grade on the day the opinion was given, and only a share of it when it was late.
record FeePolicy(RuleBook<FeeTable> book) {

    /// @param amount before the year's cap
    record Due(Money amount, Money yearCap, String table, List<Line> lines) {}

    Outcome<Due> decide(String kind, String grade, boolean late, LocalDate on) {
        var version = book.versions().stream()
                .filter(one ->
                        one.isInForce(on) && one.rules().amount(kind, grade).isPresent())
                .findFirst();
        if (version.isEmpty()) {
            return refused(new Refusal(NO_RULE, Map.of("kind", kind, "grade", grade)));
        }
        var table = version.get().rules();
        var full = table.amount(kind, grade).orElseThrow();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "fee-row",
                Map.of("table", version.get().reference(), "kind", kind, "grade", grade, "amount", full.toString())));
        var amount = full;
        if (late) {
            amount = table.lateShare().of(full, table.rounding());
            var percent = table.lateShare().fraction().movePointRight(2).toPlainString();
            lines.add(new Line("fee-late", Map.of("percent", percent, "amount", amount.toString())));
        }
        return amount.isPositive()
                ? done(new Due(amount, table.yearCap(), version.get().reference(), lines))
                : refused(NOTHING_DUE);
    }
}

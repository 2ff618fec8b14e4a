package yihao.talent.entitlement;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.entitlement.EntitlementRefusal.AMOUNT_OUTSIDE;
import static yihao.talent.entitlement.EntitlementRefusal.CASE_BY_CASE;
import static yihao.talent.entitlement.EntitlementRefusal.NEVER_ARRIVED;
import static yihao.talent.entitlement.EntitlementRefusal.PERIOD_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.PRICE_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.PURCHASE_IN_FUTURE;
import static yihao.talent.entitlement.EntitlementRefusal.RULING_MISSING;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.entitlement.Pay.CaseByCase;
import yihao.talent.entitlement.Pay.Fixed;
import yihao.talent.entitlement.Pay.Milestones;
import yihao.talent.entitlement.Pay.Monthly;
import yihao.talent.entitlement.Pay.Part;
import yihao.talent.entitlement.Pay.Range;
import yihao.talent.entitlement.Pay.ShareUpTo;
import yihao.talent.entitlement.Pay.Yearly;
import yihao.talent.entitlement.Plan.ByYear;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Plan.Once;
import yihao.talent.entitlement.Plan.PartAmount;

/// One application under the one row of the table that holds for it.
///
/// @param used the months that were paid or granted before
/// @param tableFrom the first day of the table
record Reckoning(
        Application application,
        Standing standing,
        Row row,
        Set<String> used,
        String tableId,
        LocalDate tableFrom,
        LocalDate on) {

    Outcome<Reckoned> decide() {
        return switch (row.pay()) {
            case ShareUpTo pay -> share(pay);
            case Fixed(var amount) -> here().map(_ -> atOnce(amount, line("benefit-fixed", amount)));
            case Monthly pay -> new MonthlyPay(pay, application, standing, used, tableFrom, on).decide();
            case Yearly pay -> yearly(pay);
            case Milestones(var amount, var parts) ->
                here().map(_ -> inParts(amount, parts, List.of(line("benefit-fixed", amount))));
            case Range pay -> decided(pay.least(), pay.most());
            case CaseByCase() ->
                application.amount() == null
                        ? refused(Refusal.of(CASE_BY_CASE, "table", tableId))
                        : decided(null, null);
        };
    }

    /// Rule TB-01.
    private Outcome<Reckoned> share(ShareUpTo pay) {
        var price = application.price();
        var bought = application.purchasedOn();
        if (price == null
                || bought == null
                || !price.isPositive()
                || !price.currency().equals(pay.cap().currency())) {
            return refused(
                    Refusal.of(PRICE_MISSING, "currency", pay.cap().currency().getCurrencyCode()));
        }
        if (bought.isAfter(on)) {
            return refused(PURCHASE_IN_FUTURE);
        }
        var share = pay.share().of(price, pay.rounding());
        var amount = share.atMost(pay.cap());
        var facts = Map.of(
                "price", price.toString(),
                "percent", pay.share().fraction().movePointRight(2).toPlainString(),
                "amount", share.toString());
        var cap = Map.of("cap", pay.cap().toString(), "amount", amount.toString());
        return here().map(_ -> new Reckoned(
                amount,
                List.of(once()),
                new Once(),
                List.of(new Line("benefit-share", facts), new Line("benefit-cap", cap))));
    }

    /// Rule TB-02.
    private Outcome<Reckoned> yearly(Yearly pay) {
        var from = application.managedFrom();
        var until = application.managedUntil();
        if (from == null || until == null || until.isBefore(from)) {
            return refused(PERIOD_MISSING);
        }
        int whole = from.until(until.plusDays(1)).getYears();
        var years = pay.years() == null ? whole : Math.min(whole, pay.years());
        if (years == 0) {
            return refused(PERIOD_MISSING);
        }
        var facts = Map.of(
                "perYear", pay.perYear().toString(),
                "years", String.valueOf(years),
                "from", from.toString(),
                "until", until.toString());
        return here().map(_ -> new Reckoned(
                pay.perYear(),
                List.of(once() + "/standing"),
                new ByYear(pay.perYear(), years, pay.due(), from),
                List.of(new Line("benefit-standing-years", facts))));
    }

    /// Rule TB-01: between the two, in writing.
    private Outcome<Reckoned> decided(@Nullable Money least, @Nullable Money most) {
        var amount = application.amount();
        var ruling = application.ruling();
        if (amount == null || !amount.isPositive() || isLess(amount, least) || isLess(most, amount)) {
            return refused(new Refusal(AMOUNT_OUTSIDE, Map.of("least", text(least), "most", text(most))));
        }
        if (ruling == null || ruling.isBlank()) {
            return refused(RULING_MISSING);
        }
        var line = new Line(
                "benefit-ruled", Map.of("least", text(least), "most", text(most), "amount", amount.toString()));
        var parts = row.pay().milestones();
        return here().map(_ -> parts.isEmpty() ? atOnce(amount, line) : inParts(amount, parts, List.of(line)));
    }

    private static boolean isLess(@Nullable Money one, @Nullable Money other) {
        return one != null && other != null && (!one.currency().equals(other.currency()) || one.isLessThan(other));
    }

    private static String text(@Nullable Money money) {
        return money == null ? "—" : money.toString();
    }

    /// Rule TB-07: each part is rounded down to the minor unit; the last one takes what is left.
    private Reckoned inParts(Money amount, List<Part> parts, List<Line> how) {
        var lines = new ArrayList<>(how);
        var shared = new ArrayList<PartAmount>();
        var left = amount;
        for (var part : parts) {
            var last = shared.size() == parts.size() - 1;
            var one = last ? left : part.share().of(amount, RoundingMode.DOWN);
            left = left.minus(one);
            shared.add(new PartAmount(part.id(), one, part.evidence(), part.label()));
            lines.add(new Line(
                    "benefit-part",
                    Map.of(
                            "part", part.label().zh(),
                            "partEn", part.label().en(),
                            "percent", part.share().fraction().movePointRight(2).toPlainString(),
                            "amount", one.toString())));
        }
        return new Reckoned(amount, List.of(once()), new InParts(shared), lines);
    }

    private Reckoned atOnce(Money amount, Line line) {
        return new Reckoned(amount, List.of(once()), new Once(), List.of(line));
    }

    private static Line line(String code, Money amount) {
        return Line.of(code, "amount", amount.toString());
    }

    /// What is paid is for those who are here.
    private Outcome<Standing> here() {
        return standing.isHere() ? done(standing) : refused(NEVER_ARRIVED);
    }

    /// What rewards a merit is told apart by its table: the merit says what excludes what.
    private String once() {
        var use = application.talentId() + "/" + application.kind();
        return row.merit() == null ? use : use + "/" + tableId;
    }
}

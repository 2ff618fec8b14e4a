package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.CASE_BY_CASE;
import static yihao.talent.benefit.BenefitRefusal.NEVER_ARRIVED;
import static yihao.talent.benefit.BenefitRefusal.NO_ENTITLEMENT;
import static yihao.talent.benefit.BenefitRefusal.NO_RULE_IN_FORCE;
import static yihao.talent.benefit.BenefitRefusal.PRICE_MISSING;
import static yihao.talent.benefit.BenefitRefusal.PURCHASE_IN_FUTURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.benefit.BenefitTable.Row;
import yihao.talent.benefit.Pay.CaseByCase;
import yihao.talent.benefit.Pay.Fixed;
import yihao.talent.benefit.Pay.Monthly;
import yihao.talent.benefit.Pay.ShareUpTo;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;
import yihao.talent.talent.Talent;

/// Rules TB-01 and TB-02: class by the catalogue of the day of application, amount by the table of that day.
record BenefitPolicy(BenefitTables tables, Catalogues catalogues) {

    Outcome<Entitlement> decide(Application application, Versioned<Talent> talent, LocalDate on) {
        var state = talent.state();
        var table = tables.inForce(application.kind(), on);
        if (table.isEmpty()) {
            return refused(Refusal.of(NO_RULE_IN_FORCE, "kind", application.kind()));
        }
        if (state.placement() == null || state.firstArrivedOn() == null) {
            return refused(NEVER_ARRIVED);
        }
        var classification = catalogues.classify(state.titles(), state.degree(), on);
        var row = classification
                .inClass()
                .flatMap(talentClass -> table.get().rules().row(application.kind(), talentClass, state.degree()));
        return row.map(found -> new Case(
                                application, talent, classification, table.get().reference(), found, on)
                        .decide())
                .orElseGet(() -> refused(new Refusal(
                        NO_ENTITLEMENT,
                        Map.of(
                                "kind",
                                application.kind(),
                                "talentClass",
                                nameOf(classification),
                                "table",
                                table.get().reference()))));
    }

    private static String nameOf(Classification classification) {
        return classification.inClass().map(Enum::name).orElse("—");
    }

    /// One application under the one row of the table that holds for it.
    private record Case(
            Application application,
            Versioned<Talent> talent,
            Classification classification,
            String table,
            Row row,
            LocalDate on) {

        Outcome<Entitlement> decide() {
            return switch (row.pay()) {
                case ShareUpTo pay -> share(pay);
                case Fixed(var amount) ->
                    working().map(_ -> entitled(amount, List.of(once()), List.of(amountLine("benefit-fixed", amount))));
                case Monthly pay ->
                    new MonthlyPay(pay, application, talent, on)
                            .decide()
                            .map(monthly -> entitled(monthly.amount(), monthly.uses(), monthly.lines()));
                case CaseByCase() -> refused(Refusal.of(CASE_BY_CASE, "table", table));
            };
        }

        /// Rule TB-01.
        private Outcome<Entitlement> share(ShareUpTo pay) {
            var price = application.price();
            var purchasedOn = application.purchasedOn();
            if (price == null
                    || purchasedOn == null
                    || !price.isPositive()
                    || !price.currency().equals(pay.cap().currency())) {
                return refused(Refusal.of(
                        PRICE_MISSING, "currency", pay.cap().currency().getCurrencyCode()));
            }
            if (purchasedOn.isAfter(on)) {
                return refused(PURCHASE_IN_FUTURE);
            }
            var share = pay.share().of(price, pay.rounding());
            var facts = Map.of(
                    "price", price.toString(),
                    "percent", pay.share().fraction().movePointRight(2).toPlainString(),
                    "amount", share.toString());
            var cap = Map.of(
                    "cap",
                    pay.cap().toString(),
                    "amount",
                    share.atMost(pay.cap()).toString());
            return working()
                    .map(_ -> entitled(
                            share.atMost(pay.cap()),
                            List.of(once()),
                            List.of(new Line("benefit-share", facts), new Line("benefit-cap", cap))));
        }

        /// What is paid once is for those who are here.
        private Outcome<Talent> working() {
            return talent.state().workplace().isPresent() ? done(talent.state()) : refused(NEVER_ARRIVED);
        }

        private String once() {
            return talent.id() + "/" + application.kind();
        }

        private Entitlement entitled(Money amount, List<String> uses, List<Line> how) {
            var lines = new ArrayList<>(classification.reasons());
            lines.add(new Line(
                    "benefit-clause",
                    Map.of(
                            "table", table,
                            "talentClass", row.talentClass().name(),
                            "clause", row.clause(),
                            "on", on.toString())));
            lines.addAll(how);
            lines.add(amountLine("benefit-total", amount));
            return new Entitlement(amount, table, classification, uses, lines);
        }

        private static Line amountLine(String code, Money amount) {
            return Line.of(code, "amount", amount.toString());
        }
    }
}

package yihao.reward.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule RC-12 as data: what part of a payment goes to the tax authority, by who is paid and in which currency.
public record WithholdingRules(List<Rate> rates) {

    public static final RuleFormat<WithholdingRules> FORMAT = RuleFormat.of(
                    "withholding", WithholdingRules.class, "/rules/withholding.schema.json")
            .checkedBy(WithholdingRules::check);

    public WithholdingRules {
        rates = List.copyOf(rates);
    }

    /// Either `percent` or `permille` says the rate.
    ///
    /// @param currency none: whatever currency has no rate of its own
    /// @param upTo of a payment of so much or less nothing is withheld; of a larger one the rate of the whole
    public record Rate(
            PayeeKind payee,
            @Nullable String currency,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal upTo,
            Bilingual label,
            String source) {

        /// As a plain fraction.
        BigDecimal rate() {
            return percent == null
                    ? Objects.requireNonNullElse(permille, BigDecimal.ZERO).movePointLeft(3)
                    : percent.movePointLeft(2);
        }
    }

    public static RuleBook<WithholdingRules> shipped() {
        return FORMAT.book("/rules/withholding-cn.yaml");
    }

    /// What is withheld of one payment, rounded half up to the minor unit; nothing where no rate is stated.
    Money of(Money gross, PayeeKind payee) {
        return rate(payee, gross.currency())
                .filter(rate -> rate.upTo() == null || gross.amount().compareTo(rate.upTo()) > 0)
                .map(rate -> gross.convert(rate.rate(), gross.currency(), RoundingMode.HALF_UP))
                .orElseGet(() -> Money.zero(gross.currency()));
    }

    private Optional<Rate> rate(PayeeKind payee, Currency currency) {
        var ofPayee = rates.stream().filter(rate -> rate.payee() == payee).toList();
        return ofPayee.stream()
                .filter(rate -> currency.getCurrencyCode().equals(rate.currency()))
                .findFirst()
                .or(() ->
                        ofPayee.stream().filter(rate -> rate.currency() == null).findFirst());
    }

    private static void check(WithholdingRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.rates().size(); i++) {
            var rate = rules.rates().get(i);
            var currency = rate.currency();
            if (!seen.add(rate.payee() + "/" + currency)) {
                complaints.add("/rates/" + i, "rule.withheld-twice");
            }
            if (currency != null && !isCurrency(currency)) {
                complaints.add("/rates/" + i + "/currency", "rule.no-currency");
            }
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
    }
}

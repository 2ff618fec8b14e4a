package yihao.reward.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts.Earlier;
import yihao.reward.scheme.Facts.Partner;
import yihao.reward.scheme.Facts.Sum;
import yihao.reward.scheme.yaml.SchemeFiles;

/// A policy that was written for one test, and a case it is applied to. Amounts are in whole yuan.
final class Policy {

    private final Scheme scheme;
    private final Map<String, List<Sum>> sums = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, BigDecimal> chosen = new HashMap<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private LocalDate on = LocalDate.of(2030, 6, 30);

    private Policy(Scheme scheme) {
        this.scheme = scheme;
    }

    /// @param rules YAML below `rules:`, without the publicity
    static Policy of(String rules) {
        return new Policy(new SchemeFiles()
                .read("""
                        kind: scheme
                        id: unseen
                        version: 1
                        validFrom: 2026-01-01
                        source: ours
                        rules:
                          publicity: {workingDays: 7, source: ours}
                        """ + rules.indent(2))
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.facts().toString())));
    }

    static Policy component(String component) {
        return of("components:\n  - {id: a, name: A, %s}".formatted(component));
    }

    Policy sum(String kind, String yuan) {
        return sum(kind, yuan, null);
    }

    Policy sum(String kind, String yuan, @Nullable String day) {
        var money = Money.cny(yuan);
        sums.computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new Sum(kind, money, money, day == null ? null : LocalDate.parse(day), null));
        return this;
    }

    /// Dollars that came, and what they were worth.
    Policy dollars(String kind, String dollars, String yuan) {
        sums.computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new Sum(
                        kind,
                        new Money(new BigDecimal(dollars), Currency.getInstance("USD")),
                        Money.cny(yuan),
                        null,
                        null));
        return this;
    }

    Policy word(String name, String word) {
        words.put(name, word);
        return this;
    }

    Policy number(String name, String number) {
        numbers.put(name, new BigDecimal(number));
        return this;
    }

    Policy day(String event, String day) {
        dates.put(event, LocalDate.parse(day));
        return this;
    }

    Policy chosen(String component, String sum) {
        chosen.put(component, new BigDecimal(sum));
        return this;
    }

    Policy on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    /// Awarded before to this project and claimant.
    Policy before(String component, String amount, int year) {
        earlier.add(earlier(component, amount, "0", year));
        return this;
    }

    /// @param source of which award it was a part
    Policy awarded(String source, String component, String amount, int year) {
        earlier.add(new Earlier(source, component, new BigDecimal(amount), BigDecimal.ZERO, true, true, year));
        return this;
    }

    Policy partner(String percent, String had) {
        return partner(percent, had, "0");
    }

    /// @param base what that was computed from
    Policy partner(String percent, String had, String base) {
        partners.add(new Partner(new BigDecimal(percent), List.of(earlier("a", had, base, 2030))));
        return this;
    }

    private static Earlier earlier(String component, String amount, String base, int year) {
        return new Earlier("E", component, new BigDecimal(amount), new BigDecimal(base), true, true, year);
    }

    Scheme scheme() {
        return scheme;
    }

    Facts facts() {
        return new Facts(sums, words, Map.of())
                .withNumbers(numbers)
                .withDates(dates)
                .withChosen(chosen)
                .withEarlier(earlier)
                .withPartners(partners)
                .on(on);
    }

    Computation computed() {
        return computed("REFERRER");
    }

    Computation computed(String beneficiary) {
        return ComputeAward.of(scheme, beneficiary, facts());
    }

    String paid() {
        return computed().total().amount().toPlainString();
    }

    /// Payer and amount, in the order in which they are named.
    List<String> payers() {
        return PayerShare.of(scheme, computed()).stream()
                .map(share -> share.payer() + " " + share.amount().amount())
                .toList();
    }

    List<String> instalments() {
        return Instalment.of(scheme, computed()).stream()
                .map(one ->
                        "%d %s %s".formatted(one.no(), one.due(), one.amount().amount()))
                .toList();
    }
}

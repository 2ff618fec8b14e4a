package yihao.reward.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.reward.scheme.AskedFact;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;
import yihao.reward.scheme.Scheme;

/// Rule RC-02: what the applicant declares, read as the scheme asks for it. Words are among the facts already; where
/// a record says something, a declared amount changes nothing.
record Declared(List<AskedFact> asked, Map<String, String> said) {

    private static final String SOURCE = "declared";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern YEARS = Pattern.compile("\\d{4}([ ,，、]+\\d{4})*");

    static Declared of(Scheme scheme, Subject subject) {
        return new Declared(ClaimFacts.asked(scheme, subject.beneficiary()), subject.declared());
    }

    /// What cannot be read as it is asked.
    Optional<Refusal> whyNot() {
        return asked.stream()
                .filter(one -> said.containsKey(one.name()) && !isReadable(one))
                .findFirst()
                .map(one -> Refusal.of(ClaimProblem.DECLARATION_UNREADABLE, "name", one.name()));
    }

    Facts addedTo(Facts facts, LocalDate day) {
        var sums = new HashMap<>(facts.sums());
        each(AskedFact.Kind.AMOUNT).forEach(one -> sums.putIfAbsent(one.name(), List.of(sum(one, day))));
        var numbers = each(AskedFact.Kind.NUMBER)
                .collect(Collectors.toMap(AskedFact::name, one -> new BigDecimal(text(one))));
        var lists = each(AskedFact.Kind.YEARS).collect(Collectors.toMap(AskedFact::name, this::years));
        return new Facts(sums, facts.words(), facts.ranks())
                .withDates(facts.dates())
                .withNumbers(numbers)
                .withLists(lists)
                .on(facts.on());
    }

    private Stream<AskedFact> each(AskedFact.Kind kind) {
        return asked.stream().filter(one -> one.kind() == kind && said.containsKey(one.name()) && isReadable(one));
    }

    private boolean isReadable(AskedFact fact) {
        var text = text(fact);
        return switch (fact.kind()) {
            case WORD -> true;
            case NUMBER -> NUMBER.matcher(text).matches();
            case AMOUNT ->
                NUMBER.matcher(text).matches()
                        && new BigDecimal(text).signum() >= 0
                        && new BigDecimal(text).scale() <= currency(fact).getDefaultFractionDigits();
            case YEARS -> YEARS.matcher(text).matches();
        };
    }

    private Sum sum(AskedFact fact, LocalDate day) {
        var currency = currency(fact);
        var money = new Money(new BigDecimal(text(fact)).setScale(currency.getDefaultFractionDigits()), currency);
        return new Sum(SOURCE, money, money, day, null);
    }

    private Set<Integer> years(AskedFact fact) {
        return Pattern.compile("\\D+")
                .splitAsStream(text(fact))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private String text(AskedFact fact) {
        return Objects.requireNonNull(said.get(fact.name())).strip();
    }

    private static Currency currency(AskedFact fact) {
        return Currency.getInstance(Objects.requireNonNull(fact.currency()));
    }
}

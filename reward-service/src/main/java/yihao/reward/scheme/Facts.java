package yihao.reward.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What a scheme may ask about a case.
///
/// @param sums verified money by kind
/// @param ranks places by ranking
/// @param dates days of stages and events
/// @param numbers plain numbers: jobs, growth in percent
/// @param lists in which years the enterprise stood on which list
/// @param chosen what a person decided within a range, by component
/// @param earlier what was awarded under the scheme before
/// @param awarded what components of this very case came to, for those that are computed from them
/// @param partners joint claimants; none where one claims alone
/// @param on the day of the case, whose year is the current one
public record Facts(
        Map<String, List<Sum>> sums,
        Map<String, String> words,
        Map<String, Integer> ranks,
        Map<String, LocalDate> dates,
        Map<String, BigDecimal> numbers,
        Map<String, Set<Integer>> lists,
        Map<String, BigDecimal> chosen,
        List<Earlier> earlier,
        Map<String, BigDecimal> awarded,
        List<Partner> partners,
        @Nullable LocalDate on) {

    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of());

    public Facts {
        sums = Map.copyOf(sums);
        words = Map.copyOf(words);
        ranks = Map.copyOf(ranks);
        dates = Map.copyOf(dates);
        numbers = Map.copyOf(numbers);
        lists = Map.copyOf(lists);
        chosen = Map.copyOf(chosen);
        earlier = List.copyOf(earlier);
        awarded = Map.copyOf(awarded);
        partners = List.copyOf(partners);
    }

    public Facts(Map<String, List<Sum>> sums, Map<String, String> words, Map<String, Integer> ranks) {
        this(sums, words, ranks, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), null);
    }

    public Facts on(@Nullable LocalDate day) {
        return new Facts(sums, words, ranks, dates, numbers, lists, chosen, earlier, awarded, partners, day);
    }

    public Facts withDates(Map<String, LocalDate> more) {
        return new Facts(sums, words, ranks, more, numbers, lists, chosen, earlier, awarded, partners, on);
    }

    public Facts withNumbers(Map<String, BigDecimal> more) {
        return new Facts(sums, words, ranks, dates, more, lists, chosen, earlier, awarded, partners, on);
    }

    public Facts withLists(Map<String, Set<Integer>> more) {
        return new Facts(sums, words, ranks, dates, numbers, more, chosen, earlier, awarded, partners, on);
    }

    public Facts withChosen(Map<String, BigDecimal> more) {
        return new Facts(sums, words, ranks, dates, numbers, lists, more, earlier, awarded, partners, on);
    }

    public Facts withEarlier(List<Earlier> more) {
        return new Facts(sums, words, ranks, dates, numbers, lists, chosen, more, awarded, partners, on);
    }

    public Facts withPartners(List<Partner> more) {
        return new Facts(sums, words, ranks, dates, numbers, lists, chosen, earlier, awarded, more, on);
    }

    Facts withAwarded(String component, BigDecimal amount) {
        var more = new HashMap<>(awarded);
        more.put(component, amount);
        return new Facts(sums, words, ranks, dates, numbers, lists, chosen, earlier, more, partners, on);
    }

    /// One sum with the record that proves it, in its own currency and in the city's.
    ///
    /// @param day when it came
    /// @param use what it is for, where the scheme tells uses apart
    public record Sum(
            String source,
            Money original,
            Money converted,
            @Nullable LocalDate day,
            @Nullable String use) {

        public Sum(String source, Money original, Money converted) {
            this(source, original, converted, null, null);
        }

        BigDecimal in(String currency) {
            if (original.currency().getCurrencyCode().equals(currency)) {
                return original.amount();
            }
            return converted.currency().getCurrencyCode().equals(currency) ? converted.amount() : BigDecimal.ZERO;
        }
    }

    /// An award of the same scheme that stands already.
    ///
    /// @param component none where it is about the whole award
    /// @param base what it was computed from
    public record Earlier(
            String source,
            @Nullable String component,
            BigDecimal amount,
            BigDecimal base,
            boolean ofProject,
            boolean ofClaimant,
            int year) {

        public Earlier ofClaimant(boolean isIts) {
            return new Earlier(source, component, amount, base, ofProject, isIts, year);
        }
    }

    /// One of joint claimants.
    ///
    /// @param percent its part of the award
    /// @param earlier what of earlier awards was its part, `ofClaimant` where anything was
    public record Partner(BigDecimal percent, List<Earlier> earlier) {

        public Partner {
            earlier = List.copyOf(earlier);
        }
    }

    /// What stands already: of a limit per claimant each of joint claimants has its own.
    List<List<Earlier>> earlier(Per per) {
        return per.isOfClaimant() && !partners.isEmpty()
                ? partners.stream().map(Partner::earlier).toList()
                : List.of(earlier);
    }

    int year() {
        return on == null ? 0 : on.getYear();
    }

    /// The total of one kind in one currency: sums of that currency as they are, others by their conversion, the rest
    /// not at all.
    BigDecimal total(String kind, String currency) {
        var total = BigDecimal.ZERO;
        for (var sum : sums.getOrDefault(kind, List.of())) {
            total = total.add(sum.in(currency));
        }
        return total;
    }
}

package yihao.reward.honour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.Sealed;

/// One round of a vote or of a jury: among whom, for how many places, and what was cast. Of a secret vote only that
/// somebody voted is kept, and how many votes each has once it is counted.
///
/// @param cast who has cast
/// @param sums votes or points by number of the nominee
/// @param ballots none of a secret vote
/// @param urn of a secret vote, under whose key its ballots are sealed
/// @param hidden the sealed ballots until they are counted, in no order that tells whose they are
public record Round(
        List<Integer> among,
        int places,
        List<String> cast,
        List<Sum> sums,
        List<Ballot> ballots,
        @Nullable String urn,
        List<Sealed> hidden) {

    public record Sum(int no, BigDecimal of) {}

    /// @param given one vote, or points, for each that got some
    public record Ballot(String by, List<Sum> given) {

        public Ballot {
            given = List.copyOf(given);
        }
    }

    public Round {
        among = List.copyOf(among);
        cast = List.copyOf(cast);
        sums = List.copyOf(sums);
        ballots = List.copyOf(ballots);
        hidden = hidden == null ? List.of() : List.copyOf(hidden);
    }

    static Round of(List<Integer> among, int places) {
        var none = among.stream().map(no -> new Sum(no, BigDecimal.ZERO)).toList();
        return new Round(among, places, List.of(), none, List.of(), null, List.of());
    }

    Round under(String ofUrn) {
        return new Round(among, places, cast, sums, ballots, ofUrn, hidden);
    }

    Round with(Ballot ballot) {
        var who = append(cast, ballot.by()).stream().sorted().toList();
        return new Round(among, places, who, plus(ballot.given()), append(ballots, ballot), urn, hidden);
    }

    Round with(String by, Sealed paper) {
        var who = append(cast, by).stream().sorted().toList();
        var papers = append(hidden, paper).stream()
                .sorted(Comparator.comparing(Sealed::text))
                .toList();
        return new Round(among, places, who, sums, ballots, urn, papers);
    }

    Round counted(List<List<Sum>> opened) {
        var votes = opened.stream().flatMap(List::stream).toList();
        return new Round(among, places, cast, plus(votes), ballots, urn, List.of());
    }

    private List<Sum> plus(List<Sum> given) {
        Map<Integer, BigDecimal> more = new HashMap<>();
        given.forEach(one -> more.merge(one.no(), one.of(), BigDecimal::add));
        return sums.stream()
                .map(one -> new Sum(one.no(), one.of().add(more.getOrDefault(one.no(), BigDecimal.ZERO))))
                .toList();
    }

    /// What each comes to: its votes, or its points by how many gave some.
    Map<Integer, BigDecimal> result(Choice choice) {
        var result = new HashMap<Integer, BigDecimal>();
        var scale = choice.scale();
        for (var sum : sums) {
            result.put(
                    sum.no(),
                    choice.by() == Choice.By.POINTS && scale != null && !cast.isEmpty()
                            ? sum.of().divide(BigDecimal.valueOf(cast.size()), scale, RoundingMode.HALF_UP)
                            : sum.of());
        }
        return result;
    }

    /// The same in the order of the nominees.
    public List<Sum> told(Choice choice) {
        var result = result(choice);
        return sums.stream()
                .map(one -> new Sum(one.no(), result.getOrDefault(one.no(), BigDecimal.ZERO)))
                .toList();
    }

    private static <T> List<T> append(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}

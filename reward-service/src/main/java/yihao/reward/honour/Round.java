package yihao.reward.honour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One round of a vote or of a jury: among whom, for how many places, and what was cast. Of a secret vote only that
/// somebody voted is kept, and how many votes each has.
///
/// @param cast who has cast
/// @param sums votes or points by number of the nominee
/// @param ballots none of a secret vote
public record Round(List<Integer> among, int places, List<String> cast, List<Sum> sums, List<Ballot> ballots) {

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
    }

    static Round of(List<Integer> among, int places) {
        var none = among.stream().map(no -> new Sum(no, BigDecimal.ZERO)).toList();
        return new Round(among, places, List.of(), none, List.of());
    }

    Round with(Ballot ballot, boolean secret) {
        Map<Integer, BigDecimal> given = new HashMap<>();
        ballot.given().forEach(one -> given.put(one.no(), one.of()));
        var more = sums.stream()
                .map(one -> new Sum(one.no(), one.of().add(given.getOrDefault(one.no(), BigDecimal.ZERO))))
                .toList();
        return new Round(
                among,
                places,
                append(cast, ballot.by()).stream().sorted().toList(),
                more,
                secret ? ballots : append(ballots, ballot));
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

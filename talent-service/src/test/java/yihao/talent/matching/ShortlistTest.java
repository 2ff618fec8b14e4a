package yihao.talent.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason.Criterion;

@DisplayName("TM-05 The best of many")
class ShortlistTest {

    static final RandomWorld WORLD = new RandomWorld();

    static Stream<Arguments> worlds() {
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(seed -> Stream.of(
                                Set.of(Criterion.FIELD, Criterion.CLASS, Criterion.TIME),
                                Set.<Criterion>of(),
                                Set.of(Criterion.PLACE, Criterion.LANGUAGE),
                                Set.of(Criterion.CLASS),
                                Set.of(Criterion.FIELD))
                        .map(must -> Arguments.of(seed, must)));
    }

    @ParameterizedTest(name = "world {0}, must {1}")
    @MethodSource("worlds")
    void are_exactly_those_that_comparing_everybody_finds(int seed, Set<Criterion> must) {
        var random = new Random(seed);
        var matching = WORLD.matching(must);
        var candidates = WORLD.candidates(random, 300, TODAY);
        var shortlist = new Shortlist(matching, candidates);

        for (var asked : WORLD.asked(random, 25, TODAY)) {
            var taken = Set.of("t" + random.nextInt(150), "t" + (150 + random.nextInt(150)));

            assertThat(shortlist.best(asked, taken, 20)).isEqualTo(plain(matching, candidates, asked, taken));
        }
    }

    private static List<Match> plain(Matching matching, List<Candidate> candidates, Asked asked, Set<String> taken) {
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate.talentId()))
                .map(candidate -> matching.compare(asked, candidate))
                .filter(Match::suitable)
                .sorted(Match.BEST_FIRST)
                .limit(20)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void stand_in_the_order_of_their_numbers_where_their_points_are_equal(List<Integer> order) {
        var all = WORLD.candidates(new Random(1), 40, TODAY);
        var equal = order.stream()
                .map(i -> new Candidate(
                        "t" + i, "T-" + i, List.of("2614"), yihao.talent.TalentClass.A, List.of(), TODAY, null))
                .toList();
        assertThat(all).hasSize(40);

        var asked = WORLD.asked("2614", TODAY);
        var best = new Shortlist(WORLD.matching(Set.of(Criterion.FIELD)), equal).best(asked, Set.of(), 2);

        assertThat(best).extracting(match -> match.candidate().number()).containsExactly("T-1", "T-2");
    }

    static Stream<List<Integer>> orders() {
        return Stream.of(Arrays.asList(1, 2, 3), Arrays.asList(3, 2, 1), Arrays.asList(2, 3, 1));
    }
}

package yihao.lead.firstreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.pairs.MakeNamePairs;
import yihao.lead.firstreport.pairs.NamePair;
import yihao.lead.firstreport.pairs.NamePair.Label;
import yihao.reference.names.EnterpriseNames;

@DisplayName("L4 The labelled set of investor names")
class NamePairsTest {

    private static final String FROZEN = "f35e1da01828b4e93ac17ef99a00db7e6b873c735e4984c771eb876036717204";
    private static final String FILE = MakeNamePairs.read("name-pairs.tsv");
    private static final List<NamePair> PAIRS = NamePair.read(FILE).toList();

    private static final IdentityKeys KEYS = new IdentityKeys(EnterpriseNames.shipped());
    private static final FirstReportRule RULE = FirstReportRule.shipped()
            .inForce(java.time.LocalDate.of(2026, 9, 1))
            .orElseThrow()
            .rules();

    private enum Answer {
        REFUSED,
        SHOWN,
        PASSED
    }

    @Test
    void is_the_one_that_was_frozen_before_the_matching_was_tuned() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(FROZEN);
        assertThat(MakeNamePairs.file()).isEqualTo(FILE);
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(share(Label.HARD, PAIRS)).isGreaterThanOrEqualTo(0.40);
    }

    @Test
    void is_told_apart_well_enough() {
        var answers =
                PAIRS.stream().map(pair -> answer(pair.one(), pair.other())).toList();
        var refused = count(answers, true, Answer.REFUSED);
        var refusedWrongly = count(answers, false, Answer.REFUSED);
        var precision = (double) refused / (refused + refusedWrongly);
        var same = PAIRS.stream().filter(NamePair::same).count();
        var recall = (double) (refused + count(answers, true, Answer.SHOWN)) / same;
        var shownWrongly = (double) count(answers, false, Answer.SHOWN) / (PAIRS.size() - same);
        print(answers);
        System.out.printf("precision %.4f, recall %.4f, different pairs shown %.4f%n", precision, recall, shownWrongly);

        assertThat(precision).as("of what refuses by itself").isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("of what is refused or shown").isGreaterThanOrEqualTo(0.95);
        assertThat(shownWrongly).as("different pairs shown").isLessThanOrEqualTo(0.15);
    }

    @Test
    void is_answered_alike_in_both_orders() {
        assertThat(PAIRS)
                .allSatisfy(pair ->
                        assertThat(answer(pair.other(), pair.one())).isEqualTo(answer(pair.one(), pair.other())));
    }

    private static Answer answer(NamePair.Side one, NamePair.Side other) {
        var mine = investor(one);
        var theirs = investor(other);
        if (IdentityKeys.areOne(KEYS.of(mine), KEYS.of(theirs))) {
            return Answer.REFUSED;
        }
        return isShown(mine, theirs) ? Answer.SHOWN : Answer.PASSED;
    }

    private static boolean isShown(Investor mine, Investor theirs) {
        return !Collections.disjoint(KEYS.blocks(mine.names()), KEYS.blocks(theirs.names()))
                && mine.names().stream()
                        .anyMatch(one -> theirs.names().stream()
                                .anyMatch(other -> Likeness.between(
                                                        KEYS.names().normalise(one.text()),
                                                        KEYS.names().normalise(other.text()))
                                                .score()
                                                .compareTo(RULE.similarFrom())
                                        >= 0));
    }

    private static Investor investor(NamePair.Side side) {
        var names =
                side.names().stream().map(name -> new InvestorName(name, "zh")).toList();
        var registration = side.registration();
        return registration.isEmpty()
                ? new Investor(null, names, null, null, "CN")
                : new Investor(null, names, null, registration.substring(3), registration.substring(0, 2));
    }

    private static long count(List<Answer> answers, boolean same, Answer wanted) {
        return java.util.stream.IntStream.range(0, PAIRS.size())
                .filter(i -> PAIRS.get(i).same() == same && answers.get(i) == wanted)
                .count();
    }

    private static double share(Label label, Collection<NamePair> pairs) {
        return (double) pairs.stream().filter(pair -> pair.label() == label).count() / pairs.size();
    }

    private static void print(List<Answer> answers) {
        var table = new TreeMap<String, EnumMap<Answer, Integer>>();
        for (int i = 0; i < PAIRS.size(); i++) {
            var row = PAIRS.get(i).label() + " " + PAIRS.get(i).kind();
            table.computeIfAbsent(row, _ -> new EnumMap<>(Answer.class)).merge(answers.get(i), 1, Integer::sum);
        }
        table.forEach((row, counts) -> System.out.println(row + " " + counts));
    }
}

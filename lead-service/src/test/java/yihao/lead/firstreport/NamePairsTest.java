package yihao.lead.firstreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.lead.firstreport.pairs.MakeNamePairs;
import yihao.lead.firstreport.pairs.NamePair;
import yihao.lead.firstreport.pairs.NamePair.Label;

@DisplayName("L4 The labelled sets of investor names, one made by code and one by hand")
class NamePairsTest {

    private static final String FROZEN = "f35e1da01828b4e93ac17ef99a00db7e6b873c735e4984c771eb876036717204";
    private static final String GENERATED = "name-pairs.tsv";
    private static final String BY_HAND = "hand-pairs.tsv";

    @Test
    void are_frozen_where_code_made_them() throws Exception {
        var file = MakeNamePairs.read(GENERATED);
        var digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(FROZEN);
        assertThat(MakeNamePairs.file()).isEqualTo(file);
        assertThat(pairs(GENERATED)).hasSizeGreaterThanOrEqualTo(2_000);
    }

    @Test
    void are_each_pair_once_where_a_hand_wrote_them() {
        assertThat(pairs(BY_HAND)).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERATED, BY_HAND})
    void are_hard_to_tell_apart_in_four_of_ten(String set) {
        assertThat(share(Label.HARD, pairs(set))).isGreaterThanOrEqualTo(0.40);
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERATED, BY_HAND})
    void are_told_apart_well_enough(String set) {
        var answers = PairAnswers.to(pairs(set));
        System.out.print(answers.table());

        assertThat(answers.precision()).as("of what refuses by itself").isGreaterThanOrEqualTo(0.98);
        assertThat(answers.recall()).as("of what is refused or shown").isGreaterThanOrEqualTo(0.95);
        assertThat(answers.differentShown()).as("different pairs shown").isLessThanOrEqualTo(0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERATED, BY_HAND})
    void are_answered_alike_in_both_orders(String set) {
        assertThat(pairs(set))
                .allSatisfy(pair -> assertThat(PairAnswers.between(pair.other(), pair.one()))
                        .isEqualTo(PairAnswers.between(pair.one(), pair.other())));
    }

    private static List<NamePair> pairs(String set) {
        return NamePair.read(MakeNamePairs.read(set)).toList();
    }

    private static double share(Label label, Collection<NamePair> pairs) {
        return (double) pairs.stream().filter(pair -> pair.label() == label).count() / pairs.size();
    }
}

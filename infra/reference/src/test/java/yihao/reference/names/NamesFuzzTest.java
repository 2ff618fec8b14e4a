package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import yihao.reference.names.NormalisedName.Relation;

/// Names are made up for five minutes where `JAZZER_FUZZ=1`; otherwise those that stand in `NamesFuzzTestInputs`.
@DisplayName("L4 Whatever somebody writes as a name")
@Timeout(20) // for each single input, also where they are made up
class NamesFuzzTest {

    final EnterpriseNames names = EnterpriseNames.shipped();

    @FuzzTest(maxDuration = "5m")
    void is_one_with_itself_and_as_like_another_as_that_is_like_it(FuzzedDataProvider data) {
        var one = names.normalise(data.consumeString(200));
        var other = names.normalise(data.consumeRemainingAsString());

        assertThat(one.relationTo(one)).isEqualTo(Relation.EQUAL);
        assertThat(one.relationTo(other)).isEqualTo(other.relationTo(one));
        assertThat(NameSimilarity.between(one, other))
                .isEqualTo(NameSimilarity.between(other, one))
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @FuzzTest(maxDuration = "5m")
    void is_the_same_name_in_full_width(FuzzedDataProvider data) {
        var written = data.consumeRemainingAsAsciiString();

        assertThat(names.normalise(inFullWidth(written)).key())
                .isEqualTo(names.normalise(written).key());
    }

    private static String inFullWidth(String ascii) {
        return ascii.chars()
                .map(letter -> letter > ' ' && letter < 127 ? letter + 0xFEE0 : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package yihao.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.ProblemCode;

@DisplayName("A service's README")
class ReadmeTest {

    static final String TEXT = """
            ## Rules
            | rule | class | test |
            |---|---|---|
            | T1 one toll a day | `Toll.once`, `Gate` | `TollTest` |

            ## Problem codes
            422 `toll.paid-twice` `gate-closed`
            """;

    @Test
    void misses_a_class_that_was_renamed() {
        assertThat(new Readme(TEXT, "", Set.of("Toll", "Gate", "TollTest")).classesNotThere())
                .isEmpty();
        assertThat(new Readme(TEXT, "", Set.of("Toll", "Barrier", "TollTest")).classesNotThere())
                .containsExactly("Gate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| one toll a day | `Toll` | `TollTest` |",
                "| T1 one toll a day | the clerk | `TollTest` |",
                "| T1 one toll a day | `Toll` | by hand |",
                "| T1 one toll a day | `Toll` |",
                "| T1 one toll andT2 no toll at night | `Toll` | `TollTest` |",
                "| T1 one toll a",
            })
    void misses_what_a_row_needs(String torn) {
        var readme = new Readme(TEXT.replace("\n\n", "\n" + torn + "\n\n"), "", Set.of());

        assertThat(readme.tornRules()).containsExactly(torn);
        assertThat(new Readme(TEXT, "", Set.of()).tornRules()).isEmpty();
    }

    @Test
    void lists_a_code_whole_or_without_the_service_s_name_and_nothing_like_it() {
        var readme = new Readme(TEXT, "", Set.of());

        assertThat(readme.lists(code("toll.paid-twice"))).isTrue();
        assertThat(readme.lists(code("toll.gate-closed"))).isTrue();
        assertThat(readme.lists(code("toll.gate"))).isFalse();
    }

    @Test
    void may_keep_its_rules_in_a_file_beside_it_to_the_last_row() {
        var readme = new Readme("""
                ## Rules
                In [a file beside it](RULES.md).

                ## Problem codes
                422 `toll.paid-twice`
                """, """
                ## Rules
                | rule | class | test |
                | one toll a day, else `gate-closed` | `Toll.once` | `TollTest` |
                | no toll at night | `Gate` | `NightTest` |
                """, Set.of("Toll", "TollTest"));

        assertThat(readme.classesNotThere()).containsExactly("Gate", "NightTest");
        assertThat(readme.lists(code("toll.gate-closed"))).isFalse();
    }

    @Test
    void without_a_table_of_rules_is_no_proof() {
        assertThatThrownBy(() -> new Readme("# Toll\n", "", Set.of()).classesNotThere())
                .hasMessageContaining("no table of rules");
        assertThatThrownBy(() -> new Readme("## Rules\nIn RULES.md.\n", "", Set.of()).classesNotThere())
                .hasMessageContaining("no table of rules");
    }

    private static ProblemCode code(String code) {
        return new ProblemCode() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public Kind kind() {
                return Kind.REFUSED;
            }
        };
    }
}

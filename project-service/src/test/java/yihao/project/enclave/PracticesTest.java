package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.Http.Answer;

@DisplayName("What places published about sharing, in another city's rules")
class PracticesTest {

    private static final String TERMS = "terms: /rules/enclave-terms-yishui.yaml";

    @Test
    void names_a_file_of_terms_that_ships() throws IOException {
        assertThat(check(TERMS).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            terms: /rules/enclave-terms-nowhere.yaml                                     | 产品中没有条款文件“/rules/enclave-terms-nowhere.yaml”
            open: {zh: 待定, en: Open}, terms: /rules/enclave-terms-yishui.yaml           | 写条款（terms），或写未定事项（open）
            """)
    void is_refused_with_what_nobody_could_begin_from(String said, String why) throws IOException {
        var refused = check(said);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("rules.unreadable");
        assertThat(refused.text()).contains(why);
    }

    private static Answer check(String said) throws IOException {
        try (var shipped = EnclaveRules.class.getResourceAsStream("/rules/enclaves.yaml")) {
            var text = new String(java.util.Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
            var practice = """
                    practices:
                        - {id: here, place: {zh: 某市, en: Here}, name: {zh: 飞地, en: Enclave}, source: ours, rule: {zh: 分成, en: Shared}, %s}
                    """.formatted(said);
            var another = text.substring(0, text.indexOf("practices:")) + practice;
            return RunningService.as(People.BUREAU_OFFICER)
                    .post(
                            "/api/services/project/rule-sets/enclaves/check",
                            java.util.Map.of("text", another.replace("version: 1\n", "version: 7\n")));
        }
    }
}

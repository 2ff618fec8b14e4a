package yihao.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.AtTheEdge;

@DisplayName("GW-04 A problem of the gateway")
class ProblemsTest extends AtTheEdge {

    private final Problems problems = new Problems(JsonMapper.shared());

    @ParameterizedTest
    @EnumSource
    void is_said_in_chinese_and_in_english(GatewayProblem problem) {
        for (var which : new String[] {"title", "detail"}) {
            assertThat(problems.text(problem, which, Locale.CHINESE, "lead")).matches(".*\\p{IsHan}.*");
            assertThat(problems.text(problem, which, Locale.ENGLISH, "lead")).matches("[\\p{ASCII}]+");
        }
    }

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN                  | zh | 没有这个地址
            en-GB,en;q=0.9         | en | No such address
            fr,en;q=0.5,zh;q=0.1   | en | No such address
            ko                     | zh | 没有这个地址
            ;;;                    | zh | 没有这个地址
            """)
    void follows_the_language_the_caller_prefers(String accepted, String language, String title) {
        var answer = send(with("/api/none").header("Accept-Language", accepted).GET());

        assertProblem(answer, 404, "gateway.not-found");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(json(answer).path("title").asString()).isEqualTo(title);
    }
}

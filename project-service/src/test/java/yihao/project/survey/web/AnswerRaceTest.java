package yihao.project.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU-05 Several at once behind one link")
class AnswerRaceTest {

    private static final int CLIENTS = 8;

    private final SurveyApiTest surveys = new SurveyApiTest();

    private static List<Integer> atOnce(IntFunction<Callable<Integer>> client) throws Exception {
        var calls = IntStream.range(0, CLIENTS).mapToObj(client).toList();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    @Test
    void leave_one_answer_that_nobody_overwrote_unseen() throws Exception {
        var path = surveys.invited(surveys.running(false), "甲公司");

        var statuses = atOnce(at -> () -> surveys.anyone
                .send("POST", path + "/answer", SurveyApiTest.answer(0, 3, "意见" + at))
                .status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(surveys.anyone.get(path).at("/revision")).isEqualTo("1");
    }

    @Test
    void that_invite_the_same_firm_invite_it_once() throws Exception {
        var survey = surveys.running(false);

        var statuses = atOnce(at -> () -> surveys.zhangdian
                .post(survey + "/invitations", Map.of("firm", "甲公司"))
                .status());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(surveys.zhangdian.get(survey + "/invitations").json().at("/items"))
                .hasSize(1);
    }
}

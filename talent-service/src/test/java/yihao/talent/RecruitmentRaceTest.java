package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.talent.Office.TODAY;
import static yihao.talent.Office.ok;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.talent.need.Needs;
import yihao.talent.talent.Placement;
import yihao.talent.talent.TalentAction;
import yihao.talent.talent.Talents;
import yihao.testkit.service.Http;

@DisplayName("TM-03 TM-07 TR-01 Two at the same instant")
class RecruitmentRaceTest {

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void match_the_same_talent_to_the_same_need_once_and_the_other_is_told() {
        var need = office.posted();
        var talent = office.registered();

        var answers = atOnce(() -> match("talent.office", need, talent), () -> match("talent.head", need, talent));

        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(answer -> answer.at("/code"))
                .containsExactly("talent.need-already-matched");
    }

    @Test
    void let_the_same_talent_arrive_at_one_of_two_needs_and_the_other_is_told() {
        var talent = office.registered();
        var one = accepted(talent);
        var other = accepted(talent);

        var answers = atOnce(() -> arrive(one, talent), () -> arrive(other, talent));

        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.at("/code")).isIn("talent.placed-elsewhere", "talent.recruitment-withdrawn"));
        assertThat(List.of(status(one), status(other))).containsExactlyInAnyOrder("FILLED", "MATCHED");
        await().until(() -> !onTheWay(one, talent) && !onTheWay(other, talent));
    }

    @Test
    void a_kill_between_talent_and_need_is_finished_for_the_need_and_for_the_others() {
        var talent = office.registered();
        var need = accepted(talent);
        var other = accepted(talent);
        var place = new Placement(need, Office.PROJECT, World.ZHANGDIAN, LocalDate.parse(TODAY), null);
        var act = Act.ofService("talent-service", CityTime.endOf(LocalDate.parse(TODAY)), "killed");
        office.service
                .bean(Talents.class)
                .change(talent, TalentAction.ARRIVED, act, one -> one.arriveAt(place))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));

        await().until(() -> status(need).equals("FILLED") && !onTheWay(other, talent));
    }

    @Test
    void recommend_the_same_person_and_the_first_counts() {
        var told = Office.introduction(office.posted());

        var answers = atOnce(
                () -> office.as("zhangdian.officer").post("/api/recommendations", told),
                () -> office.as("linzi.officer").post("/api/recommendations", told));

        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    private static Needs needs() {
        return office.service.bean(Needs.class);
    }

    private static String status(String need) {
        return ok(office.as("zhangdian.officer").get("/api/needs/" + need)).at("/status");
    }

    private static boolean onTheWay(String need, String talent) {
        return needs().find(need)
                .flatMap(one -> one.state().recruitmentOf(talent))
                .orElseThrow()
                .isOnTheWay();
    }

    private static String accepted(String talent) {
        var need = office.posted();
        ok(match("talent.office", need, talent));
        for (var stage : List.of("CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED")) {
            ok(step(need, talent, stage));
        }
        return need;
    }

    private static Http.Answer match(String subject, String need, String talent) {
        return office.as(subject).post("/api/needs/" + need + "/matches", Map.of("talentId", talent));
    }

    private static Http.Answer arrive(String need, String talent) {
        return step(need, talent, "ARRIVED");
    }

    private static Http.Answer step(String need, String talent, String stage) {
        return office.as("zhangdian.officer")
                .post("/api/needs/" + need + "/matches/" + talent + "/steps", Map.of("stage", stage, "on", TODAY));
    }

    @SafeVarargs
    private static List<Http.Answer> atOnce(Supplier<Http.Answer>... each) {
        var answers = new ConcurrentLinkedQueue<Http.Answer>();
        var threads = Arrays.stream(each)
                .map(one -> Thread.ofVirtual().start(() -> answers.add(one.get())))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.copyOf(answers);
    }
}

package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.EventKind;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.ReferralEvent;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.VisitEvent;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.reward.ClaimEvent;
import yihao.contracts.reward.PaymentEvent;
import yihao.contracts.reward.RankingEvent;
import yihao.contracts.reward.RecoveryEvent;
import yihao.contracts.talent.BenefitEvent;
import yihao.contracts.talent.ConsultationEvent;
import yihao.contracts.talent.ExpertEvent;
import yihao.contracts.talent.NeedEvent;
import yihao.contracts.talent.RecommendationEvent;
import yihao.contracts.talent.TalentEvent;
import yihao.contracts.talent.TeamEvent;
import yihao.platform.events.ParkedEvents;
import yihao.talent.copies.Known;
import yihao.testkit.contract.CalledApis;
import yihao.testkit.contract.ReleasedApi;

@DisplayName("G7 What talent-service hears and tells")
class ContractTest {

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static Stream<EventKind<?>> heard() {
        return Stream.<EventKind<?>[]>of(
                        ProjectEvent.values(),
                        UnitEvent.values(),
                        EnterpriseEvent.values(),
                        PaymentEvent.values(),
                        VisitEvent.values(),
                        LeadEvent.values(),
                        RankingEvent.values(),
                        RecoveryEvent.values(),
                        ClaimEvent.values(),
                        ReferralEvent.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("heard")
    void every_sample_of_what_it_reads_is_understood(EventKind<?> kind) throws IOException {
        office.service.deliver(kind.topic(), "key", sample(kind));

        assertThat(office.service.bean(ParkedEvents.class).list(10)).isEmpty();
    }

    @Test
    void a_project_is_known_by_its_sample_and_ends_when_it_says_so() throws IOException {
        office.service.deliver(
                ProjectEvent.TOPIC,
                "0199-j1",
                sample(ProjectEvent.TERMINATED).replace("\"sequence\": 3", "\"sequence\": 9"));

        var project = office.service.bean(Known.class).project("0199-j1").orElseThrow();

        assertThat(project.unit()).isEqualTo("district-zhangdian");
        assertThat(project.sharingUnits()).contains("office-munich");
    }

    @Test
    void a_lost_project_has_ended() throws IOException {
        var lost = sample(ProjectEvent.TERMINATED, ".of-a-loss").replace("0199-j1", "0199-j3");
        office.service.deliver(ProjectEvent.TOPIC, "0199-j3", lost);

        assertThat(office.service
                        .bean(Known.class)
                        .project("0199-j3")
                        .orElseThrow()
                        .ended())
                .isTrue();
    }

    @Test
    void a_project_that_a_ledger_brought_is_known_like_any_other() throws IOException {
        office.service.deliver(ProjectEvent.TOPIC, "0199-j2", sample(ProjectEvent.STARTED, ".of-a-ledger"));

        assertThat(office.service.bean(Known.class).project("0199-j2")).isPresent();
        assertThat(office.service.bean(ParkedEvents.class).list(10)).isEmpty();
    }

    static Stream<Class<?>> clients() {
        return CalledApis.clientsIn("yihao.talent").stream();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void it_calls_only_what_the_others_have_released(Class<?> client) {
        assertThat(CalledApis.brokenBy(client)).isEmpty();
    }

    @Test
    void its_released_api_is_still_there_for_older_clients() {
        var document =
                office.service.anonymous().get("/api/services/talent/openapi").text();

        assertThat(ReleasedApi.brokenBy("talent", document)).isEmpty();
    }

    @Test
    void what_it_tells_is_what_the_contract_says() {
        var benefit = office.granted(office.arrived());
        Office.ok(office.as("talent.head").post("/api/benefits/" + benefit + "/approval", "{}"));
        office.paid(benefit, 9);
        office.recommended();

        var members = List.of(Map.of("talentId", office.registered(), "role", "LEADER", "on", Office.TODAY));
        office.as("talent.office")
                .post(
                        "/api/talent-teams",
                        Map.of("name", "团队", "focus", "催化", "fields", List.of("2614"), "members", members));

        new ExpertOffice(office).serving("expert.one");
        var question = Map.of(
                "kind",
                "PROJECT",
                "topic",
                "PROJECT",
                "reference",
                Office.PROJECT,
                "title",
                "示例论证",
                "text",
                "请论证。",
                "level",
                "OPEN",
                "wanted",
                1);
        office.as("zhangdian.officer").post("/api/consultations", question);

        for (EventKind<?> kind : new EventKind<?>[] {
            NeedEvent.POSTED,
            TalentEvent.REGISTERED,
            BenefitEvent.GRANTED,
            TeamEvent.FOUNDED,
            RecommendationEvent.RECOMMENDED,
            ExpertEvent.APPOINTED,
            ConsultationEvent.ASKED
        }) {
            var told = office.service.sent(kind.topic());
            var shape = STRICT.getTypeFactory().constructParametricType(Event.class, kind.body());
            assertThat(told).isNotEmpty().allSatisfy(sent -> {
                Event<?> event = STRICT.readValue(sent.json(), shape);
                assertThat(event.type()).startsWith(kind.topic() + "-");
                assertThat(event.key()).isEqualTo(sent.key());
            });
        }
        assertThat(office.service.sent(BenefitEvent.TOPIC))
                .extracting(sent -> STRICT.readTree(sent.json()).get("type").asString())
                .containsExactly(
                        BenefitEvent.GRANTED.type(),
                        BenefitEvent.APPROVED.type(),
                        BenefitEvent.PAYMENT_ORDERED.type(),
                        BenefitEvent.PAID.type());
    }

    private static String sample(EventKind<?> kind) throws IOException {
        return sample(kind, "");
    }

    private static String sample(EventKind<?> kind, String form) throws IOException {
        var producer = kind.topic().substring(0, kind.topic().indexOf('.'));
        try (var in =
                EventKind.class.getResourceAsStream("/contracts/" + producer + "/" + kind.type() + form + ".json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

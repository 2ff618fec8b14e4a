package yihao.reward.simulation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Amount;
import yihao.contracts.Event;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.lead.ReferralState.ReferralShare;
import yihao.contracts.project.CapitalState;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Money;
import yihao.platform.events.Bus;
import yihao.reward.copies.KnownCapital;
import yihao.testkit.simulation.Gate;
import yihao.testkit.simulation.TwinBus;

/// The other services, as far as reward-service hears of them: projects, their money, referrals of one, two and three.
final class Neighbours {

    static final String UNIT = "district-zhangdian";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant AT = Instant.parse("2026-08-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final List<List<String>> SHARES =
            List.of(List.of(), List.of("50.00", "50.00"), List.of("33.33", "33.33", "33.34"), List.of());

    private final Map<String, Bus> buses;
    private final Map<String, Long> told = new HashMap<>();
    private final Map<Integer, Integer> money = new HashMap<>();

    Neighbours(TwinBus bus) {
        this.buses = Map.of("project", bus.through(Gate.OPEN, "project"), "lead", bus.through(Gate.OPEN, "lead"));
        buses.values().forEach(Bus::fenceOthers);
    }

    static String project(int number) {
        return "p" + number;
    }

    static String referral(int number) {
        return "r" + number;
    }

    static List<String> shares(String referral) {
        return SHARES.get(Integer.parseInt(referral.substring(1)));
    }

    void begin() {
        for (int number = 0; number < Deeds.THINGS; number++) {
            tell("project.project", project(number), projectState(number));
            tell("lead.referral", referral(number), referralState(number));
            moneyIs(number, 3 + 10 * number);
        }
    }

    /// Fractions, so that something is rounded, and odd fen, so that something is left.
    void moneyIs(int number, int much) {
        money.put(number, much);
        tell("project.capital", "c" + number, capitalState(number));
    }

    List<KnownCapital> fresh(String project) {
        var number = Integer.parseInt(project.substring(1));
        var amount = Money.cny(cny(number));
        return List.of(new KnownCapital("c" + number, project, UNIT, "FOREIGN_PAID_IN", amount, amount, DAY, true));
    }

    private String cny(int number) {
        return new BigDecimal("20000.55")
                .multiply(BigDecimal.valueOf(money.getOrDefault(number, 1)))
                .toPlainString();
    }

    private CapitalState capitalState(int number) {
        var amount = new Amount(cny(number), "CNY");
        return new CapitalState(
                "c" + number,
                project(number),
                UNIT,
                "FOREIGN_PAID_IN",
                amount,
                DAY,
                "1",
                DAY,
                "",
                "",
                amount,
                "VERIFIED",
                AT);
    }

    private static ReferralState referralState(int number) {
        var percents = SHARES.get(number);
        var shares = java.util.stream.IntStream.range(0, percents.size())
                .mapToObj(at -> new ReferralShare("payee-" + at, "LEGAL_PERSON", percents.get(at), null))
                .toList();
        return new ReferralState(
                referral(number),
                "R-" + number,
                "payee-0",
                "LEGAL_PERSON",
                "l" + number,
                "CONFIRMED",
                AT,
                List.of(),
                true,
                null,
                shares.isEmpty() ? null : shares);
    }

    private static ProjectState projectState(int number) {
        return new ProjectState(
                project(number),
                "P-" + number,
                "l" + number,
                "project",
                null,
                "investor",
                null,
                "DE",
                true,
                true,
                null,
                UNIT,
                List.of(),
                "REGISTERED",
                Map.of("REGISTERED", DAY),
                null,
                null,
                null,
                null,
                null,
                "ACTIVE",
                null,
                Set.of(),
                null);
    }

    private void tell(String topic, String key, Object state) {
        var sequence = told.merge(key, 1L, Long::sum);
        var id = UUID.nameUUIDFromBytes((key + sequence).getBytes(StandardCharsets.UTF_8));
        @Nullable String none = null;
        var event = new Event<>(topic + "-changed.v1", id, key, 1, sequence, AT, "officer", none, state);
        Objects.requireNonNull(buses.get(topic.substring(0, topic.indexOf('.'))))
                .send(List.of(new Bus.Message(topic, key, JSON.writeValueAsString(event))));
    }
}

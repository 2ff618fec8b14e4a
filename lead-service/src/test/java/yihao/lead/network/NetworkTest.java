package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.AUDIT_ADMINISTRATOR;
import static yihao.kernel.Function.SECURITY_ADMINISTRATOR;
import static yihao.kernel.Function.SERVICE;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.network.AppointOfficer.Appointment;
import yihao.lead.network.AppointOfficer.TypedMailbox;
import yihao.lead.network.RegisterUnit.UnitFacts;
import yihao.platform.secrecy.Vault;
import yihao.reference.Divisions;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("L1 The network")
class NetworkTest {

    static final Act ADMIN = at(actor("security.admin", World.CITY, SECURITY_ADMINISTRATOR), "2026-01-05T02:00:00Z");

    private final TwinUnits units = new TwinUnits();
    private final TwinOfficers officers = new TwinOfficers();
    private final Vault vault = InMemoryPersonKeys.vault();
    private final Map<String, Integer> waiting = new HashMap<>();
    final OpenWork openWork = (_, _) -> Map.copyOf(waiting);
    final HandOverWork handOver = new HandOverWork(units, officers, openWork);
    final RegisterUnit registerUnit = new RegisterUnit(units, officers, Divisions.shipped());
    final AppointOfficer appointOfficer =
            new AppointOfficer(officers, units, openWork, handOver, _ -> Outcome.done(Map.of()), vault);

    @BeforeEach
    void aCityWithADistrict() {
        done(unit("city-zibo", null, "370300"));
        done(unit("district-zhangdian", "city-zibo", "370303"));
        done(unit("squad-01", "district-zhangdian", null));
    }

    @Test
    void knows_what_stands_above_a_unit() {
        assertThat(state("squad-01").ancestors()).containsExactly("district-zhangdian", "city-zibo");
    }

    @Test
    void registered_twice_with_the_same_words_changes_nothing() {
        var again = done(unit("district-zhangdian", "city-zibo", "370303"));

        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void carries_a_moved_unit_s_descendants_and_officers_along() {
        done(appointOfficer.appoint("squad.member", appointment(Set.of(Function.SQUAD_MEMBER), "squad-01"), ADMIN));
        done(unit("bureau", "city-zibo", null));

        done(registerUnit.register("district-zhangdian", facts("bureau", "370303"), ADMIN.because("区划调整")));

        assertThat(state("squad-01").ancestors()).containsExactly("district-zhangdian", "bureau", "city-zibo");
        assertThat(state("squad-01").telephone()).isEqualTo("0533-0000001");
        assertThat(officers.find("squad.member").orElseThrow().state().unitAncestors())
                .containsExactly("district-zhangdian", "bureau", "city-zibo");
    }

    @Test
    void keeps_an_officer_s_mail_sealed_and_moves_it_with_the_officer() {
        var box = new TypedMailbox("squad@example.org", Officer.Language.EN);
        var member = reachable(Set.of(Function.SQUAD_MEMBER), "squad-01", box);
        var first = done(appointOfficer.appoint("squad.member", member, ADMIN));
        var again = done(appointOfficer.appoint("squad.member", member, ADMIN));
        done(unit("bureau", "city-zibo", null));
        done(registerUnit.register("district-zhangdian", facts("bureau", "370303"), ADMIN.because("区划调整")));

        var kept = Objects.requireNonNull(
                officers.find("squad.member").orElseThrow().state().mailbox());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(first.toString()).doesNotContain("squad@example.org");
        assertThat(kept.opened(vault)).hasValue("squad@example.org");
        assertThat(kept.language()).isEqualTo(Officer.Language.EN);
    }

    @Test
    void forgets_an_officer_s_mail_that_is_not_said_again() {
        var box = new TypedMailbox("squad@example.org", null);
        done(appointOfficer.appoint("squad.member", reachable(Set.of(UNIT_OFFICER), "squad-01", box), ADMIN));

        done(appointOfficer.appoint("squad.member", appointment(Set.of(UNIT_OFFICER), "squad-01"), ADMIN));

        assertThat(officers.find("squad.member").orElseThrow().state().mailbox())
                .isNull();
    }

    @ParameterizedTest(name = "{0} under {1} in {2}: {3}")
    @CsvSource(textBlock = """
            district-x,         nowhere,   ,       PARENT_UNKNOWN
            city,               city-zibo, ,       UNIT_ID_UNFIT
            all,                city-zibo, ,       UNIT_ID_UNFIT
            district-x@all,     city-zibo, ,       UNIT_ID_UNFIT
            District-x,         city-zibo, ,       UNIT_ID_UNFIT
            district-,          city-zibo, ,       UNIT_ID_UNFIT
            district-x,         city-zibo, 379999, DIVISION_UNKNOWN
            city-zibo,          squad-01,  ,       UNIT_CYCLE
            district-zhangdian, squad-01,  ,       UNIT_CYCLE
            """)
    void refuses_what_cannot_be(String id, String parent, String division, NetworkProblem problem) {
        assertThat(refused(unit(id, parent, division)).problem()).isEqualTo(problem);
    }

    @Test
    void is_kept_by_the_security_administrator_only() {
        var other = at(actor("bureau.head", "bureau", Function.BUREAU_HEAD), "2026-01-05T02:00:00Z");

        assertThat(refused(registerUnit.register("x", facts(null, null), other)).problem())
                .isEqualTo(NetworkProblem.ONLY_SECURITY_ADMINISTRATOR);
        assertThat(refused(appointOfficer.appoint("x", appointment(Set.of(UNIT_OFFICER), "squad-01"), other))
                        .problem())
                .isEqualTo(NetworkProblem.ONLY_SECURITY_ADMINISTRATOR);
    }

    @Test
    void lets_an_administrator_hold_no_second_function_and_nobody_be_a_service() {
        for (var mixed : List.of(
                Set.of(SECURITY_ADMINISTRATOR, UNIT_OFFICER),
                Set.of(SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
                Set.of(SERVICE),
                Set.<Function>of())) {
            assertThat(refused(appointOfficer.appoint("x", appointment(mixed, "squad-01"), ADMIN))
                            .problem())
                    .isEqualTo(NetworkProblem.FUNCTIONS_MIXED);
        }
        done(appointOfficer.appoint("x", appointment(Set.of(UNIT_OFFICER, UNIT_HEAD), "squad-01"), ADMIN));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2025-12-31, false
            2026-01-01, true
            2026-12-31, true
            2027-01-01, false
            """)
    void lets_a_person_act_on_the_days_of_the_appointment_only(LocalDate day, boolean acts) {
        var year = new Appointment(
                "演示",
                "squad-01",
                Set.of(UNIT_OFFICER),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null);
        done(appointOfficer.appoint("zhangdian.officer", year, ADMIN));

        assertThat(new OfficersOnDuty(officers, null).find("zhangdian.officer", "", day))
                .matches(found -> found.isPresent() == acts);
    }

    @Test
    void lets_one_configured_subject_register_the_first_officers_and_nothing_else() {
        var first = new OfficersOnDuty(officers, "bootstrap").find("bootstrap", "", LocalDate.of(2026, 1, 1));

        assertThat(first.orElseThrow().functions()).containsExactly(SECURITY_ADMINISTRATOR);
        assertThat(new OfficersOnDuty(officers, "").find("bootstrap", "", LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    private Outcome<Versioned<Unit>> unit(String id, @Nullable String parent, @Nullable String division) {
        return registerUnit.register(id, facts(parent, division), ADMIN);
    }

    private static UnitFacts facts(@Nullable String parent, @Nullable String division) {
        return new UnitFacts(UnitKind.DISTRICT, "名", "Name", parent, division, "0533-0000001", true);
    }

    private static Appointment appointment(Set<Function> functions, String unit) {
        return reachable(functions, unit, null);
    }

    private static Appointment reachable(Set<Function> functions, String unit, @Nullable TypedMailbox mailbox) {
        return new Appointment("演示", unit, functions, LocalDate.of(2026, 1, 1), null, null, mailbox);
    }

    private Unit state(String id) {
        return units.find(id).orElseThrow().state();
    }
}

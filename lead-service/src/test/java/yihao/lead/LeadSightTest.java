package yihao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.SECURITY_ADMINISTRATOR;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.testkit.twins.Acts.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.StoreProblem;
import yihao.lead.intake.TypedReport;
import yihao.papers.PaperLimits;
import yihao.papers.Release;
import yihao.papers.ScanViews;
import yihao.papers.memory.InMemoryPapers;
import yihao.platform.secrecy.Vault;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("L7 A lead shared")
class LeadSightTest {

    static final Map<String, Actor> PEOPLE = Map.of(
            "reporter", World.ZHANGDIAN_OFFICER,
            "city root", actor("someone", World.CITY, UNIT_HEAD),
            "other district", World.LINZI_OFFICER,
            "bureau", World.BUREAU_PERSON,
            "supervision", World.SUPERVISOR,
            "referrer", World.REFERRING,
            "administrator", actor("security.admin", World.CITY, SECURITY_ADMINISTRATOR));

    final World world = new World();
    final Vault vault = InMemoryPersonKeys.vault();

    @ParameterizedTest(name = "{0}: {1} sees {2}, clearly {3}, contacts {4}")
    @CsvSource(textBlock = """
            OWN,          reporter,       true,  true,  true
            OWN,          city root,      true,  true,  true
            OWN,          other district, false, ,
            OWN,          bureau,         true,  true,  true
            OWN,          supervision,    true,  true,  false
            CITY,         other district, true,  true,  false
            CITY,         referrer,       false, ,
            CITY,         administrator,  false, ,
            CONFIDENTIAL, reporter,       true,  true,  true
            CONFIDENTIAL, other district, false, ,
            CONFIDENTIAL, bureau,         true,  true,  true
            CONFIDENTIAL, supervision,    true,  false, false
            """)
    void is_seen_by_level(String sharing, String who, boolean sees, Boolean clearly, Boolean contacts) {
        var lead = lead(Sharing.valueOf(sharing));
        var person = java.util.Objects.requireNonNull(PEOPLE.get(who));

        assertThat(world.sight.sees(person, lead)).isEqualTo(sees);
        if (sees) {
            assertThat(world.sight.seesClearly(person, lead)).isEqualTo(clearly);
            assertThat(world.sight.seesContacts(person, lead)).isEqualTo(contacts);
        }
    }

    @Test
    void confidentially_is_masked_for_supervision_in_every_field_that_tells_who_it_is() {
        var stored = store(lead(Sharing.CONFIDENTIAL));
        var papers = new InMemoryPapers(new PaperLimits(1, Set.of()), Release.ONLY_CLEAN);
        var scans = new ScanViews(papers, Release.ONLY_CLEAN);
        var views = new LeadViews(world.network, world.sight, vault, scans, List.of());

        var view = views.of(stored, World.SUPERVISOR, java.time.LocalDate.of(2026, 9, 1));

        assertThat(view.masked()).isTrue();
        assertThat(view.toString()).doesNotContain("贝斯").doesNotContain("精细化工").doesNotContain("Frau Muster");
        assertThat(view.investor().names()).extracting(InvestorName::text).containsExactly("***");
    }

    @Test
    void that_one_may_not_see_does_not_exist_for_a_decision() {
        var stored = store(lead(Sharing.OWN));

        var outcome = world.dispatchLead.recordProgress(
                stored.id(), "x", null, at(World.LINZI_OFFICER, World.FIRST_OF_SEPTEMBER));

        assertThat(World.refused(outcome).problem()).isEqualTo(StoreProblem.NOT_FOUND);
    }

    @Test
    void becomes_visible_to_a_unit_it_is_handed_to_and_invisible_again_when_that_unit_declines() {
        var lead = done(world.judgeLead.judge(
                store(lead(Sharing.OWN)).id(),
                World.allMet(),
                Map.of(),
                at(World.BUREAU_PERSON, "2026-09-02T02:00:00Z")));
        done(world.dispatchLead.dispatch(
                lead.id(), List.of(World.LINZI), at(World.BUREAU_PERSON, "2026-09-02T03:00:00Z")));
        assertThat(world.sight.sees(World.LINZI_OFFICER, world.now(lead.id()))).isTrue();

        done(world.dispatchLead.decline(
                lead.id(),
                World.LINZI,
                at(World.LINZI_OFFICER, "2026-09-03T02:00:00Z").because("无用地")));

        assertThat(world.sight.sees(World.LINZI_OFFICER, world.now(lead.id()))).isFalse();
    }

    private Lead lead(Sharing sharing) {
        var typed = new TypedReport(
                "精细化工项目",
                "内容",
                World.investor("贝斯精化有限公司"),
                Money.cny("1"),
                null,
                Channel.VISIT,
                sharing,
                List.of(contact()),
                null);
        return done(world.reportLead.report(typed, at(World.ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER)))
                .lead()
                .state();
    }

    private yihao.kernel.Versioned<Lead> store(Lead lead) {
        return Optional.of(lead.number()).flatMap(world.leads::withNumber).orElseThrow();
    }

    private Contact contact() {
        var person = vault.admit();
        return new Contact(person, vault.seal(person, PersonalField.NAME, "Frau Muster"), null, null, null);
    }
}

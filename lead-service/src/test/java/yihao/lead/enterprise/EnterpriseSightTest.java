package yihao.lead.enterprise;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.InMemoryEnterprises;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.firstreport.IdentityKeys;

@DisplayName("L7 An investor in the register")
class EnterpriseSightTest {

    private static final Map<String, Actor> ACTORS = Map.of(
            "reporter",
            ZHANGDIAN_OFFICER,
            "colleague",
            ZHANGDIAN_HEAD,
            "other district",
            LINZI_OFFICER,
            "bureau",
            BUREAU_PERSON,
            "supervision",
            SUPERVISOR);
    private static final Investor FIRM = World.investor("贝斯精化有限公司");

    private final World world = new World();

    @ParameterizedTest(name = "reported {0}, before {1}: {2}")
    @CsvSource(textBlock = """
            OWN,          other district, true
            CITY,         other district, true
            CONFIDENTIAL, other district, false
            CONFIDENTIAL, supervision,    false
            CONFIDENTIAL, reporter,       true
            CONFIDENTIAL, colleague,      true
            CONFIDENTIAL, bureau,         true
            """)
    void stands_before_everybody_unless_only_a_confidential_report_has_told_of_it(
            Sharing sharing, String who, boolean seen) {
        settled(FIRM, sharing, ZHANGDIAN_OFFICER);

        assertThat(world.enterpriseSight.sees(requireNonNull(ACTORS.get(who)), only().state()))
                .isEqualTo(seen);
    }

    @Test
    void does_not_exist_for_who_may_not_see_it() {
        settled(FIRM, Sharing.CONFIDENTIAL, ZHANGDIAN_OFFICER);
        var id = only().id();
        var other = World.at(LINZI_OFFICER, World.FIRST_OF_SEPTEMBER);
        var suggest = new SuggestEnterprises(world.enterprises, world.enterpriseSight, world.names);

        assertThat(world.enterprises.search(LINZI_OFFICER, "贝斯", null, 10)).isEmpty();
        assertThat(world.enterprises.search(ZHANGDIAN_OFFICER, "贝斯", null, 10)).hasSize(1);
        assertThat(suggest.suggest("贝斯精化", LINZI_OFFICER)).isEmpty();
        assertThat(suggest.suggest("贝斯精化", ZHANGDIAN_OFFICER)).hasSize(1);
        assertThat(refused(world.register.known(new Investor(id, FIRM.names(), null, null, "CN"), LINZI_OFFICER))
                        .problem())
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        assertThat(refused(world.register.change(id, facts(), other)).problem()).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(refused(world.register.confirmCreditCode(id, other)).problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
    }

    @Test
    void stays_with_each_unit_that_reported_it_in_confidence() {
        settled(FIRM, Sharing.CONFIDENTIAL, ZHANGDIAN_OFFICER);
        var again = done(world.register.known(FIRM, LINZI_OFFICER));
        settled(again, Sharing.CONFIDENTIAL, LINZI_OFFICER);

        assertThat(only().state().confidentialTo()).containsExactlyInAnyOrder(World.ZHANGDIAN, World.LINZI);
    }

    @Test
    void is_in_the_open_once_somebody_reports_it_openly() {
        settled(FIRM, Sharing.CONFIDENTIAL, ZHANGDIAN_OFFICER);
        settled(done(world.register.known(FIRM, LINZI_OFFICER)), Sharing.OWN, LINZI_OFFICER);
        settled(done(world.register.known(FIRM, ZHANGDIAN_OFFICER)), Sharing.CONFIDENTIAL, ZHANGDIAN_OFFICER);

        assertThat(only().state().isOpen()).isTrue();
    }

    @Test
    void is_in_the_open_once_somebody_who_could_not_know_it_registers_it() {
        settled(FIRM, Sharing.CONFIDENTIAL, ZHANGDIAN_OFFICER);
        var byReporter = world.register.register(facts(), World.at(ZHANGDIAN_HEAD, World.FIRST_OF_SEPTEMBER));
        var byOther = done(world.register.register(facts(), World.at(LINZI_OFFICER, World.FIRST_OF_SEPTEMBER)));

        assertThat(refused(byReporter).problem()).isEqualTo(EnterpriseProblem.ENTERPRISE_EXISTS);
        assertThat(byOther.state().isOpen()).isTrue();
        assertThat(byOther.id()).isEqualTo(only().id());
    }

    @Test
    void is_not_named_when_it_is_reported_in_confidence_at_the_same_instant() {
        var racing = new InMemoryEnterprises(world.enterpriseSight) {
            private boolean overtaken;

            @Override
            public String newNumber(int year) {
                if (!overtaken) {
                    overtaken = true;
                    registering(this)
                            .settle(
                                    FIRM,
                                    null,
                                    Sharing.CONFIDENTIAL,
                                    World.at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER));
                }
                return super.newNumber(year);
            }
        };

        var late = registering(racing).register(facts(), World.at(LINZI_OFFICER, World.FIRST_OF_SEPTEMBER));

        assertThat(refused(late).problem()).isEqualTo(EnterpriseProblem.REGISTRATION_TAKEN);
        assertThat(refused(late).facts()).isEmpty();
        assertThat(racing.all()).hasSize(1);
    }

    private RegisterEnterprise registering(Enterprises enterprises) {
        return new RegisterEnterprise(enterprises, world.enterpriseSight, new IdentityKeys(world.names));
    }

    private void settled(Investor investor, Sharing sharing, Actor by) {
        world.register.settle(investor, null, sharing, World.at(by, World.FIRST_OF_SEPTEMBER));
    }

    private Versioned<Enterprise> only() {
        assertThat(world.enterprises.all()).hasSize(1);
        return world.enterprises.all().getFirst();
    }

    private static EnterpriseFacts facts() {
        var names = List.of(new InvestorName("贝斯精化有限公司", "zh"));
        return new EnterpriseFacts(new Investor(null, names, null, null, "CN"), null, Set.of());
    }
}

package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Sharing;
import yihao.lead.World;

@DisplayName("L2 A firm that is named in a list")
class RecogniseFirmTest {

    private static final String CODE = "91110000600037341L";
    private static final String NAME = "春风精化有限公司";
    private static final String ALSO = "夏雨化学有限公司";

    private final World world = new World();

    @BeforeEach
    void only_a_confidential_report_tells_of_it() {
        settled(Sharing.CONFIDENTIAL);
    }

    @Test
    void is_known_by_all_its_names_and_registrations_to_who_sees_its_entry() {
        for (var reader : List.of(ZHANGDIAN_OFFICER, BUREAU_PERSON)) {
            assertThat(keys(NAME, reader))
                    .contains("code:" + CODE)
                    .containsAll(keys(ALSO, reader))
                    .hasSize(3);
        }
    }

    @Test
    void is_known_by_what_was_typed_and_nothing_else_to_who_does_not() {
        for (var reader : List.of(LINZI_OFFICER, SUPERVISOR)) {
            assertThat(keys(NAME, reader)).hasSize(1).doesNotContainAnyElementsOf(keys(ALSO, reader));
        }
        var entry = world.enterprises.all().getFirst().id();
        assertThat(refused(world.recogniseFirm.recognise(entry, NAME, LINZI_OFFICER))
                        .problem())
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
    }

    @Test
    void is_known_to_all_once_an_open_report_tells_of_it() {
        settled(Sharing.CITY);

        assertThat(keys(NAME, LINZI_OFFICER)).contains("code:" + CODE).hasSize(3);
    }

    private void settled(Sharing sharing) {
        var names = List.of(new InvestorName(NAME, "zh"), new InvestorName(ALSO, "zh"));
        var investor = new Investor(null, names, CODE, null, "CN");
        world.register.settle(investor, null, sharing, at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER));
    }

    private List<String> keys(String name, Actor reader) {
        return done(world.recogniseFirm.recognise(null, name, reader)).keys();
    }
}

package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.World;

@DisplayName("L4 A name while it is being typed")
class SuggestEnterprisesTest {

    private final World world = new World();
    private final SuggestEnterprises suggest =
            new SuggestEnterprises(world.enterprises, world.enterpriseSight, world.names);

    @BeforeEach
    void register() {
        for (var name : List.of("山东科源电子有限公司", "山东科源新材料有限公司", "科源达机械有限公司", "Siemens Energy AG", "鲁泰纺织有限公司")) {
            done(world.register.register(
                    new EnterpriseFacts(investor(name), null, Set.of()),
                    World.at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            科                     |
            科源                   | 山东科源电子有限公司,山东科源新材料有限公司,科源达机械有限公司
            科源新材               | 山东科源新材料有限公司,山东科源电子有限公司
            山東科源新材料科技有限 | 山东科源新材料有限公司,山东科源电子有限公司
            科源达                 | 科源达机械有限公司
            siem                   | Siemens Energy AG
            Siemens                | Siemens Energy AG
            energy                 | Siemens Energy AG
            kyxcl                  | 山东科源新材料有限公司
            keyuanda               | 科源达机械有限公司
            ltfz                   | 鲁泰纺织有限公司
            k                      |
            """)
    void is_suggested_the_similar_ones_first_and_then_those_that_begin_alike(String typed, String suggested) {
        var names = suggest.suggest(typed, LINZI_OFFICER).stream()
                .map(one -> one.enterprise().state().names().getFirst().text());

        assertThat(names).containsExactlyElementsOf(suggested == null ? List.of() : List.of(suggested.split(",")));
    }
}

package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reference.names.NormalisedName.Relation;

@DisplayName("L4 What people write around the name of an enterprise")
class RemarksTest {

    private final EnterpriseNames names = EnterpriseNames.shipped();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1、山东科源新材料有限公司             | 山东科源新材料有限公司
            （12）山东科源新材料有限公司          | 山东科源新材料有限公司
            投资方：山东科源新材料有限公司        | 山东科源新材料有限公司
            山东科源新材料有限公司（筹）          | 山东科源新材料有限公司
            山东科源新材料有限公司（总部）（外资）| 山东科源新材料有限公司
            *ST科源                               | 科源
            科源科技-UW                           | 科源科技
            科源科技Ａ                            | 科源科技
            科源科技（股票代码：688999）          | 科源科技
            科源科技(09999.HK)                    | 科源科技
            山东科源有限公司（济南分公司）        | 山东科源有限公司济南市分公司
            山东科源银行济南分行                  | 山东科源银行股份有限公司济南分行
            济南第1机床厂                         | 济南第一机床厂
            科源〔山东〕新材料有限公司            | 科源（山东）新材料有限公司
            科源[山东]新材料有限公司              | 科源【山东】新材料有限公司
            科源二十一号创业投资基金（有限合伙）  | 科源21号创业投资基金（有限合伙）
            中铁十四局集团有限公司                | 中铁14局集团有限公司
            济南第十机床厂                        | 济南第10机床厂
            Koyuan Materials (HK) Limited         | Koyuan Materials (Hong Kong) Limited
            山东科源新材料有限公公司              | 山东科源新材料有限公司
            宁波市北仑科源有限公司                | 浙江省宁波市北仑区科源有限公司
            新加坡科源私人有限公司                | 科源（新加坡）私人有限公司
            髙橋鉄工株式会社                      | 高桥铁工株式会社
            Coba1t Peak LLC                       | Cobalt Peak LLC
            Carlin Dairy Company, The             | The Carlin Dairy Company
            Bauer und Lang GmbH                   | Bauer & Lang GmbH
            """)
    void does_not_make_it_another_name(String written, String plain) {
        assertThat(names.normalise(written).key())
                .isEqualTo(names.normalise(plain).key());
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源有限公司（原淄博化工（山东）有限公司） | 淄博化工（山东）有限公司
            山东科源有限公司（曾用名：淄博化工厂）         | 淄博化工厂
            Novak Robotics AG (formerly Steinbach AG)      | Steinbach AG
            科源机械有限公司（Brückner Maschinen GmbH）    | Brückner Maschinen GmbH
            科源机械有限公司/Brückner Maschinen GmbH       | Brückner Maschinen GmbH
            """)
    void may_be_another_name_of_it(String written, String other) {
        assertThat(names.all(written))
                .extracting(NormalisedName::key)
                .contains(names.normalise(other).key())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源有限公司（二期基金）     | 山东科源有限公司
            山东科源有限公司（甲）           | 山东科源有限公司（乙）
            """)
    void leaves_it_to_a_person_where_nobody_knows_what_it_says(String one, String other) {
        var mine = names.normalise(one);
        var theirs = names.normalise(other);

        assertThat(mine.key()).isNotEqualTo(theirs.key());
        assertThat(NameSimilarity.between(mine, theirs)).isPositive();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            德国科源机械有限公司       | 奥地利科源机械有限公司
            科源机械（越南）有限公司   | 科源机械（中国）有限公司
            科源机械（日本）有限公司   | 山东科源机械有限公司
            上海浦东科源有限公司       | 上海徐汇科源有限公司
            """)
    void tells_namesakes_of_two_countries_or_districts_apart(String one, String other) {
        assertThat(names.normalise(one).relationTo(names.normalise(other))).isEqualTo(Relation.OTHER_REGION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            美国际贸易有限公司   | 美国际贸易
            西安长安汽车有限公司 | 长安汽车
            """)
    void takes_no_place_out_of_a_brand(String written, String core) {
        assertThat(names.normalise(written).core()).isEqualTo(core);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({"知己,知巳", "未来,末来", "日新,曰新"})
    void never_makes_two_brands_one_because_they_look_alike(String one, String other) {
        assertThat(names.normalise(one + "科技有限公司").key())
                .isNotEqualTo(names.normalise(other + "科技有限公司").key());
    }
}

package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.reference.names.NormalisedName.Relation;
import yihao.reference.names.Step.Kind;

@DisplayName("L4 The name of an enterprise")
class EnterpriseNamesTest {

    private final EnterpriseNames names = EnterpriseNames.shipped();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            万 科Ａ                               | 万科A
            深康佳Ａ                              | 深康佳a
            南 玻Ａ                               | 南玻 A
            特 力Ａ                               | 特力A
            深物业A                               | 深物业Ａ
            山东科源新材料有限公司                | 山东科源新材料股份有限公司
            山东科源新材料有限公司                | 山東科源新材料有限公司
            山东科源新材料有限公司                | 山東科源新材料股份有限公司
            山东科源新材料有限公司                | 　山东　科源新材料　有限责任公司
            山东科源新材料有限公司                | 山东省科源新材料有限公司
            山东科源新材料有限公司                | 科源新材料（山东）有限公司
            山东科源新材料有限公司                | 科源（山东）新材料有限公司
            山东科源新材料集团有限公司            | 山东科源新材料（集团）股份有限公司
            淄博市科源新材料有限公司              | 山东省淄博市科源新材料有限公司
            淄博科源创业投资(有限合伙)            | 淄博市科源创业投资合伙企业（有限合伙）
            萬科企業股份有限公司                  | 万科企业股份有限公司
            臺灣積體電路製造股份有限公司          | 台湾积体电路制造股份有限公司
            西门子（中国）有限公司                | 西門子(中國)有限公司
            万科A\u200b                           | 万科A
            Siemens AG                            | SIEMENS Aktiengesellschaft
            Siemens AG                            | siemens a.g.
            Siemens (China) Co., Ltd.             | SIEMENS CHINA CO LTD
            Müller GmbH & Co. KG                  | MULLER GMBH + CO. KG
            Robert Bosch GmbH                     | Robert Bosch Gesellschaft mit beschränkter Haftung
            Fiat S.p.A.                           | FIAT SPA
            Philips N.V.                          | Philips N. V.
            Total S.A.                            | TOTAL SA
            The Procter & Gamble Company          | Procter and Gamble Co.
            Johnson & Johnson Inc.                | JOHNSON AND JOHNSON, INCORPORATED
            Rolls-Royce plc                       | Rolls Royce PLC
            L'Oréal S.A.                          | L’OREAL SA
            Grab Holdings Pte. Ltd.               | GRAB HOLDINGS PTE LTD
            株式会社東芝                          | 東芝株式会社
            ㈱日立製作所                          | 株式会社日立製作所
            Ｔｏｙｏｔａ Ｍｏｔｏｒ Ｃｏｒｐ．     | Toyota Motor Corporation
            AB Volvo                              | Volvo AB
            Kestrel (Shanghai) Co., Ltd.          | Shanghai Kestrel Company Limited
            K.K. Aoi Kikai                        | Aoi Kikai Kabushiki Kaisha
            ㈜백두건설                            | 주식회사 백두건설
            科源新材料                            | 科源新材料有限公司
            """)
    void is_equal_in_two_ways_of_writing(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other.replace("\\u200b", "\u200b")));
        assertThat(relation(one, other)).isEqualTo(Relation.EQUAL);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源新材料有限公司       | 科源新材料有限公司                     | EQUAL_BUT_FOR_REGION
            山东科源新材料有限公司       | 淄博科源新材料有限公司                 | EQUAL_BUT_FOR_REGION
            中国科源新材料有限公司       | 淄博科源新材料有限公司                 | EQUAL_BUT_FOR_REGION
            淄博科源新材料有限公司       | 淄博高新区科源新材料有限公司           | EQUAL_BUT_FOR_REGION
            淄博科源新材料有限公司       | 淄博市张店区科源新材料有限公司         | EQUAL_BUT_FOR_REGION
            山东科源新材料有限公司       | 江苏科源新材料有限公司                 | OTHER_REGION
            科源（上海）新材料有限公司   | 科源（北京）新材料有限公司             | OTHER_REGION
            淄博科源新材料有限公司       | 潍坊科源新材料有限公司                 | OTHER_REGION
            济南历下区科源有限公司       | 济南市中区科源有限公司                 | OTHER_REGION
            山东科源有限公司             | 山东科源有限公司济南分公司             | OTHER_BRANCH
            山东科源有限公司青岛分公司   | 山东科源有限公司济南分公司             | OTHER_BRANCH
            山东科源新材料有限公司       | 山东科源新能源有限公司                 | DIFFERENT
            山东科源新材料有限公司       | 山东科元新材料有限公司                 | DIFFERENT
            Siemens AG                   | Siemens Energy AG                      | DIFFERENT
            Siemens AG                   | Siemens                                | EQUAL_BUT_FOR_FORM
            Siemens AG                   | Siemens GmbH                           | EQUAL_BUT_FOR_FORM
            科源创业投资有限公司         | 科源创业投资合伙企业（有限合伙）       | EQUAL_BUT_FOR_FORM
            Kestrel (Shanghai) Co., Ltd. | Kestrel Co., Ltd.                      | EQUAL_BUT_FOR_REGION
            Kestrel (Shanghai) Co., Ltd. | Beijing Kestrel Co., Ltd.              | OTHER_REGION
            Delta Spa                    | Spa                                    | DIFFERENT
            """)
    void may_leave_its_region_unsaid_but_not_differ_in_it(String one, String other, Relation relation) {
        assertThat(relation(one, other)).isEqualTo(relation);
        assertThat(relation(other, one)).isEqualTo(relation);
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源新材料有限公司                     | 370000      | 科源新材料   |
            山东省淄博市张店区科源化工有限公司         | 370303      | 科源化工     |
            淄博高新技术产业开发区科源化工有限公司     | 370300+高新技术产业开发区 | 科源化工 |
            寿光科源蔬菜有限公司                       | 370783      | 科源蔬菜     |
            上海市场研究有限公司                       | 310000      | 市场研究     |
            上海市科源（淄博）新材料有限公司           | 370300+310000 | 科源新材料 |
            普洱人家（淄博）餐饮有限公司               | 370300      | 普洱人家餐饮 |
            吉林市科源有限公司                         | 220200      | 科源         |
            吉林科源有限公司                           | 220000      | 科源         |
            内蒙古科源有限公司                         | 150000      | 科源         |
            鼓楼区科源有限公司                         | 鼓楼区      | 科源         |
            南京市鼓楼区科源有限公司                   | 320106      | 科源         |
            长白山药业股份有限公司                     |             | 长白山药业   |
            山东有限公司                               |             | 山东         |
            西门子（中国）有限公司                     | CN          | 西门子       |
            山东科源有限公司济南分公司                 | 370000      | 科源         | 济南分公司
            有限公司                                   |             | 有限公司     |
            GmbH                                       |             | GMBH         |
            SAP SE                                     |             | SAP          |
            """)
    void is_taken_apart(String written, String regions, String core, String branch) {
        var name = names.normalise(written);

        assertThat(String.join("+", name.regions())).isEqualTo(regions == null ? "" : regions);
        assertThat(name.core()).isEqualTo(core);
        assertThat(name.branch()).isEqualTo(branch == null ? "" : branch);
    }

    @Test
    void keeps_each_step_for_the_explanation() {
        var name = names.normalise("山東科源 集團股份有限公司");

        assertThat(name.steps())
                .extracting(Step::kind)
                .containsExactly(Kind.SIMPLIFIED, Kind.PUNCTUATION, Kind.FORM, Kind.GROUP, Kind.REGION);
        assertThat(name.steps().getFirst()).isEqualTo(new Step(Kind.SIMPLIFIED, "山東科源 集團股份有限公司", "山东科源 集团股份有限公司"));
        assertThat(name.group()).isTrue();
        assertThat(name.written()).isEqualTo("山東科源 集團股份有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "（）", "((((", "))", "&&&", "😀", "\u0000"})
    void that_is_no_name_does_no_harm(String written) {
        assertThat(names.normalise(written).written()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源新材料有限公司         | company     | 科源     | 新材料
            科源新材料                     |             | 科源     | 新材料
            科源创业投资中心（有限合伙）   | partnership | 科源     | 创业投资中心
            科源国际贸易有限公司           | company     | 科源     | 贸易
            科源科技有限公司               | company     | 科源     | 科技
            鸿利博雅电子科技有限公司       | company     | 鸿利博雅 | 电子
            电子有限公司                   | company     | 电子     |
            ㈜科源                         | kk          | 科源     |
            科源(주)                       | kk          | 科源     |
            Siemens Energy AG              | ag          | SIEMENS  | ENERGY
            Energy Systems GmbH & Co. KG   | gmbh-kg     | ENERGY+SYSTEMS |
            Robert Bosch G.m.b.H.          | gmbh        | BOSCH+ROBERT |
            """)
    void says_its_form_its_brand_and_its_line_of_business(String written, String form, String brand, String business) {
        var name = names.normalise(written);

        assertThat(name.form()).isEqualTo(form == null ? "" : form);
        assertThat(String.join("+", new TreeSet<>(name.brand().words()))).isEqualTo(brand);
        assertThat(name.brand().telling()).isEqualTo(business == null ? "" : business);
    }

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源新材料有限公司   | 江苏科源新材料科技有限公司     | 0.0000
            山东科源新材料有限公司   | 山东科源新材料科技有限公司     | 0.9500
            山东科源新材料有限公司   | 科源新材料技术有限公司         | 0.9500
            山东科源新材料有限公司   | 山东科源                       | 0.9000
            山东科源新材料有限公司   | 山东科源有限公司               | 0.0000
            山东科源新材料有限公司   | 山东科源新材有限公司           | 0.8500
            山东科源石油化工有限公司 | 山东科源石化有限公司           | 0.8500
            山东科源精细化工有限公司 | 山东科源精细化学有限公司       | 0.8500
            山东科源集团有限公司     | 山东科源股份有限公司           | 0.9500
            山东科源新材料有限公司   | 山东科源新能源有限公司         | 0.6250
            山东科源科技有限公司     | 山东科源贸易有限公司           | 0.5000
            山东科源新材料有限公司   | 山东科元新材料有限公司         | 0.0000
            山东科源新材料有限公司   | 山东科源新材料科技有限公司济南分公司 | 0.0000
            山东科源新材料有限公司   | 山东科源新材料有限公司济南分公司     | 0.8500
            山东科源新材料有限公司   | 山东科源新材料有限公司驻济南办事处   | 0.8500
            山东科源新材料有限公司青岛分公司 | 山东科源新材料有限公司济南分公司 | 0.0000
            Siemens Energy AG        | Siemens AG                     | 0.0000
            Siemens Energy AG        | Siemens                        | 0.9000
            Siemens AG               | Simens AG                      | 0.9500
            Siemens AG               | Siewens AG                     | 0.0000
            Bosch AG                 | Bossch AG                      | 0.0000
            Müller Chemie GmbH       | Mueller Chemie GmbH            | 0.9500
            Weber Hoffmann GmbH      | Hoffmann & Weber GmbH          | 0.9500
            """)
    void is_similar_when_the_brand_is_the_same_and_the_business_nearly(
            String one, String other, BigDecimal similarity) {
        var mine = names.normalise(one);
        var theirs = names.normalise(other);

        assertThat(NameSimilarity.between(mine, theirs)).isEqualTo(similarity);
        assertThat(NameSimilarity.between(theirs, mine)).isEqualTo(similarity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源光电有限公司   | 科源
            Siemens Energy AG      | ENS$,^SIE
            Robert Bosch GmbH      | ROBERT ^BOS,ROBERT SCH$,BOSCH ^ROB,BOSCH ERT$
            Müller GmbH            | ^MUL,LER$
            Mueller GmbH           | ^MUL,LER$
            SAP SE                 | ^SAP$
            ''                     | ''
            """)
    void meets_similar_ones_under_its_brand_or_all_its_words_but_the_end_of_one(String written, String blocks) {
        assertThat(names.normalise(written).blocks())
                .isEqualTo(blocks.isEmpty() ? Set.of() : Set.of(blocks.split(",")));
    }

    private String key(String written) {
        return names.normalise(written).key();
    }

    private Relation relation(String one, String other) {
        return names.normalise(one).relationTo(names.normalise(other));
    }
}

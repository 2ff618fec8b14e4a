package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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
            山东科源新材料集团有限公司            | 山东科源新材料有限公司
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

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源新材料有限公司   | 江苏科源新材料有限公司   | 1.0000
            山东科源新材料有限公司   | 山东科源新能源有限公司   | 1.0000
            山东科源新材料有限公司   | 山东科元新材料有限公司   | 0.6667
            山东科源新材料有限公司   | 山东鲁泰纺织有限公司     | 0.0000
            Siemens Energy AG        | Siemens AG               | 0.6364
            Siemens AG               | Simens AG                | 0.8000
            """)
    void is_similar_by_the_pairs_of_characters_it_shares(String one, String other, BigDecimal similarity) {
        assertThat(NameSimilarity.between(names.normalise(one), names.normalise(other)))
                .isEqualTo(similarity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山东科源光电视有限公司   | 科源,源光,光电,电视
            山东科源新材料有限公司   | ^科,科源,源$
            山东科元新材料有限公司   | ^科,科元,元$
            Siemens AG               | SIEM,IEME,EMEN,MENS
            SAP SE                   | SAP
            ''                       | ''
            """)
    void meets_similar_ones_under_pieces_of_its_brand(String written, String blocks) {
        assertThat(String.join(",", new TreeSet<>(names.normalise(written).blocks())))
                .isEqualTo(String.join(",", new TreeSet<>(List.of(blocks.split(",")))));
    }

    private String key(String written) {
        return names.normalise(written).key();
    }

    private Relation relation(String one, String other) {
        return names.normalise(one).relationTo(names.normalise(other));
    }
}

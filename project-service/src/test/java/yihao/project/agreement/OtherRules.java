package yihao.project.agreement;

import java.util.List;
import yihao.rules.RuleBook;

/// The rules of a city that no code knows, as the formats describe them.
final class OtherRules {

    static final String TEXT = """
            kind: investment-agreements
            id: another-city
            version: 1
            validFrom: 2020-01-01
            source: ours
            rules:
              reviews:
                - {id: LAW, label: {zh: 法审, en: Law}, source: ours, when: "!supplementary", functions: [UNIT_OFFICER]}
                - {id: FUNDS, label: {zh: 财审, en: Funds}, source: ours, when: "'GRANT' in placePromises && stage == 'RESERVE'", functions: [FINANCE]}
              kinds:
                - {id: GRANT, label: {zh: 补助, en: Grant}, source: ours, sides: [PLACE], amount: REQUIRED, unit: {zh: 万元, en: 10 000 CNY}, decimals: 4}
                - {id: BUILD, label: {zh: 建设, en: Building}, source: ours, sides: [INVESTOR], amount: OPTIONAL, unit: {zh: 平方米, en: m²}, decimals: 0}
              rights:
                draft: [UNIT_OFFICER, UNIT_HEAD]
                sign: [UNIT_HEAD]
                end: [BUREAU_HEAD]
                extend: {place: [BUREAU_HEAD], investor: [UNIT_OFFICER]}
                enter: [UNIT_OFFICER]
                confirm: {place: [BUREAU_OFFICER], investor: [UNIT_OFFICER, BUREAU_OFFICER]}
              dueSoonDays: 3
              rate: {decimals: 1, lateCounts: false, cap: COMMITMENT}
            """;

    private OtherRules() {}

    static RuleBook<AgreementRules> book() {
        return book(TEXT);
    }

    static RuleBook<AgreementRules> book(String text) {
        return RuleBook.of(List.of(AgreementRules.format().read(text).orElseThrow("another city")));
    }
}

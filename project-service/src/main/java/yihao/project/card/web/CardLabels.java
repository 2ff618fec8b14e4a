package yihao.project.card.web;

import yihao.project.card.CardRules;
import yihao.rules.Bilingual;

/// What the rules call the parts of a card; what they know no more is called by its id.
final class CardLabels {

    private CardLabels() {}

    static Bilingual procedure(CardRules rules, String procedure) {
        return rules.procedure(procedure).map(CardRules.ProcedureRule::label).orElse(plain(procedure));
    }

    static Bilingual office(CardRules rules, String office) {
        return rules.office(office).map(CardRules.Office::label).orElse(plain(office));
    }

    static Bilingual plain(String id) {
        return new Bilingual(id, id);
    }
}

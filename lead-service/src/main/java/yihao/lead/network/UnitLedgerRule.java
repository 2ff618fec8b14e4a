package yihao.lead.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L1, G5: what the columns of a spreadsheet of units are called and which words name a kind, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param kinds what people call each kind
/// @param kindWhenUnsaid most long lists are of squads
public record UnitLedgerRule(
        Words name, List<LedgerColumn<Field>> columns, List<KindWords> kinds, UnitKind kindWhenUnsaid) {

    public UnitLedgerRule {
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
    }

    /// @param words the first is the export's
    public record KindWords(UnitKind kind, List<String> words) {

        public KindWords {
            words = List.copyOf(words);
        }
    }

    public enum Field {
        ID,
        NAME_ZH,
        NAME_EN,
        KIND,
        PARENT,
        DIVISION_CODE,
        TELEPHONE
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// The kind that this word names, whatever its width and case.
    public Optional<UnitKind> kind(String written) {
        var word = plain(written);
        return kinds.stream()
                .filter(kind -> kind.kind().name().equalsIgnoreCase(word)
                        || kind.words().stream().anyMatch(name -> plain(name).equals(word)))
                .map(KindWords::kind)
                .findFirst();
    }

    public String word(UnitKind kind) {
        return kinds.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.words().getFirst())
                .findFirst()
                .orElseGet(kind::name);
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// Whether this is the unit of the template's example, which somebody left standing.
    public boolean isExample(String name) {
        return LedgerColumn.isExample(columns, Field.NAME_ZH, name);
    }

    /// The versions that ship with the service.
    public static RuleBook<UnitLedgerRule> shipped() {
        return RuleFormat.of("unit-ledger", UnitLedgerRule.class, "/rules/lead/unit-ledger.schema.json")
                .book("/rules/lead/unit-ledger.yaml");
    }
}

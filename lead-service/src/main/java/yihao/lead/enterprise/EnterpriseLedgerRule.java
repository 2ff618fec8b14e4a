package yihao.lead.enterprise;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2, G5: what the columns of a spreadsheet of enterprises are called and which words name a trait, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param traits what people call each trait
/// @param countryWhenUnsaid of a firm without a foreign registration
public record EnterpriseLedgerRule(
        Words name, List<LedgerColumn<Field>> columns, List<TraitWords> traits, String countryWhenUnsaid) {

    public EnterpriseLedgerRule {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }

    /// @param words the first is the export's
    public record TraitWords(Trait trait, List<String> words) {

        public TraitWords {
            words = List.copyOf(words);
        }
    }

    public enum Field {
        NAME,
        FOREIGN_NAME,
        ALIASES,
        CREDIT_CODE,
        FOREIGN_REGISTRATION,
        COUNTRY,
        INDUSTRY,
        TRAITS
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// The trait that this word names, whatever its width and case.
    public Optional<Trait> trait(String written) {
        var word = plain(written);
        return traits.stream()
                .filter(one -> one.trait().name().equalsIgnoreCase(word)
                        || one.words().stream().anyMatch(name -> plain(name).equals(word)))
                .map(TraitWords::trait)
                .findFirst();
    }

    /// In the words that are read back.
    public List<String> words(Collection<Trait> of) {
        return traits.stream()
                .filter(one -> of.contains(one.trait()))
                .map(one -> one.words().getFirst())
                .toList();
    }

    /// Whether this is the firm of the template's example, which somebody left standing.
    public boolean isExample(String written) {
        return LedgerColumn.isExample(columns, Field.NAME, written);
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// The versions that ship with the service.
    public static RuleBook<EnterpriseLedgerRule> shipped() {
        return RuleFormat.of(
                        "enterprise-ledger", EnterpriseLedgerRule.class, "/rules/lead/enterprise-ledger.schema.json")
                .book("/rules/lead/enterprise-ledger.yaml");
    }
}

package yihao.project.lifecycle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PJ-09: what the columns of a ledger of projects are called, which words name a stage, and
/// which fields of the stage rules its columns fill, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param stages what people call each stage
/// @param days which column says when which stage was reached
/// @param fills which fields of the stage rules the other columns fill
public record ProjectLedgerRule(
        Words name,
        List<LedgerColumn<Field>> columns,
        List<StageWords> stages,
        List<StageDay> days,
        Fills fills,
        String countryWhenUnsaid) {

    public ProjectLedgerRule {
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        days = List.copyOf(days);
    }

    public record StageWords(String stage, List<String> words) {

        public StageWords {
            words = List.copyOf(words);
        }
    }

    /// @param fills the field of the stage rules that holds this day, too
    public record StageDay(
            Field field, String stage, @Nullable String fills) {}

    public record Fills(String contractAmount, String liaison, String note) {}

    public enum Field {
        NUMBER,
        NAME,
        INVESTOR,
        CREDIT_CODE,
        COUNTRY,
        INDUSTRY,
        UNIT,
        AMOUNT,
        CONTRACT_AMOUNT,
        CURRENCY,
        STAGE,
        SIGNED_ON,
        REGISTERED_ON,
        STARTED_ON,
        PRODUCED_ON,
        PLANNED_START,
        PLANNED_PRODUCTION,
        LIAISON,
        NOTE
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// Whether this is the project of the template's example, which somebody left standing.
    public boolean isExample(String project) {
        return LedgerColumn.isExample(columns, Field.NAME, project);
    }

    /// What the template calls a column.
    public String heading(Field field) {
        return LedgerColumn.heading(columns, field);
    }

    /// The stage that this word names, whatever its width and blanks.
    public Optional<String> stage(String written) {
        var word = plain(written);
        return stages.stream()
                .filter(one -> one.stage().equalsIgnoreCase(word)
                        || one.words().stream().anyMatch(name -> plain(name).equals(word)))
                .map(StageWords::stage)
                .findFirst();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The versions that ship with the service.
    public static RuleBook<ProjectLedgerRule> shipped() {
        return RuleFormat.of("project-ledger", ProjectLedgerRule.class, "/rules/project-ledger.schema.json")
                .book("/rules/project-ledger.yaml");
    }
}

package yihao.lead.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import yihao.lead.Channel;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L12: what the columns of a spreadsheet of leads are called and which words name a channel, as
/// rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
public record LedgerRule(Words name, List<LedgerColumn<Field>> columns, List<ChannelWords> channels) {

    public LedgerRule {
        columns = List.copyOf(columns);
        channels = List.copyOf(channels);
    }

    public enum Field {
        INVESTOR,
        FOREIGN_NAME,
        CREDIT_CODE,
        COUNTRY,
        TITLE,
        AMOUNT,
        CURRENCY,
        CONTENT,
        INDUSTRY,
        CHANNEL,
        HEARD_ON,
        CONTACT,
        POSITION,
        PHONE,
        EMAIL
    }

    public record ChannelWords(Channel channel, List<String> words) {

        public ChannelWords {
            words = List.copyOf(words);
        }
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// Whether this is the investor of the template's example, which somebody left standing.
    public boolean isExample(String investor) {
        return LedgerColumn.isExample(columns, Field.INVESTOR, investor);
    }

    /// The channel a word names; `OTHER` for a word nobody has listed.
    public Channel channel(String word) {
        return channels.stream()
                .filter(channel -> channel.words().stream().anyMatch(word::equalsIgnoreCase))
                .map(ChannelWords::channel)
                .findFirst()
                .orElse(Channel.OTHER);
    }

    /// The versions that ship with the service.
    public static RuleBook<LedgerRule> shipped() {
        return RuleFormat.of("lead-ledger", LedgerRule.class, "/rules/lead/ledger.schema.json")
                .book("/rules/lead/ledger.yaml");
    }
}

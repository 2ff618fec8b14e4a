package yihao.lead.reminder.smtp;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import yihao.lead.reminder.Mailer.Entry;
import yihao.lead.reminder.Mailer.Letter;
import yihao.platform.web.problem.Texts;

/// What stands in a mail: numbers, days and links. Who invests what is read in the console.
final class LetterTexts {

    private final Texts texts;
    private final String console;

    LetterTexts(Texts texts, String console) {
        this.texts = texts;
        this.console = console.replaceFirst("/+$", "");
    }

    String subject(Letter letter) {
        return letter.languages().stream()
                .map(language -> subject(letter, language))
                .collect(Collectors.joining(" / "));
    }

    private String subject(Letter letter, Locale language) {
        var entries = letter.entries();
        return entries.size() == 1
                ? texts.get("reminder.mail.subject", facts(entries.getFirst(), language), language)
                : texts.get("reminder.mail.subject-many", Map.of("count", entries.size()), language);
    }

    String body(Letter letter) {
        return letter.languages().stream()
                .map(language -> body(letter, language))
                .collect(Collectors.joining("\n\n— — —\n\n"));
    }

    private String body(Letter letter, Locale language) {
        var lines = letter.entries().stream()
                .map(entry -> texts.get(
                        entry.overdue() ? "reminder.mail.overdue" : "reminder.mail.due",
                        facts(entry, language),
                        language))
                .collect(Collectors.joining("\n\n"));
        var whose = letter.asDeputy() ? texts.get("reminder.mail.as-deputy", Map.of(), language) + "\n\n" : "";
        return texts.get("reminder.mail.body", Map.of("console", console), language)
                .replace("{lines}", whose + lines);
    }

    private String matter(Entry entry, Locale language) {
        if (entry.number().isEmpty()) {
            return texts.get("work." + entry.kind(), Map.of(), language);
        }
        var what = texts.get("reminder.what." + entry.kind(), Map.of(), language);
        return texts.get("reminder.mail.matter", Map.of("number", entry.number(), "what", what), language);
    }

    private Map<String, String> facts(Entry entry, Locale language) {
        return Map.of("matter", matter(entry, language), "on", entry.on().toString(), "link", console + entry.link());
    }
}

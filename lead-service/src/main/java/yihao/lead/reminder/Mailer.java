package yihao.lead.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The way out for mails.
public interface Mailer {

    /// Without a mail server nothing is mailed.
    boolean isOn();

    String messageId(String mail);

    Answer send(Letter letter);

    enum Answer {
        TAKEN,
        REFUSED,
        /// The server does not answer, or asks to come again.
        LATER
    }

    /// What goes out: numbers, days and links, nothing of what a record says.
    ///
    /// @param asDeputy whether its reader is told of them for the officer it stands in for
    record Letter(String messageId, String to, List<Locale> languages, boolean asDeputy, List<Entry> entries) {

        /// For logs: no address.
        @Override
        public String toString() {
            return messageId;
        }
    }

    record Entry(String kind, String number, LocalDate on, boolean overdue, String link) {}
}

package yihao.lead.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The referrers. A credit code or an account belongs to one of them.
public interface Referrers extends Aggregates<Referrer> {

    String newId();

    String newNumber(int year);

    Optional<Versioned<Referrer>> withNumber(String number);

    Optional<Versioned<Referrer>> withCode(String creditCode);

    /// Legal persons of one of these names.
    List<Versioned<Referrer>> called(List<String> names, int limit);

    Optional<Versioned<Referrer>> ofSubject(String subject);

    /// Registered and waiting for an officer, the longest waiting first.
    List<Versioned<Referrer>> unconfirmed(int limit);

    List<Versioned<Referrer>> all(@Nullable String after, int limit);

    long countAll(int most);
}

package yihao.lead.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The notices. A person finds those that were given to it in the unit where it works now; who acts in another's place
/// finds the other's.
public interface Notices extends Aggregates<Notice> {

    /// Unread first, then the newest first.
    ///
    /// @param after the order of the last one of the page before
    List<Versioned<Notice>> list(Actor actor, @Nullable String after, int limit);

    long count(Actor actor, int most);

    long countUnread(Actor actor, int most);

    /// The newest first.
    ///
    /// @param newest the order of an unread one; none that was given after it
    List<Versioned<Notice>> unreadUpTo(Actor actor, String newest, int limit);

    /// Which of these were given before and not withdrawn since.
    Set<String> given(Collection<String> ids);

    List<Versioned<Notice>> all(Collection<String> ids);

    /// Those whose clock ran when it was last looked at, by id.
    List<Versioned<Notice>> running(@Nullable String after, int limit);

    /// Those that a mail has yet to take along, by id.
    List<Versioned<Notice>> toMail(@Nullable String after, int limit);
}

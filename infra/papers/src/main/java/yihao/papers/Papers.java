package yihao.papers;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Outcome;

/// Keeps files. A kept file never changes, and is removed only with the person whom it is about; what is
/// known of its safety does change.
public interface Papers {

    /// Reads the stream to its end, or refuses and keeps nothing. The caller closes the stream.
    ///
    /// @param name as the person called it; folders in front are left out
    /// @throws java.io.UncheckedIOException if the stream breaks; nothing is kept
    Outcome<Paper> store(InputStream content, String name, String contentType);

    Optional<Paper> find(PaperId id);

    /// Those of these that there are, in any order.
    List<Paper> among(Collection<PaperId> ids);

    /// The file, or why it is not handed out ([Release]).
    Optional<Outcome<OpenPaper>> open(PaperId id);

    /// The file is about somebody who is erased: nothing of it is left. Done again, it changes nothing.
    void destroy(PaperId id);
}

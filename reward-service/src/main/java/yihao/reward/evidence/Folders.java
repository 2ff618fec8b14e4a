package yihao.reward.evidence;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// One folder per record that has files, by [Folder#idOf].
public interface Folders extends Aggregates<Folder> {

    List<Versioned<Folder>> withFile(String fileId, int limit);

    /// Those with an infected file that nobody has replaced, the latest found first.
    List<Versioned<Folder>> infected(int limit);

    enum Action {
        BEGUN,
        HANDED_IN,
        INFECTED
    }
}

package yihao.reward.evidence;

import yihao.kernel.Aggregates;

/// One folder per record that has files, by [Folder#idOf].
public interface Folders extends Aggregates<Folder> {

    enum Action {
        BEGUN,
        HANDED_IN
    }
}

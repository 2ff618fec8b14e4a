package yihao.talent.copies;

import java.util.Optional;

/// The copies.
public interface Known {

    Optional<KnownUnit> unit(String id);

    Optional<KnownProject> project(String id);

    /// The enterprise, or the one that stands for it after a merge.
    Optional<KnownEnterprise> enterprise(String id);
}

package yihao.rules.upload;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// What was uploaded. That a version comes once is the collection's rule: its id is its kind and reference.
public interface RuleUploads extends Aggregates<RuleUpload> {

    /// All that wait for their second person, in the order of their ids.
    List<Versioned<RuleUpload>> proposed();

    /// The ids of all in force: their texts are long, and every instance asks again and again.
    List<String> inForce();
}

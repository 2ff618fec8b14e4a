package yihao.lead.conversion;

import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.Lead;

/// Project-service, as far as a conversion needs it.
@FunctionalInterface
public interface Projects {

    /// Asks for the project of this lead. Asking twice starts one.
    Answer startFrom(Versioned<Lead> lead, Act act);

    sealed interface Answer {

        record Started(String projectId) implements Answer {}

        /// Nothing is known: it may have been started or not. The published request will tell.
        record NoAnswer() implements Answer {}
    }
}

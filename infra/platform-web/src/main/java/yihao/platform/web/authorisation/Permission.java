package yihao.platform.web.authorisation;

import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;

/// One row of the table: who may call an endpoint at all. Whose records are seen or changed there, the use case
/// decides.
///
/// @param endpoint method and path template, as in `GET /api/leads/{id}`
/// @param code the published code that the others hear
/// @param byRules whether the city's rule data say which of the functions may
/// @param of whose callers reach one record there
public record Permission(
        String endpoint, Door door, Set<Function> functions, String code, boolean byRules, Relation of) {

    public Permission {
        functions = Set.copyOf(functions);
    }

    /// How far a caller has to be known.
    public enum Door {
        /// Open without login: a page or a link for the public.
        ANYONE,
        /// Whoever is signed in, registered as an officer or not.
        SIGNED_IN,
        /// Who holds one of the functions today.
        FUNCTIONS
    }

    /// Which callers reach one record, by the place of their unit. For the others it does not exist.
    public enum Relation {
        /// Every caller whom the row lets in.
        ANY,
        /// Its unit, those above it, and who sees the whole city.
        LINE,
        /// Its unit, and who sees the whole city.
        UNIT,
        /// Who made it or whom it is about.
        SELF
    }

    public boolean lets(Actor actor) {
        return actor.functions().stream().anyMatch(functions::contains);
    }

    /// With the functions that it takes.
    Refusal refusal() {
        return Refusal.of(
                new Closed(code),
                "functions",
                functions.stream().map(Enum::name).sorted().toList());
    }

    private record Closed(String code) implements ProblemCode {

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}

package yihao.reward.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;

/// Takes new versions of schemes and brings them into force.
public final class KeepSchemes {

    private final Schemes schemes;
    private final SchemeReader reader;

    public KeepSchemes(Schemes schemes, SchemeReader reader) {
        this.schemes = schemes;
        this.reader = reader;
    }

    /// Reads a text as an upload would, and keeps nothing of it.
    public Outcome<Scheme> check(String text, Act act) {
        return lacks(act).<Outcome<Scheme>>map(Outcome::refused).orElseGet(() -> reader.read(text));
    }

    public Outcome<Versioned<SchemeVersion>> upload(String text, Act act) {
        return check(text, act).flatMap(scheme -> add(scheme, text, act));
    }

    private static Optional<Refusal> lacks(Act act) {
        return Duties.lacks(act.actor(), Function.BUREAU_OFFICER, Function.BUREAU_HEAD, Function.SERVICE);
    }

    /// Adds what the service ships, where it is not there yet.
    public void ship(String text, Act act) {
        reader.read(text).flatMap(scheme -> {
            var id = SchemeVersion.idOf(scheme.id(), scheme.version());
            return schemes.find(id)
                    .<Outcome<Versioned<SchemeVersion>>>map(Outcome::done)
                    .orElseGet(() -> add(scheme, text, act));
        });
    }

    public Outcome<Versioned<SchemeVersion>> activate(String id, FairCompetitionReview review, Act act) {
        return known(id, schemes.change(id, SchemeAction.ACTIVATED, act, scheme -> scheme.activate(review, act)));
    }

    public Outcome<Versioned<SchemeVersion>> suspend(String id, Act act) {
        return known(id, schemes.change(id, SchemeAction.SUSPENDED, act, scheme -> scheme.suspend(act)));
    }

    public Outcome<Versioned<SchemeVersion>> resume(String id, Act act) {
        return known(id, schemes.change(id, SchemeAction.RESUMED, act, scheme -> scheme.resume(act)));
    }

    public Outcome<Versioned<SchemeVersion>> end(String id, LocalDate lastDay, Act act) {
        return known(id, schemes.change(id, SchemeAction.ENDED, act, scheme -> scheme.end(lastDay, act)));
    }

    private static Outcome<Versioned<SchemeVersion>> known(String id, Outcome<Versioned<SchemeVersion>> decided) {
        return switch (decided) {
            case Outcome.Refused<Versioned<SchemeVersion>>(var refusal)
            when refusal.problem() == StoreProblem.NOT_FOUND -> Outcome.refused(unknown(id));
            case Outcome.Refused<Versioned<SchemeVersion>> _, Outcome.Done<Versioned<SchemeVersion>> _ -> decided;
        };
    }

    public static Refusal unknown(String id) {
        return Refusal.of(SchemeProblem.SCHEME_UNKNOWN, "id", id);
    }

    private Outcome<Versioned<SchemeVersion>> add(Scheme scheme, String text, Act act) {
        var id = SchemeVersion.idOf(scheme.id(), scheme.version());
        try {
            return Outcome.done(schemes.add(id, SchemeVersion.uploaded(scheme, text, act), SchemeAction.UPLOADED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(new Refusal(SchemeProblem.SCHEME_VERSION_TAKEN, Map.of("id", id)));
        }
    }
}

package yihao.testkit.simulation;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may act: one at a time. A step runs to its end unless its mishap makes it pause; then the next ones go on, and
/// it resumes when its pause is over. So the plan alone decides the order of everything.
public final class Conductor {

    private final List<Performer> paused = new ArrayList<>();
    private final Places places = new Places();
    private final List<String> calls = new ArrayList<>();
    private @Nullable Performer current;
    private boolean calm;
    private boolean abandoned;

    /// A gate for the calls of one life of a process.
    public Gate gate(Instance instance) {
        return new Gate() {
            @Override
            public void before(String call) {
                enter(instance, call);
            }

            @Override
            public void after(String call) {
                leave(instance, call);
            }
        };
    }

    void perform(Runnable deed, Mishap mishap) {
        advance(new Performer(deed, mishap));
        for (var waiting : List.copyOf(paused)) {
            if (waiting.stepIsOver()) {
                paused.remove(waiting);
                advance(waiting);
            }
        }
    }

    /// From now on nothing goes wrong; whoever pauses goes on.
    void calmDown() {
        while (!paused.isEmpty()) {
            advance(paused.removeFirst());
        }
        calm = true;
    }

    /// Ends the threads of those who still pause.
    void abandon() {
        abandoned = true;
        paused.forEach(Performer::go);
        paused.clear();
    }

    Places places() {
        return places;
    }

    /// Every call in its order: what must be equal when a seed is played again.
    public List<String> calls() {
        return calls;
    }

    private void advance(Performer performer) {
        var before = current;
        current = performer;
        performer.go();
        current = before;
        if (performer.isPaused()) {
            paused.add(performer);
        }
        var failure = performer.failure();
        if (failure != null) {
            throw failure;
        }
    }

    private void enter(Instance instance, String call) {
        calls.add(instance.name() + " " + call);
        var who = current;
        if (who != null && !calm) {
            places.called(call);
        }
        if (who != null && !calm && who.isDue(call)) {
            switch (who.mishap().kind()) {
                case PAUSE -> who.pause();
                case CRASH_BEFORE -> crash(instance, "before " + call);
                case UNANSWERED_BEFORE -> throw unanswered(call);
                case NONE, CRASH_AFTER, UNANSWERED_AFTER -> {}
            }
        }
        mustLive(instance);
    }

    private void leave(Instance instance, String call) {
        var who = current;
        if (who != null && !calm && who.isAnswerDue(call)) {
            switch (who.mishap().kind()) {
                case CRASH_AFTER -> crash(instance, "after " + call);
                case UNANSWERED_AFTER -> throw unanswered(call);
                case NONE, PAUSE, CRASH_BEFORE, UNANSWERED_BEFORE -> {}
            }
        }
        mustLive(instance);
    }

    private void crash(Instance instance, String where) {
        if (instance.isAlive()) {
            places.died(where);
            instance.die();
        }
    }

    private void mustLive(Instance instance) {
        if (abandoned || !instance.isAlive()) {
            throw new Died(instance);
        }
    }

    private static MongoSocketReadException unanswered(String call) {
        return new MongoSocketReadException("No answer to " + call, new ServerAddress());
    }
}

package yihao.lead.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import yihao.lead.simulation.Deed.Kind;

/// Draws deeds: a few firms and offices, so that they meet, half of all reports followed at once by another of the same
/// firm; one request in eight is an earlier one again.
final class Deeds {

    private static final int FIRMS = 5;
    private static final int OFFICES = 3;

    private final List<Deed> requests = new ArrayList<>();

    Deed draw(RandomGenerator luck, int number) {
        var instance = 1 + luck.nextInt(2);
        if (!requests.isEmpty() && luck.nextInt(8) == 0) {
            return requests.get(luck.nextInt(requests.size())).at(instance);
        }
        var rivals = justReported(number) && luck.nextBoolean();
        var kind = rivals ? Kind.REPORT : kind(luck.nextInt(100));
        var firm = rivals ? requests.getLast().firm() : luck.nextInt(FIRMS);
        var much = 1 + luck.nextInt(20);
        var deed = new Deed(kind, number, instance, luck.nextInt(OFFICES), firm, much);
        if (kind == Kind.REPORT || kind == Kind.PROGRESS) {
            requests.add(deed);
        }
        return deed;
    }

    private boolean justReported(int number) {
        return !requests.isEmpty()
                && requests.getLast().kind() == Kind.REPORT
                && requests.getLast().request() == number - 1;
    }

    private static Kind kind(int die) {
        if (die < 18) {
            return Kind.REPORT;
        }
        if (die < 28) {
            return Kind.HAND_OVER;
        }
        if (die < 40) {
            return Kind.PROGRESS;
        }
        if (die < 48) {
            return Kind.CONVERT;
        }
        if (die < 64) {
            return Kind.RELAY;
        }
        if (die < 69) {
            return Kind.RELAY_PROJECTS;
        }
        if (die < 76) {
            return Kind.HEAR_PROJECTS;
        }
        if (die < 83) {
            return Kind.HEAR_LEADS;
        }
        if (die < 89) {
            return Kind.TICK;
        }
        if (die < 93) {
            return Kind.HOURS_PASS;
        }
        return die < 97 ? Kind.DAYS_PASS : Kind.REWIND;
    }
}

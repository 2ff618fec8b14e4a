package yihao.reward.simulation;

/// @param request its number; a repeated request bears the first one's
/// @param instance which of the two instances of reward-service
/// @param person who of those who could
/// @param thing which project, claim, order or budget
/// @param much how many: days, minutes, records, ten yuan; and which of several ways
record Deed(Kind kind, int request, int instance, int person, int thing, int much) {

    enum Kind {
        APPLY,
        STEP,
        ANY_STEP,
        OBJECT,
        ANSWER,
        PAY,
        ORDER,
        DECIDE,
        PAY_ORDER,
        APPROPRIATE,
        SWEEP,
        RELAY,
        HEAR,
        NEWS,
        CLOCK_MOVES,
        MINUTES_PASS,
        DAYS_PASS,
        REWIND
    }

    Deed at(int otherInstance) {
        return new Deed(kind, request, otherInstance, person, thing, much);
    }

    /// How the record names it.
    String title() {
        return kind + " " + request;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case APPLY -> here("person %d applies for project %d", person, thing);
            case STEP -> here("person %d takes the next step of claim %d", person, thing);
            case ANY_STEP -> here("person %d takes step %d of claim %d", person, much, thing);
            case OBJECT -> here("somebody objects to claim %d", thing);
            case ANSWER -> here("person %d answers an objection to claim %d", person, thing);
            case PAY -> here("person %d pays claim %d from budget %d", person, thing, much % 3);
            case ORDER -> here("order %d over %d0 yuan comes", thing, much);
            case DECIDE -> here("person %d decides on order %d, budget %d", person, thing, much % 3);
            case PAY_ORDER -> here("person %d pays order %d", person, thing);
            case APPROPRIATE -> here("budget %d gets %d0 yuan", thing, much);
            case SWEEP -> here("the sweeper");
            case RELAY -> here("a round of the relay");
            case HEAR -> here("hears %d records", much);
            case NEWS -> "the money of project %d changes".formatted(thing);
            case CLOCK_MOVES -> here("its clock is %d minutes off", much - 10);
            case MINUTES_PASS -> "%d minutes pass".formatted(much);
            case DAYS_PASS -> "%d business days pass".formatted(much % 3 + 1);
            case REWIND -> "the bus hands out the last %d records again".formatted(much);
        };
    }

    private String here(String what, Object... arguments) {
        return "reward-%d: %s (request %d)".formatted(instance, what.formatted(arguments), request);
    }
}

package yihao.project.simulation;

/// @param request its number; a repeated request bears the first one's
/// @param instance which of the two instances of project-service
/// @param person which of three people acts
/// @param lead which lead, or the project that it became
/// @param thing which space, voucher or sum
/// @param much how many: days, minutes, records, yuan
record Deed(Kind kind, int request, int instance, int person, int lead, int thing, int much) {

    enum Kind {
        CONVERT,
        ASK_AGAIN,
        RELAY_LEADS,
        HEAR_LEADS,
        RELAY,
        HEAR_PROJECTS,
        HOLD,
        EXTEND,
        RELEASE,
        LET,
        VACATE,
        END,
        ENTER,
        VERIFY,
        REVOKE,
        CHANGE_OWNER,
        COUNT,
        TICK,
        CLOCK_MOVES,
        MINUTES_PASS,
        DAYS_PASS,
        REWIND
    }

    Deed at(int otherInstance) {
        return new Deed(kind, request, otherInstance, person, lead, thing, much);
    }

    /// How the record names it.
    String title() {
        return kind + " " + request;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case CONVERT -> here("lead %d is to become a project", lead);
            case ASK_AGAIN -> here("is asked again for every project that is awaited");
            case RELAY_LEADS -> "lead: a round of the relay";
            case HEAR_LEADS -> here("hears %d records about leads", much);
            case RELAY -> here("a round of the relay");
            case HEAR_PROJECTS -> "lead: hears %d records about projects".formatted(much);
            case HOLD -> here("person %d holds space %d for project %d (request %d)", person, thing, lead, request);
            case EXTEND -> here("the hold of space %d is extended (request %d)", thing, request);
            case RELEASE -> here("the hold of space %d is released (request %d)", thing, request);
            case LET -> here("space %d is let to who holds it (request %d)", thing, request);
            case VACATE -> here("space %d is taken back (request %d)", thing, request);
            case END -> here("project %d is terminated", lead);
            case ENTER ->
                here(
                        "person %d enters %d on voucher %d for project %d (request %d)",
                        person, much, thing, lead, request);
            case VERIFY -> here("person %d verifies sum %d of project %d (request %d)", person, thing, lead, request);
            case REVOKE -> here("person %d revokes sum %d of project %d (request %d)", person, thing, lead, request);
            case CHANGE_OWNER -> here("project %d changes hands", lead);
            case COUNT -> "the money of project %d is counted".formatted(lead);
            case TICK -> here("the clock jobs");
            case CLOCK_MOVES -> here("its clock is %d minutes off", much - 10);
            case MINUTES_PASS -> "%d minutes pass".formatted(much);
            case DAYS_PASS -> "%d business days pass".formatted(much);
            case REWIND -> "the bus hands out the last %d records again".formatted(much);
        };
    }

    private String here(String what, Object... arguments) {
        return "project-" + instance + ": " + what.formatted(arguments);
    }
}

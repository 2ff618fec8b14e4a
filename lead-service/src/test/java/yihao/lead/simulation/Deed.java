package yihao.lead.simulation;

/// @param request its number; a repeated request bears the first one's
/// @param instance which of the two instances of lead-service
/// @param unit which office acts
/// @param firm which investor it is about
/// @param much how many: days, hours, records
record Deed(Kind kind, int request, int instance, int unit, int firm, int much) {

    enum Kind {
        REPORT,
        HAND_OVER,
        PROGRESS,
        CONVERT,
        LET_GO,
        HAND_BACK,
        PICK,
        COMPARE,
        DISPUTE,
        RULE,
        RELAY,
        RELAY_PROJECTS,
        HEAR_PROJECTS,
        HEAR_LEADS,
        TICK,
        CLOCK_MOVES,
        HOURS_PASS,
        DAYS_PASS,
        REWIND
    }

    Deed at(int otherInstance) {
        return new Deed(kind, request, otherInstance, unit, firm, much);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case REPORT -> "lead-%d: office %d reports firm %d (request %d)".formatted(instance, unit, firm, request);
            case HAND_OVER -> "lead-%d: firm %d is judged, handed to a district and accepted".formatted(instance, firm);
            case PROGRESS -> "lead-%d: progress with firm %d (request %d)".formatted(instance, firm, request);
            case CONVERT -> "lead-%d: firm %d is to become a project".formatted(instance, firm);
            case LET_GO -> "lead-%d: the bureau lets firm %d go".formatted(instance, firm);
            case HAND_BACK -> "lead-%d: the bureau puts firm %d into the pool".formatted(instance, firm);
            case PICK -> "lead-%d: office %d takes a lead out of the pool".formatted(instance, unit);
            case COMPARE ->
                "lead-%d: two similar names are compared (request %d, %d)".formatted(instance, request, much);
            case DISPUTE ->
                "lead-%d: office %d was first with firm %d (request %d)".formatted(instance, unit, firm, request);
            case RULE -> "lead-%d: a dispute is decided (%d)".formatted(instance, much);
            case RELAY -> "lead-%d: a round of the relay".formatted(instance);
            case RELAY_PROJECTS -> "project: a round of the relay";
            case HEAR_PROJECTS -> "lead-%d: hears %d records about projects".formatted(instance, much);
            case HEAR_LEADS -> "project: hears %d records about leads".formatted(much);
            case TICK -> "lead-%d: the clock jobs".formatted(instance);
            case CLOCK_MOVES -> "lead-%d: its clock is %d minutes off".formatted(instance, much - 10);
            case HOURS_PASS -> "%d minutes pass".formatted(much);
            case DAYS_PASS -> "%d business days pass".formatted(much);
            case REWIND -> "the bus hands out the last %d records again".formatted(much);
        };
    }
}

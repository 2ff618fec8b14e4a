package yihao.lead.quota;

/// How many valuable leads a unit owes in a year; one per unit and year.
public record LeadQuota(String unit, int year, int target) {

    static String id(String unit, int year) {
        return unit + ":" + year;
    }
}

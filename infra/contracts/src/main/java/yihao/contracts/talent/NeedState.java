package yihao.contracts.talent;

/// A talent need of a project. Topic `talent.need`.
public record NeedState(
        String needId,
        String number,
        String projectId,
        String unit,
        String title,
        String field,
        String leastClass,
        int headcount,
        int arrived,
        String status) {}

package yihao.talent.appointment;

import java.time.Instant;

/// A signed contract as it was filed.
public record ContractFile(
        String id, String paper, String name, String contentType, long size, String sha256, String by, Instant at) {}

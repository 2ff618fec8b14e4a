package yihao.project.offer;

import yihao.kernel.Money;

/// With whom an offer was taken, and the project that comes of it.
///
/// @param projectId of the project, drawn before it is opened, so that it is opened once
/// @param kind of the project
public record Deal(String interestId, String projectId, String name, String kind, Money amount) {}

/// project-service: what becomes of a lead once it is a project — its stages, their proof, and the money that really
/// arrived.
@NullMarked
package yihao.project;

import org.jspecify.annotations.NullMarked;

/// What project-service tells: projects and their verified money.
@NullMarked
package yihao.contracts.project;

import org.jspecify.annotations.NullMarked;
